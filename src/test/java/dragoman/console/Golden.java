package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Compares whole screens with files; {@code -Dgolden.update=true} writes them anew. */
final class Golden {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "console");

  private Golden() {}

  static void check(String name, String screen) throws IOException {
    Path file = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.createDirectories(FOLDER);
      Files.writeString(file, screen, StandardCharsets.UTF_8);
    }
    assertEquals(
        Files.readString(file, StandardCharsets.UTF_8),
        screen,
        () -> file + " differs; -Dgolden.update=true writes it anew, then look at the difference");
  }
}

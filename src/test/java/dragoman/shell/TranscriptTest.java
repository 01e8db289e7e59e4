package dragoman.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Scripts run whole, as a process would, and what they write compared with a file; {@code
 * -Dgolden.update=true} writes it anew.
 */
class TranscriptTest {

  private static final Path FOLDER = Path.of("src", "test", "resources", "golden", "shell");

  @TempDir Path home;

  static Stream<String> scripts() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".script"))
          .map(name -> name.replace(".script", ""))
          .sorted()
          .toList()
          .stream();
    }
  }

  @ParameterizedTest
  @MethodSource("scripts")
  void aScriptWritesWhatItsTranscriptHas(String name) throws IOException {
    String script = Files.readString(FOLDER.resolve(name + ".script"));
    String[] words =
        script.startsWith("# keep going")
            ? new String[] {"shell", "--keep-going"}
            : new String[] {"shell"};
    SmallDesk desk = new SmallDesk(home);
    desk.run("", "index");
    String written = desk.run(script, words).replace(home.toString(), "HOME");
    Path file = FOLDER.resolve(name + ".txt");
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(file, written);
    }
    assertEquals(
        Files.readString(file),
        written,
        () -> file + " differs; -Dgolden.update=true writes it anew, then look at the difference");
  }
}

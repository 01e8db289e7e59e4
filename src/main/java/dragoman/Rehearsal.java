package dragoman;

import dragoman.command.Program;
import dragoman.command.Streams;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Plays through the usual ways into the program once, so that the launcher can keep the classes
 * they load in an archive (class data sharing, JEP 350; ahead-of-time cache, JEP 514). Leaves
 * nothing behind.
 */
public final class Rehearsal {

  private Rehearsal() {}

  /** Runs it; prints nothing when all is well. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createTempDirectory("dragoman-rehearsal");
    try {
      Map<String, String> environment = new HashMap<>(System.getenv());
      environment.put("DRAGOMAN_INDEX", folder.resolve("index").toString());
      environment.put("DRAGOMAN_STATE", folder.resolve("state").toString());
      environment.put("DRAGOMAN_BRIEFINGS", folder.resolve("briefings").toString());
      environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
      Wiring wiring = new Wiring(environment, Wiring.home(), Wiring.clock(Map.of()));
      Program program = wiring.program(() -> false, new PrintWriter(Writer.nullWriter()));
      for (List<String> words :
          List.of(
              List.<String>of(),
              List.of("articles"),
              List.of("statements", "lang:en since:2025-09"),
              List.of("statements", "--format", "ndjson"),
              List.of("export", "country:RO", "-o", "-"))) {
        program.run(nowhere(), words);
      }
      wiring.rehearseConsole();
    } finally {
      delete(folder);
    }
  }

  private static Streams nowhere() {
    return new Streams(
        new ByteArrayInputStream(new byte[0]),
        Writer.nullWriter(),
        new PrintWriter(Writer.nullWriter()),
        Set.of(),
        80);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}

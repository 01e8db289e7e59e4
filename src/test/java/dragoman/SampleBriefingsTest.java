package dragoman;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.command.ExitCode;
import dragoman.command.Streams;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jline.reader.impl.DefaultParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The briefings that come with the program are what CONTRIBUTING.md says makes them. */
class SampleBriefingsTest {

  private static final String EPOCH = "SOURCE_DATE_EPOCH";

  @TempDir private Path scratch;

  @Test
  void theyAreWhatTheirCommandsMake() throws IOException {
    TreeSet<String> made = new TreeSet<>();
    for (String command : commands()) {
      List<String> words = new DefaultParser().parse(command, 0).words();
      Clock clock = Wiring.clock(Map.of(EPOCH, words.get(0).substring(EPOCH.length() + 1)));
      List<String> arguments = new ArrayList<>(words.subList(2, words.size()));
      int file = arguments.indexOf("-o") + 1;
      Path sample = Path.of(arguments.get(file));
      Path copy = scratch.resolve(sample.getFileName());
      arguments.set(file, copy.toString());

      StringWriter out = new StringWriter();
      PrintWriter err = new PrintWriter(out);
      int code =
          new Wiring(environment(), Path.of(""), clock)
              .program(() -> false, err)
              .run(new Streams(InputStream.nullInputStream(), out, err, Set.of(), 80), arguments);

      assertEquals(ExitCode.DONE, code, out::toString);
      assertEquals(withoutVersion(sample), withoutVersion(copy));
      made.add(sample.getFileName().toString());
    }
    assertEquals(shipped(), made);
  }

  private Map<String, String> environment() {
    return Map.of(
        "HOME", scratch.toString(),
        "XDG_CACHE_HOME", scratch.resolve("cache").toString(),
        "XDG_STATE_HOME", scratch.resolve("state").toString(),
        "XDG_CONFIG_HOME", scratch.resolve("config").toString());
  }

  /** The commands of the chapter, each on one line. */
  private static List<String> commands() throws IOException {
    String page = Files.readString(Path.of("CONTRIBUTING.md"));
    String chapter = page.substring(page.indexOf("## The sample briefings"));
    chapter = chapter.substring(0, chapter.indexOf("\n## "));
    return chapter
        .replaceAll("\\\\\n *", "")
        .lines()
        .map(String::strip)
        .filter(line -> line.startsWith(EPOCH))
        .toList();
  }

  private static TreeSet<String> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("briefings"))) {
      TreeSet<String> names = new TreeSet<>();
      files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(".md"))
          .forEach(names::add);
      return names;
    }
  }

  /** Classes that are not in a jar have no version. */
  private static String withoutVersion(Path note) throws IOException {
    return Files.readString(note).replaceFirst("(?m)^version: .*$", "version:");
  }
}

package dragoman.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UpdateTest {

  @TempDir Path home;

  private Runs runs;
  private String file = "";

  @BeforeEach
  void open() throws IOException {
    runs = new Runs(home);
    file = home.resolve("briefings/pilots.md").toString();
    assertEquals(
        ExitCode.DONE,
        runs.run("export", "horbatko OR baltag", "--title", "Pilots", "--template", "full"));
    String note = runs.read("briefings/pilots.md");
    runs.write(
        "briefings/pilots.md",
        note.replace("title: \"Pilots\"\n", "title: \"Pilots\"\nmine: \"yes\"\n")
            .replace("## Key statements\n", "## Key statements\n\nTyped by *hand*.\n"));
  }

  private void more() {
    runs.article(
        "more.md",
        """
        ---
        outlet: Danube Gazette
        published: 2025-09-04
        ---
        Harbour master Vasile Horbatko said on Thursday that the third boat had arrived.
        Port director Petru Salcudean said that Horbatko had been right.
        """);
  }

  /** Whether every line of one text stands in the other, in order. */
  private static boolean keeps(String before, String after) {
    List<String> rest = new ArrayList<>(after.lines().toList());
    for (String line : before.lines().toList()) {
      int at = rest.indexOf(line);
      if (at < 0) {
        return false;
      }
      rest = rest.subList(at + 1, rest.size());
    }
    return true;
  }

  @Test
  void aNoteThatIsUpToDateIsNotWritten() throws IOException {
    String before = runs.read("briefings/pilots.md");

    assertEquals(ExitCode.DONE, runs.run("export", "--update", file), runs::err);

    assertEquals("", runs.out());
    assertTrue(runs.err().contains("0 new statements"), runs.err());
    assertEquals(before, runs.read("briefings/pilots.md"));
  }

  @Test
  void newStatementsGoWhereTheyBelong() throws IOException {
    String before = runs.read("briefings/pilots.md");
    more();

    assertEquals(ExitCode.DONE, runs.run("export", "--update", file), runs::err);

    String after = runs.read("briefings/pilots.md");
    assertTrue(runs.err().contains("2 new statements"), runs.err());
    assertTrue(after.contains("> the third boat had arrived\n"), after);
    assertTrue(after.contains("mine: \"yes\"\n"), after);
    assertTrue(after.contains("Typed by *hand*.\n"), after);
    assertTrue(after.contains("### Petru Salcudean"), after);
    assertTrue(after.indexOf("the third boat") < after.indexOf("### Petru Salcudean"), after);
    assertTrue(keeps(body(before), body(after)), after);
    assertEquals(ExitCode.DONE, runs.run("verify", file), () -> runs.out() + runs.err());
    assertEquals(ExitCode.DONE, runs.run("export", "--update", file));
    assertEquals(after, runs.read("briefings/pilots.md"));
  }

  private static String body(String note) {
    return note.substring(note.indexOf("\n---\n") + 5);
  }

  @Test
  void addendaAreNumberedAndDated() throws IOException {
    String before = runs.read("briefings/pilots.md");
    more();
    assertEquals(ExitCode.DONE, runs.run("export", "--update", file, "--addendum"), runs::err);
    runs.article("third.txt", "Corina Baltag said that the ferry was full.\n");
    runs.at("2025-09-06T10:00:00Z");
    assertEquals(ExitCode.DONE, runs.run("export", "--update", file, "--addendum"), runs::err);

    String after = runs.read("briefings/pilots.md");
    int first = after.indexOf("## Addendum 1 · September 5, 2025\n");
    int second = after.indexOf("## Addendum 2 · September 6, 2025\n");
    assertTrue(first > 0 && second > first, after);
    assertTrue(after.indexOf("> the third boat had arrived") > first, after);
    assertTrue(after.indexOf("> the ferry was full") > second, after);
    assertTrue(keeps(body(before), body(after)), after);
    assertEquals(ExitCode.DONE, runs.run("verify", file), () -> runs.out() + runs.err());
  }

  @Test
  void aSourceThatIsGoneIsFlaggedOnceAndItsWordsStay() throws IOException {
    Files.delete(home.resolve("corpus/ferry.md"));

    assertEquals(ExitCode.PARTLY, runs.run("export", "--update", file), runs::err);

    String after = runs.read("briefings/pilots.md");
    assertTrue(
        after.contains(
            "  > the ferry to Izmail would run twice a day again\n\n  **⚑ On September 5, 2025 the source was not in the corpus any more.**\n"),
        after);
    assertEquals(ExitCode.PARTLY, runs.run("export", "--update", file));
    assertEquals(after, runs.read("briefings/pilots.md"));
  }

  @Test
  void aNoteWithoutAQueryOrFootnotesSaysSo() throws IOException {
    runs.write("briefings/pilots.md", "# By hand\n");
    assertEquals(ExitCode.FAILED, runs.run("export", "--update", file));
    assertTrue(runs.err().contains("no query in its front matter"), runs.err());
    assertFalse(Files.exists(home.resolve("crash.log")));
  }
}

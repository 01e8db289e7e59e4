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
    assertTrue(keeps(entries(before), entries(after)), after);
    assertEquals(ExitCode.DONE, runs.run("verify", file), () -> runs.out() + runs.err());
    assertEquals(ExitCode.DONE, runs.run("export", "--update", file));
    assertEquals(after, runs.read("briefings/pilots.md"));
  }

  private static String entries(String note) {
    return note.substring(note.indexOf("# Pilots"), note.indexOf("## Timeline"));
  }

  /** What stands below a heading of the second level. */
  private static List<String> part(String heading, String note) {
    return note.lines()
        .dropWhile(line -> !line.equals("## " + heading))
        .skip(1)
        .takeWhile(line -> !line.startsWith("## ") && !line.startsWith("[^"))
        .filter(line -> !line.isBlank())
        .toList();
  }

  private static String body(String note) {
    return note.substring(note.indexOf("\n---\n") + 5);
  }

  @Test
  void whatFollowsFromTheStatementsFollowsAndLinesChangedByHandStay() throws IOException {
    String before = runs.read("briefings/pilots.md");
    String day = part("Timeline", before).get(0);
    runs.write(
        "briefings/pilots.md",
        before
            .replace(day, day + " My remark.")
            .replace("## Timeline\n", "## Timeline\n\nDays of the river.\n"));
    more();

    assertEquals(ExitCode.DONE, runs.run("export", "--update", file), runs::err);

    String after = runs.read("briefings/pilots.md");
    assertEquals("Days of the river.", part("Timeline", after).get(0), after);
    assertTrue(part("Timeline", after).contains(day + " My remark."), after);
    assertTrue(
        part("Timeline", after).contains("- September 4, 2025 · 1 statement: Vasile Horbatko[^6]"),
        after);
    assertTrue(part("Who is who", after).toString().contains("Petru Salcudean"), after);
    assertTrue(part("Caveats", after).toString().contains("7 of 7"), after);
    assertEquals(ExitCode.DONE, runs.run("verify", file), () -> runs.out() + runs.err());
  }

  @Test
  void aNoteOfTablesGetsRowsAndSections() throws IOException {
    String tables = home.resolve("tables.md").toString();
    assertEquals(
        ExitCode.DONE,
        runs.run("export", "horbatko OR baltag", "--template", "bilingual", "-o", tables));
    String before = runs.read("tables.md");
    more();

    assertEquals(ExitCode.DONE, runs.run("export", "--update", tables), runs::err);

    String after = runs.read("tables.md");
    assertTrue(keeps(body(before).replaceAll("(?s)\n## Caveats.*", ""), body(after)), after);
    assertTrue(after.contains("### Petru Salcudean"), after);
    assertTrue(
        after.indexOf("*said* the third boat had arrived[^") < after.indexOf("### Petru Salcudean"),
        after);
    assertEquals(ExitCode.DONE, runs.run("verify", tables), () -> runs.out() + runs.err());
    assertEquals(ExitCode.DONE, runs.run("export", "--update", tables));
    assertEquals(after, runs.read("tables.md"));
  }

  @Test
  void aNoteWithPlacesInItsLinesIsUpdatedToo() throws IOException {
    String inline = home.resolve("inline.md").toString();
    assertEquals(
        ExitCode.DONE,
        runs.run("export", "horbatko", "--citation", "inline", "--template", "full", "-o", inline));
    assertEquals(ExitCode.DONE, runs.run("verify", inline), () -> runs.out() + runs.err());
    more();

    assertEquals(ExitCode.DONE, runs.run("export", "--update", inline), runs::err);

    String after = runs.read("inline.md");
    assertTrue(after.contains("(Danube Gazette, September 4, 2025, `more.md` 1"), after);
    assertTrue(after.contains("> the third boat had arrived\n"), after);
    assertTrue(part("Sources", after).toString().contains("`more.md`]"), after);
    assertFalse(after.contains("[^"), after);
    assertEquals(ExitCode.DONE, runs.run("verify", inline), () -> runs.out() + runs.err());
    runs.write("inline.md", after.replace("third boat", "fourth boat"));
    assertEquals(ExitCode.FAILED, runs.run("verify", inline));
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
            "  > the ferry to Izmail would run twice a day again\n\n"
                + "  **⚑ On September 5, 2025 the source was not in the corpus any more.**\n"),
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

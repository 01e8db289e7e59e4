package dragoman.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScriptedExportTest {

  @TempDir Path home;

  private Runs runs;

  @BeforeEach
  void open() {
    runs = new Runs(home);
  }

  private String path(String name) {
    return home.resolve(name).toString();
  }

  /** The name of the file that a note of a title goes into. */
  private String named(String title) {
    assertEquals(ExitCode.DONE, runs.run("export", "lang:ro", "--title", title), runs::err);
    Path file = Path.of(runs.out().strip());
    assertEquals(home.resolve("briefings"), file.getParent());
    assertTrue(Files.exists(file));
    return file.getFileName().toString();
  }

  @Test
  void everyTitleGivesASafeNameInTheFolder() {
    assertEquals("etc-passwd.md", named("../../etc/passwd"));
    assertEquals("briefing.md", named("🕊️🚢"));
    assertEquals("ممر-الحبوب.md", named("ممر الحبوب"));
    assertEquals("briefing-con.md", named("CON"));
    assertEquals("briefing-2.md", named("…"));
    assertEquals(123, named("a".repeat(300)).length());
  }

  @Test
  void aPathElsewhereIsTheCallersChoiceWhenItsFolderIsThere() {
    assertEquals(ExitCode.DONE, runs.run("export", "lang:ro", "-o", path("elsewhere.md")));
    assertEquals(ExitCode.FAILED, runs.run("export", "lang:ro", "-o", path("none/x.md")));
    assertTrue(runs.err().contains("the folder does not exist; create it"), runs.err());
    assertEquals(ExitCode.FAILED, runs.run("export", "lang:ro", "--force", "-o", home.toString()));
    assertTrue(runs.err().contains("it is a folder; name a file in it"), runs.err());
  }

  @Test
  void nothingIsWrittenWhenOnlyTheDayHasChanged() throws IOException {
    runs.run("export", "since:9d", "--title", "Week", "-o", path("week.md"));
    String first = runs.read("week.md");
    runs.at("2025-09-06T10:00:00Z");

    assertEquals(
        ExitCode.DONE,
        runs.run("export", "since:10d", "--title", "Week", "--if-changed", "-o", path("week.md")));

    assertEquals("", runs.out());
    assertTrue(runs.err().contains("week.md: nothing has changed"), runs.err());
    assertEquals(first, runs.read("week.md"));
  }

  @Test
  void aChangedNoteIsWrittenOverWithForceAndBesideWithout() throws IOException {
    runs.run("export", "lang:ro", "--title", "Week");
    String first = runs.read("briefings/week.md");
    runs.article("raw.txt", runs.read("corpus/raw.txt") + "El a adăugat că podul rămâne închis.\n");

    runs.run("export", "lang:ro", "--title", "Week", "--if-changed");
    assertEquals(path("briefings/week-2.md") + "\n", runs.out());
    assertEquals(first, runs.read("briefings/week.md"));
    runs.run("export", "lang:ro", "--title", "Week", "--if-changed");
    assertEquals("", runs.out());
    runs.run("export", "lang:ro", "--title", "Week", "--force");
    assertEquals(runs.read("briefings/week-2.md"), runs.read("briefings/week.md"));
  }

  @Test
  void sinceTheLastExportOnlyNewStatementsComeIn() throws IOException {
    String[] command = {"export", "lang:ro", "--title", "New", "--since-last"};
    assertEquals(ExitCode.DONE, runs.run(command));
    assertEquals(path("briefings/new.md") + "\n", runs.out());

    assertEquals(ExitCode.DONE, runs.run(command));
    assertEquals("", runs.out());
    assertTrue(runs.err().contains("'New': nothing new since the last export"), runs.err());
    assertEquals(
        ExitCode.FAILED,
        runs.run("export", "lang:ro", "--title", "New", "--since-last", "--fail-if-empty"));

    runs.article("raw2.txt", "Corina Baltag a declarat că podul rămâne închis.\n");
    assertEquals(ExitCode.DONE, runs.run(command));
    String note = runs.read("briefings/new-2.md");
    assertTrue(note.contains("> podul rămâne închis"), note);
    assertFalse(note.contains("observatori"), note);
  }

  @Test
  void ofTwoExportsToOneFileTheFirstWinsWholeAndTheOtherSaysSo() throws IOException {
    Runs other = new Runs(home);
    runs.whenOpened(
        () -> other.run("export", "lang:ro", "--title", "Other", "--force", "-o", path("x.md")));

    assertEquals(
        ExitCode.FAILED,
        runs.run("export", "lang:en", "--title", "Mine", "--force", "-o", path("x.md")));

    assertTrue(
        runs.err().contains("x.md: not written: it was written by somebody else"), runs.err());
    assertEquals(path("x.md") + "\n", other.out());
    assertTrue(runs.read("x.md").contains("# Other"));
  }

  @Test
  void aFolderThatCannotBeWrittenIsSaidAndNothingIsLeft() throws IOException {
    Path folder = Files.createDirectories(home.resolve("shut"));
    Files.writeString(folder.resolve("in"), "");
    runs.write("briefings-file", "no folder");

    assertEquals(
        ExitCode.FAILED,
        runs.run("--briefings", path("briefings-file"), "export", "lang:ro", "--title", "T"));
    assertTrue(runs.err().contains("briefings-file: not written"), runs.err());
  }

  @Test
  void aPlanMakesSeveralNotesWithDatesInTheirNames() throws IOException {
    runs.run("query", "save", "pilots", "speaker:horbatko");
    Path plan =
        runs.write(
            "weekly.yaml",
            """
            notes:
              - query: '@pilots'
                title: Pilots, week {week} of {year}
                template: quotes
                output: weekly/{date}-pilots.md
              - query: lang:ro
                title: Malul
                lang: ro
                bottom_line: Podul *rămâne*.
            """);

    assertEquals(ExitCode.DONE, runs.run("export", "--plan", plan.toString()), runs::err);

    assertEquals(
        path("briefings/weekly/2025-09-05-pilots.md") + "\n" + path("briefings/malul.md") + "\n",
        runs.out());
    assertTrue(
        runs.read("briefings/weekly/2025-09-05-pilots.md").contains("# Pilots, week 36 of 2025"));
    assertTrue(runs.read("briefings/malul.md").contains("lang: \"ro\""));
    assertTrue(runs.read("briefings/malul.md").contains("Podul *rămâne*."));
    assertEquals(ExitCode.PARTLY, runs.run("export", "--plan", plan.toString()));
    assertTrue(runs.err().contains("is there already"), runs.err());
    assertEquals(ExitCode.DONE, runs.run("export", "--plan", plan.toString(), "--if-changed"));
    assertEquals("", runs.out());
  }

  @Test
  void aPlansFilesStayInTheFolder() throws IOException {
    Files.createDirectories(home.resolve("briefings"));
    Files.createDirectories(home.resolve("secret"));
    Files.createSymbolicLink(home.resolve("briefings/link"), home.resolve("secret"));
    Path plan =
        runs.write(
            "bad.yaml",
            """
            notes:
              - {query: lang:ro, output: ../x.md}
              - {query: lang:ro, output: /tmp/x.md}
              - {query: lang:ro, output: link/x.md}
            """);

    assertEquals(ExitCode.FAILED, runs.run("export", "--plan", plan.toString()));

    assertEquals(
        3,
        runs.err().lines().filter(line -> line.contains("outside the briefings folder")).count(),
        runs.err());
    assertFalse(Files.exists(home.resolve("x.md")));
    assertFalse(Files.exists(home.resolve("secret/x.md")));
  }

  @Test
  void aPlanThatCannotBeUnderstoodSaysWhere() {
    String plan = runs.write("p.yaml", "notes:\n  - query: lang:ro\n    titel: X\n").toString();
    assertEquals(ExitCode.USAGE, runs.run("export", "--plan", plan));
    assertTrue(runs.err().contains("p.yaml:3: there is no key 'titel'; there are ["), runs.err());

    runs.write("p.yaml", "notes:\n  - query: lang:ro\n    title: '{dat}'\n");
    assertEquals(ExitCode.USAGE, runs.run("export", "--plan", plan));
    assertTrue(runs.err().contains("note 1: there is no {dat}; there are [date"), runs.err());

    runs.write("p.yaml", "notes: [\n");
    assertEquals(ExitCode.USAGE, runs.run("export", "--plan", plan));
    assertTrue(runs.err().contains("p.yaml:"), runs.err());

    runs.write("p.yaml", "");
    assertEquals(ExitCode.USAGE, runs.run("export", "--plan", plan));
    runs.write("p.yaml", "notes:\n  - title: X\n");
    assertEquals(ExitCode.USAGE, runs.run("export", "--plan", plan));
    assertEquals(ExitCode.USAGE, runs.run("export", "lang:ro", "--plan", plan));
    assertEquals(ExitCode.FAILED, runs.run("export", "--plan", path("none.yaml")));
  }
}

package dragoman.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BriefingsCommandTest {

  @TempDir Path home;

  private Runs runs;

  @BeforeEach
  void open() {
    runs = new Runs(home);
    runs.run("export", "speaker:horbatko", "--title", "Pilots");
    runs.write(
        "briefings/week/older.md", "---\ntitle: Ölder\ndate: 2025-01-02\n---\n\nFerry boats.\n");
    runs.write("briefings/mine.md", "# By hand\n\nNo front matter, but boats.\n");
    runs.write("briefings/templates/own.md", "boats");
    runs.write("briefings/broken.md", "---\ntitle: [\n---\n\n# Broken\n");
  }

  private String names(String... words) throws IOException {
    String[] all = new String[words.length + 3];
    all[0] = "briefings";
    all[1] = "--format";
    all[2] = "json";
    System.arraycopy(words, 0, all, 3, words.length);
    assertEquals(ExitCode.DONE, runs.run(all), runs::err);
    StringBuilder names = new StringBuilder();
    runs.rows().forEach(row -> names.append(row.get("name").asText()).append(' '));
    return names.toString().strip();
  }

  @Test
  void notesAreListedNewestFirst() throws IOException {
    assertEquals("pilots.md week/older.md broken.md mine.md", names());
    assertEquals("Pilots", runs.rows().get(0).get("title").asText());
    assertEquals("2025-09-05", runs.rows().get(0).get("date").asText());
    assertEquals("speaker:vasile-horbatko", runs.rows().get(0).get("query").asText());
    assertEquals(2, runs.rows().get(0).get("sources").asInt());
    assertEquals("By hand", runs.rows().get(3).get("title").asText());
  }

  @Test
  void aSearchFindsNotesWithEveryWordInAnyCaseAndSaysWhere() throws IOException {
    assertEquals("pilots.md week/older.md mine.md", names("BOATS"));
    assertEquals("week/older.md", names("older", "ferry"));
    assertEquals("title: Ölder", runs.rows().get(0).get("match").asText());
  }

  @Test
  void aNoteIsShownByItsNameWithOrWithoutExtension() throws IOException {
    assertEquals(ExitCode.DONE, runs.run("briefings", "show", "pilots"));
    assertEquals(runs.read("briefings/pilots.md"), runs.out());
    assertEquals(ExitCode.DONE, runs.run("briefings", "show", "week/older.md"));
    assertEquals(ExitCode.FAILED, runs.run("briefings", "show", "none"));
    assertEquals(
        "dragoman: none: no such file; 'dragoman briefings' lists the notes\n", runs.err());
  }

  @Test
  void aFolderThatIsNotThereIsEmpty() {
    assertEquals(ExitCode.DONE, runs.run("--briefings", home + "/none", "briefings"));
    assertEquals("dragoman: nothing matches\n", runs.err());
  }
}

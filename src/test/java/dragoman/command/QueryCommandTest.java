package dragoman.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QueryCommandTest {

  @TempDir Path home;

  private Runs runs;

  @BeforeEach
  void open() {
    runs = new Runs(home);
  }

  private void save(String name, String query) {
    assertEquals(ExitCode.DONE, runs.run("query", "save", name, query), runs::err);
  }

  private int statements(String... query) throws IOException {
    String[] words = new String[query.length + 3];
    words[0] = "statements";
    words[1] = "--format";
    words[2] = "json";
    System.arraycopy(query, 0, words, 3, query.length);
    assertEquals(ExitCode.DONE, runs.run(words), runs::err);
    return runs.rows().size();
  }

  @Test
  void aSavedQueryStandsWhereverAQueryDoes() throws IOException {
    save("pilots", "horbatko OR baltag");

    assertEquals(statements("horbatko OR baltag"), statements("@pilots"));
    assertEquals(statements("(horbatko OR baltag) lang:ro"), statements("@pilots", "lang:ro"));
    assertEquals(
        statements("lang:en -(horbatko OR baltag)"), statements("lang:en", "NOT", "@pilots"));
    assertEquals(statements("@pilots"), statements("zzzz OR (@pilots)"));
  }

  @Test
  void aSavedQueryMayNameAnother() throws IOException {
    save("pilots", "speaker:horbatko");
    save("early", "@pilots until:2025-09-02");

    assertEquals(statements("speaker:horbatko until:2025-09-02"), statements("@early"));
  }

  @Test
  void aQueryInItselfIsAnErrorAndNoLoop() {
    save("one", "speaker:horbatko");
    save("two", "@one");
    runs.run("query", "remove", "one");
    runs.write("state/test/queries.tsv", "one\t@two\ntwo\t@one\n");

    assertEquals(ExitCode.USAGE, runs.run("statements", "@one"));
    assertTrue(runs.err().contains("@one: it stands in itself"), runs.err());
  }

  @Test
  void anUnknownNameIsAnErrorThatNamesTheNearest() {
    save("sanctions", "lang:en");

    assertEquals(ExitCode.USAGE, runs.run("export", "@sanction"));
    assertTrue(
        runs.err().contains("@sanction: no such saved query; nearest: sanctions"), runs.err());
  }

  @Test
  void anEscapedNameIsAWord() throws IOException {
    assertEquals(0, statements("\\@pilots no-such-word"));
  }

  @Test
  void aNoteOfASavedQueryBearsTheQueryItself() {
    save("pilots", "speaker:horbatko");
    runs.run("export", "@pilots", "-o", "-");

    assertTrue(runs.out().contains("query: \"speaker:vasile-horbatko\""), runs.out());
  }

  @Test
  void queriesAreListedShownReplacedAndRemoved() {
    save("b", "speaker:horbatko");
    save("a", "lang:ro");
    save("a", "lang:en   lang:ro");
    assertEquals("dragoman: in place of: lang:ro\n", runs.err());

    assertEquals(ExitCode.DONE, runs.run("query", "list", "--format", "csv"));
    assertEquals("name,query\r\na,lang:en lang:ro\r\nb,speaker:horbatko\r\n", runs.out());
    assertEquals(ExitCode.DONE, runs.run("query", "show", "a"));
    assertEquals("lang:en lang:ro\n", runs.out());
    assertEquals(ExitCode.DONE, runs.run("query", "remove", "@a"));
    assertEquals(ExitCode.FAILED, runs.run("query", "remove", "a"));
    assertEquals(ExitCode.FAILED, runs.run("query", "show", "a"));
  }

  @Test
  void whatCannotBeAskedCannotBeSaved() {
    assertEquals(ExitCode.USAGE, runs.run("query", "save", "x", "sepaker:y"));
    assertEquals(ExitCode.USAGE, runs.run("query", "save", "../x", "lang:ro"));
    assertEquals(ExitCode.USAGE, runs.run("query", "save", "x", " "));
    assertEquals(ExitCode.USAGE, runs.run("query"));
  }
}

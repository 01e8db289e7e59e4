package dragoman.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.command.Streams;
import dragoman.desk.Desk;
import dragoman.settings.SettingsException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShellTest {

  @TempDir Path home;

  private SmallDesk desk;

  @BeforeEach
  void writeACorpus() throws IOException {
    desk = new SmallDesk(home);
    desk.run("", "index");
  }

  @Test
  void commandsOfAnOptionRunWithoutPrompts() {
    assertEquals(
        "filter lang:ro: 1 article, 1 statement\nexit 0\n",
        desk.run("", "shell", "-c", "filter lang:ro; quit; list"));
  }

  @Test
  void theFirstFailureEndsAScriptWithItsExitCode() {
    assertTrue(desk.run("title A\nread 1\nlist\n", "shell").endsWith("exit 2\n"));
    assertTrue(desk.run("show none.txt\nlist\n", "shell").endsWith("exit 1\n"));
  }

  @Test
  void keepGoingRunsTheRestAndSaysThatItWasDoneInPart() {
    assertEquals(
        """
        dragoman: save: the briefing is empty; 'add' takes statements in
        dragoman: line 1: save: failed with exit code 1
        title A
        exit 3
        """,
        desk.run("", "shell", "--keep-going", "-c", "save; title A"));
  }

  @Test
  void theBriefingIsTheOneThatIsKeptForTheConsole() throws IOException, SettingsException {
    desk.run("", "shell", "-c", "statements lang:ro; add 1; title Kept");

    try (Desk open = desk.desk()) {
      assertEquals("Kept", open.draft().orElseThrow().title());
      assertEquals(1, open.draft().orElseThrow().items().size());
    }
    assertTrue(desk.run("", "shell", "-c", "note").startsWith("title Kept\n"));
  }

  @Test
  void aChangeMadeElsewhereIsTakenUpAndCanBeUndone() throws IOException, SettingsException {
    try (Desk open = desk.desk()) {
      Interpreter interpreter = desk.interpreter(open);
      StringWriter out = new StringWriter();
      Streams streams =
          new Streams(
              java.io.InputStream.nullInputStream(), out, new PrintWriter(out), Set.of(), 80);
      Shell shell =
          new Shell(interpreter, new Completions(interpreter, open), open, desk.history());
      String[] lines = {"title Mine", "note", "undo"};
      int[] next = {0};
      java.io.Reader script =
          new java.io.Reader() {
            @Override
            public int read(char[] text, int from, int length) throws IOException {
              if (next[0] == lines.length) {
                return -1;
              }
              if (next[0] == 1) {
                open.keep(open.draft().orElseThrow().withTitle("Theirs"));
              }
              String line = lines[next[0]++] + "\n";
              line.getChars(0, line.length(), text, from);
              return line.length();
            }

            @Override
            public void close() {}
          };

      shell.run(script, streams, Shell.OnError.STOP);

      assertEquals(
          """
          title Mine
          dragoman: changed elsewhere: the briefing 'Theirs' has 0 items
          title Theirs
          no bottom line yet
          0 items
          undone: a change made elsewhere; the briefing has 0 items, no filter
          """,
          out.toString());
      assertEquals("Mine", open.draft().orElseThrow().title());
    }
  }

  @Test
  void aStateGoesInAndTheNextOneComesOut() throws IOException, SettingsException {
    try (Desk open = desk.desk()) {
      Interpreter interpreter = desk.interpreter(open);
      ShellState first = ShellState.of(dragoman.briefing.Briefing.empty(open.today()));

      Interpreter.Outcome outcome =
          interpreter.run(first, "filter lang:ro; statements; add 1", Streams.none());

      assertEquals("lang:ro", outcome.state().filter().text());
      assertEquals(1, outcome.state().briefing().items().size());
      assertEquals(
          List.of("filter lang:ro", "add 1"),
          outcome.state().before().stream().map(ShellState.Change::command).toList());
      assertEquals(0, first.briefing().items().size());
    }
  }

  @Test
  void theNoteIsShownAsItIsSaved() throws IOException {
    desk.run("", "shell", "-c", "statements lang:ro; add 1; title Kept; save");

    assertEquals(
        Files.readString(desk.briefings().resolve("kept.md")) + "exit 0\n",
        desk.run("", "shell", "-c", "note --markdown"));
  }

  @Test
  void helpNamesEveryCommandWithWhatItDoes() throws IOException, SettingsException {
    String help = desk.run("", "shell", "-c", "help");

    try (Desk open = desk.desk()) {
      for (String name : desk.interpreter(open).grammar().commands().keySet()) {
        assertTrue(help.matches("(?s)(.*\n)?" + name + ": [A-Z].*"), name);
      }
    }
  }

  @Test
  void anEmptyScriptIsDone() {
    assertEquals("exit 0\n", desk.run("\n  \n# nothing\n", "shell"));
  }

  @Test
  void inASimpleTerminalThereIsAPromptAndFailuresEndNothing() {
    StringWriter out = new StringWriter();
    Streams streams =
        new Streams(
            new java.io.ByteArrayInputStream("lst\ntitle 'A\nB'\nquit\n".getBytes()),
            out,
            new PrintWriter(out),
            Set.of(Streams.Stream.IN, Streams.Stream.OUT),
            80);

    assertEquals(0, desk.program().run(streams, List.of("shell")));
    assertEquals(
        """
        4 articles, 7 statements. 'help' lists what can be done, Tab completes, 'quit' leaves.
        dragoman> dragoman: no command 'lst'; nearest: list; 'help' lists them, and a text with a semicolon needs quotation marks
        dragoman> dragoman> title A B
        dragoman>\s""",
        out.toString());
  }

  @Test
  void completionKnowsCommandsBelowCommandsSavedQueriesAndNotes()
      throws IOException, SettingsException {
    try (Desk open = desk.desk()) {
      Interpreter interpreter = desk.interpreter(open);
      ShellState state = ShellState.of(dragoman.briefing.Briefing.empty(open.today()));
      state =
          interpreter
              .run(
                  state,
                  "query save weekly lang:en \"stay open\"; statements; add 1; title Kept; save; list",
                  Streams.none())
              .state();
      Completions completions = new Completions(interpreter, open);

      assertEquals(List.of("save"), values(completions.of("query sa", state)));
      assertEquals(List.of("weekly"), values(completions.of("query show w", state)));
      assertEquals(List.of("@weekly"), values(completions.of("filter @", state)));
      assertEquals(
          List.of(desk.briefings().resolve("kept.md").toString()),
          values(completions.of("verify k", state)));
      assertEquals(List.of("ndjson"), values(completions.of("list --format nd", state)));
      assertEquals(List.of("--also"), values(completions.of("filter --al", state)));
      assertEquals(
          List.of("-speaker:lesia-horbatko"),
          values(completions.of("filter -speaker:lesia", state)));
      assertEquals(List.of("1.1", "1.2"), values(completions.of("add 1.", state)));
      assertEquals(List.of("port.md"), values(completions.of("show stays", state)));
      assertEquals(List.of(), values(completions.of("title x", state)));
      assertEquals("lang:en \"stay open\"", open.queries().all().get("weekly"));
    }
  }

  private static List<String> values(List<Completions.Offer> offers) {
    return offers.stream().map(Completions.Offer::value).toList();
  }

  @Test
  void noLineIsAFaultOfTheProgram() throws IOException, SettingsException {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String[] pieces = {
      "list",
      "statements",
      "read",
      "add",
      "remove",
      "move",
      "note",
      "save",
      "undo",
      "redo",
      "filter",
      "compare",
      "remark",
      "title",
      "help",
      "show",
      "who",
      "speakers",
      "export",
      "new",
      "mentions",
      "--also",
      "--clear",
      "--after",
      "--replace",
      "--format",
      "json",
      "csv",
      "lines",
      "table",
      "-o",
      "-",
      "--",
      "--limit",
      "all",
      "1",
      "2",
      "3",
      "1.1",
      "1.2-9",
      "0",
      "-1",
      "99999999999",
      "4-2",
      "speaker:",
      "speaker:دراغوليسكو",
      "lang:ar",
      "since:7d",
      "(",
      ")",
      "OR",
      "-",
      "\"",
      "'",
      ";",
      "\\",
      "#",
      "\n",
      "\t",
      "سفينة",
      "ș",
      "\u202E",
      "\u0000",
      "\uD83D",
      "🚢",
      "=",
      ":",
      ",",
      "dragoman"
    };
    try (Desk open = desk.desk()) {
      Interpreter interpreter = desk.interpreter(open);
      Completions completions = new Completions(interpreter, open);
      ShellState state = ShellState.of(dragoman.briefing.Briefing.empty(open.today()));
      for (int i = 0; i < 1500; i++) {
        StringBuilder line = new StringBuilder();
        for (int j = random.nextInt(7); j >= 0; j--) {
          line.append(pieces[random.nextInt(pieces.length)])
              .append(random.nextInt(4) == 0 ? "" : " ");
        }
        String typed = line.toString().replace("-o", "-o - ");
        completions.of(typed, state);
        completions.hint(typed);
        Interpreter.Outcome outcome = interpreter.run(state, typed, Streams.none());
        assertTrue(
            outcome.exitCode() >= 0 && outcome.exitCode() <= 3, "seed " + seed + ": " + typed);
        assertFalse(Files.exists(desk.crashes()), "seed " + seed + ": " + typed);
        state = outcome.state();
      }
    }
  }
}

package dragoman.shell;

import dragoman.briefing.Briefing;
import dragoman.command.ExitCode;
import dragoman.command.Streams;
import dragoman.desk.Desk;
import dragoman.shell.Interpreter.Outcome;
import dragoman.terminal.TerminalText;
import dragoman.terminal.TerminalWriter;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.Reader;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jline.reader.EndOfFileException;
import org.jline.reader.UserInterruptException;
import org.jline.reader.impl.history.DefaultHistory;
import org.jspecify.annotations.Nullable;

/**
 * A session of lines: a person's at a terminal, or a script's.
 *
 * <p>Before each command the kept briefing is taken up anew, so that it is the same that the
 * console shows, and nothing of it is lost with the session.
 */
public final class Shell {

  private static final String PROMPT = "dragoman> ";

  private final Interpreter interpreter;
  private final Completions completions;
  private final Desk desk;
  private final LineHistory history;

  /** What a script does when a command fails. */
  public enum OnError {
    /** It ends. */
    STOP,
    /** It goes on with the next. */
    GO_ON
  }

  /** Whether a person is asked before a screen is full. */
  public enum Paging {
    /** Yes. */
    ON,
    /** No. */
    OFF
  }

  /**
   * A shell that is not yet running.
   *
   * @param desk the interpreter's; stays open
   * @param history of the person whose lines these are
   */
  public Shell(Interpreter interpreter, Completions completions, Desk desk, LineHistory history) {
    this.interpreter = interpreter;
    this.completions = completions;
    this.desk = desk;
    this.history = history;
  }

  /**
   * Runs a script, stopping at the first command that fails unless told otherwise; what failed is
   * said with its line on the error stream.
   *
   * @param text the script; read as far as it is run
   * @return the {@link ExitCode} of what failed; {@link ExitCode#PARTLY} when it went on behind a
   *     failure, or a command was done in part
   */
  public int run(Reader text, Streams streams, OnError onError) throws IOException {
    Script script = new Script(new BufferedReader(text));
    ShellState state = ShellState.of(kept(streams.err()));
    int code = ExitCode.DONE;
    for (Script.Step step = script.next(); step != null; step = script.next()) {
      Words.@Nullable Command command = step.command();
      Outcome outcome;
      if (command == null) {
        streams.err().println("dragoman: " + step.fault());
        outcome = new Outcome(ExitCode.USAGE, state, Outcome.Next.LINE);
      } else {
        state = upToDate(state, streams.err());
        outcome = interpreter.run(state, command, streams);
      }
      state = outcome.state();
      if (outcome.failed()) {
        streams.err().println("dragoman: " + failure(step, outcome, onError));
        streams.err().flush();
        if (onError == OnError.STOP) {
          return outcome.exitCode();
        }
        code = ExitCode.PARTLY;
      } else if (outcome.exitCode() != ExitCode.DONE) {
        code = ExitCode.PARTLY;
      }
      if (outcome.next() == Outcome.Next.END) {
        break;
      }
    }
    return code;
  }

  private static String failure(Script.Step step, Outcome outcome, OnError onError) {
    return "line "
        + step.line()
        + ": "
        + Say.oneLine(step.text())
        + ": failed with exit code "
        + outcome.exitCode()
        + (onError == OnError.STOP ? "; nothing behind it was run" : "");
  }

  /**
   * Runs the lines of a person, with a prompt, on a terminal that edits lines itself or is too
   * simple for it.
   *
   * @param streams read line by line
   */
  public int converse(Reader lines, Streams streams) throws IOException {
    BufferedReader reader = new BufferedReader(lines);
    Script script =
        new Script(
            () -> {
              streams.out().write(PROMPT);
              streams.out().flush();
              return reader.readLine();
            });
    ShellState state = greeted(streams);
    for (Script.Step step = script.next(); step != null; step = script.next()) {
      Words.@Nullable Command command = step.command();
      if (command == null) {
        streams.err().println("dragoman: " + step.fault());
        continue;
      }
      Outcome outcome = interpreter.run(upToDate(state, streams.err()), command, streams);
      state = outcome.state();
      if (outcome.next() == Outcome.Next.END) {
        break;
      }
    }
    return ExitCode.DONE;
  }

  /**
   * Runs the lines that a person types at a terminal given as streams, until they leave or it is
   * gone. The terminal is left open.
   */
  public int interact(ShellTerminal terminal, Paging paging) throws IOException {
    boolean pages = paging == Paging.ON && !terminal.dumb();
    Writer screen = terminal.terminal().writer();
    Pager pager =
        new Pager(screen, () -> pages ? terminal.rows() : 0, () -> more(terminal, screen));
    try (Writer out =
        terminal.dumb()
            ? pager
            : new TerminalWriter(pager, terminal::columns, terminal.printer())) {
      Streams streams =
          new Streams(
              InputStream.nullInputStream(),
              out,
              new PrintWriter(out, true),
              Set.of(),
              terminal.columns());
      interact(terminal, pager, streams);
    }
    return ExitCode.DONE;
  }

  private void interact(ShellTerminal terminal, Pager pager, Streams streams) throws IOException {
    ShellState[] state = {greeted(streams)};
    LineEditor editor =
        new LineEditor(
            terminal.terminal(),
            terminal.printer(),
            line -> completions.of(line, state[0]),
            completions::hint);
    DefaultHistory typed = new DefaultHistory();
    editor.setHistory(typed);
    Hints hints = new Hints(remembered(typed, streams.err()));
    while (true) {
      String line;
      try {
        line = editor.readLine(PROMPT);
      } catch (UserInterruptException e) {
        continue;
      } catch (EndOfFileException e) {
        return;
      }
      if (line.isBlank()) {
        continue;
      }
      remember(line, streams.err());
      pager.begin();
      terminal.takeInterrupted();
      ShellState before = upToDate(state[0], streams.err());
      Outcome outcome = interpreter.run(before, line, streams);
      state[0] = outcome.state();
      hints.behind(before, state[0]).ifPresent(streams.err()::println);
      streams.out().flush();
      if (outcome.next() == Outcome.Next.END) {
        return;
      }
    }
  }

  private static boolean more(ShellTerminal terminal, Writer screen) throws IOException {
    screen.write(Pager.QUESTION);
    screen.flush();
    int key = terminal.key();
    screen.write("\r" + " ".repeat(Pager.QUESTION.length()) + "\r");
    screen.flush();
    return key >= 0 && Character.toLowerCase(key) != 'q';
  }

  /** Gives the editor the lines of earlier sessions, and answers how many there are. */
  private int remembered(DefaultHistory typed, PrintWriter err) {
    try {
      List<String> lines = history.lines();
      lines.forEach(typed::add);
      return lines.size();
    } catch (IOException e) {
      err.println("dragoman: the lines of earlier sessions: " + e.getMessage());
      return 0;
    }
  }

  private void remember(String line, PrintWriter err) {
    if (Character.isWhitespace(line.charAt(0))) {
      return;
    }
    try {
      history.add(line);
    } catch (IOException e) {
      err.println("dragoman: the line could not be remembered: " + e.getMessage());
    }
  }

  private ShellState greeted(Streams streams) throws IOException {
    ShellState state = ShellState.of(kept(streams.err()));
    var overview = desk.overview();
    streams
        .out()
        .write(
            Say.count(overview.articles(), "article")
                + ", "
                + Say.count(overview.statements(), "statement")
                + (state.briefing().isEmpty() ? "" : "; " + briefing(state.briefing()))
                + ". 'help' lists what can be done, Tab completes, 'quit' leaves.\n");
    streams.out().flush();
    return state;
  }

  private static String briefing(Briefing briefing) {
    String title = briefing.title().isBlank() ? "" : " '" + Say.oneLine(briefing.title()) + "'";
    return String.format(
        Locale.ROOT, "the briefing%s has %s", title, Say.count(briefing.items().size(), "item"));
  }

  private Briefing kept(PrintWriter err) {
    try {
      return desk.draft().orElse(Briefing.empty(desk.today()));
    } catch (IOException e) {
      err.println(
          "dragoman: the briefing that was kept: "
              + TerminalText.clean(String.valueOf(e.getMessage())));
      return Briefing.empty(desk.today());
    }
  }

  /** The state with the briefing as it is kept now: another window may have changed it. */
  private ShellState upToDate(ShellState state, PrintWriter err) {
    Briefing now;
    try {
      now = desk.draft().orElse(Briefing.empty(desk.today()));
    } catch (IOException e) {
      return state;
    }
    ShellState next = state.with(now);
    if (now.isEmpty() && state.briefing().isEmpty() || next.briefing().equals(state.briefing())) {
      return state;
    }
    err.println("dragoman: changed elsewhere: " + briefing(now));
    return next.remembering("a change made elsewhere", state);
  }
}

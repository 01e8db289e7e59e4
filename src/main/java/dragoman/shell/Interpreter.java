package dragoman.shell;

import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import dragoman.command.Program;
import dragoman.command.Session;
import dragoman.command.Streams;
import dragoman.desk.Desk;
import dragoman.query.Nearest;
import dragoman.settings.Settings;
import dragoman.terminal.TerminalText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Runs commands on a state: those of the process's arguments, within the state's filter, and those
 * that need a state.
 *
 * <p>It holds no state itself, so any surface with a line to run can use it: give it the state that
 * the line begins with, take the one it ends with. Safe for threads as far as the desk is.
 */
public final class Interpreter {

  /** The commands that need a state, in the order of the help. */
  private static final Map<String, BiFunction<Turn, Invocation, Object>> COMMANDS = commands();

  /** Those whose changes are not remembered, for they are about what is remembered. */
  private static final Set<String> OF_CHANGES = Set.of("undo", "redo");

  private final Program program;
  private final Settings settings;
  private final Desk desk;
  private final BooleanSupplier stopped;
  private final Grammar grammar;

  /**
   * What came of a command.
   *
   * @param exitCode see {@link ExitCode}
   * @param state where the session stands now
   * @param next what is to be done
   */
  public record Outcome(int exitCode, ShellState state, Next next) {

    /** What follows a command. */
    public enum Next {
      /** The next one. */
      LINE,
      /** The end of the session. */
      END
    }

    /** Whether what was asked could not be done. */
    public boolean failed() {
      return exitCode == ExitCode.FAILED || exitCode == ExitCode.USAGE;
    }
  }

  /**
   * An interpreter.
   *
   * @param settings those that the desk was opened under
   * @param desk open and up to date; stays open
   * @param stopped whether long work should stop
   */
  public Interpreter(Program program, Settings settings, Desk desk, BooleanSupplier stopped) {
    this.program = program;
    this.settings = settings;
    this.desk = desk;
    this.stopped = stopped;
    ShellState state = ShellState.of(dragoman.briefing.Briefing.empty(desk.today()));
    this.grammar = new Grammar(program.tree(session(new Turn(desk, state)), Streams.none()));
  }

  /** What its commands take. */
  Grammar grammar() {
    return grammar;
  }

  /**
   * Runs the commands of a line, up to the first that fails. A briefing that has changed is kept
   * before this returns.
   *
   * @param streams where it is written; what comes of a failure goes to the error stream
   */
  public Outcome run(ShellState state, String line, Streams streams) {
    List<Words.Command> commands;
    try {
      commands = Words.commands(line);
    } catch (UnfinishedException e) {
      streams.err().println("dragoman: " + e.getMessage());
      streams.err().flush();
      return new Outcome(ExitCode.USAGE, state, Outcome.Next.LINE);
    }
    Outcome outcome = new Outcome(ExitCode.DONE, state, Outcome.Next.LINE);
    for (Words.Command command : commands) {
      outcome = run(outcome.state(), command, streams);
      if (outcome.failed() || outcome.next() == Outcome.Next.END) {
        break;
      }
    }
    return outcome;
  }

  /** Runs one command. */
  Outcome run(ShellState state, Words.Command command, Streams streams) {
    String word = Grammar.own(command.words()).get(0).plain();
    if (grammar.spec(word).isEmpty()) {
      streams.err().println("dragoman: " + TerminalText.clean(unknown(word)));
      streams.err().flush();
      return new Outcome(ExitCode.USAGE, state, Outcome.Next.LINE);
    }
    Turn turn = new Turn(desk, state);
    List<String> arguments;
    try {
      arguments = named(grammar.arguments(command), turn);
    } catch (CommandException e) {
      streams.err().println("dragoman: " + TerminalText.clean(String.valueOf(e.getMessage())));
      streams.err().flush();
      return new Outcome(e.exitCode(), state, Outcome.Next.LINE);
    }
    int code = program.run(session(turn), streams, arguments);
    ShellState after = turn.state();
    boolean changed =
        !after.filter().equals(state.filter()) || !after.briefing().equals(state.briefing());
    if (changed && !OF_CHANGES.contains(arguments.get(0))) {
      after = after.remembering(command.text(), state);
    }
    if (!after.briefing().equals(state.briefing())) {
      try {
        desk.keep(after.briefing());
      } catch (IOException e) {
        streams.err().println("dragoman: the briefing could not be kept: " + e.getMessage());
        streams.err().flush();
        code = ExitCode.FAILED;
      }
    }
    return new Outcome(code, after, turn.next());
  }

  /** The arguments with an id in place of a number of the list, where a command takes ids. */
  private List<String> named(List<String> arguments, Turn turn) {
    String name = arguments.get(0);
    int last = arguments.size() - 1;
    boolean takesId =
        grammar
            .spec(name)
            .map(spec -> Grammar.parameter(spec, 0) == Grammar.Parameter.ID)
            .orElse(false);
    if (!takesId || last == 0 || !arguments.get(last).matches("[0-9]{1,9}(\\.[0-9]{1,9})?")) {
      return arguments;
    }
    List<String> named = new ArrayList<>(arguments);
    named.set(last, new Selection(name, turn).id(arguments.get(last)));
    return named;
  }

  private String unknown(String word) {
    List<String> nearest = Nearest.to(word, grammar.names());
    return "no command '"
        + word
        + "'; "
        + (nearest.isEmpty() ? "" : "nearest: " + String.join(", ", nearest) + "; ")
        + "'help' lists them, and a text with a semicolon needs quotation marks";
  }

  private Session session(Turn turn) {
    Map<String, Function<Invocation, Object>> own = new LinkedHashMap<>();
    COMMANDS.forEach(
        (name, command) -> own.put(name, invocation -> command.apply(turn, invocation)));
    own.put("help", invocation -> new HelpCommand(invocation, () -> grammar));
    return new Session(settings, desk, turn.state().filter().query(), turn::listed, own, stopped);
  }

  private static Map<String, BiFunction<Turn, Invocation, Object>> commands() {
    Map<String, BiFunction<Turn, Invocation, Object>> commands = new LinkedHashMap<>();
    commands.put("filter", FilterCommand::new);
    commands.put("read", ReadCommand::new);
    commands.put("compare", CompareCommand::new);
    commands.put("add", AddCommand::new);
    commands.put("note", NoteCommand::new);
    commands.put("title", TextCommand.Title::new);
    commands.put("bottom-line", TextCommand.BottomLine::new);
    commands.put("remark", RemarkCommand::new);
    commands.put("move", MoveCommand::new);
    commands.put("remove", RemoveCommand::new);
    commands.put("save", SaveCommand::new);
    commands.put("new", NewCommand::new);
    commands.put("undo", ChangeCommand.Undo::new);
    commands.put("redo", ChangeCommand.Redo::new);
    commands.put("quit", QuitCommand::new);
    return Collections.unmodifiableMap(commands);
  }
}

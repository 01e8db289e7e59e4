package dragoman.shell;

import dragoman.command.CommandException;
import dragoman.command.Invocation;
import dragoman.command.Streams;
import dragoman.desk.Desk;
import dragoman.settings.Settings;
import dragoman.state.StateFolder;
import dragoman.terminal.BidiMode;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.RowPrinter;
import dragoman.terminal.TerminalWriter;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Opens the line mode. */
@Command(
    name = "shell",
    description = {
      "Takes commands line by line, for slow links, screen readers, simple terminals and scripts.",
      "The same commands as here, with a current filter, a numbered list and a briefing; 'help' lists them.",
      "Without a terminal it reads a script: no prompts, and the first command that fails ends it."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman shell",
      "  dragoman shell <weekly.txt",
      "  dragoman shell -c 'filter speaker:lavrov; list; read 1'",
      "  dragoman --rtl terminal shell        # for a screen reader: Arabic as it is spoken"
    })
public final class ShellCommand implements Callable<Integer> {

  private final Invocation invocation;
  private final Map<String, String> environment;
  private final Function<Settings, StateFolder> state;
  private final Editing editing;

  /** Gives lines a terminal that they are edited in. */
  @FunctionalInterface
  public interface Editing {

    /** Opens the terminal for a conversation, closes it in the end, answers the exit code. */
    int edit(Invocation invocation, Conversation conversation) throws IOException;
  }

  /** What goes on in a terminal. */
  @FunctionalInterface
  public interface Conversation {

    /** Goes on until it ends; answers the exit code. */
    int hold(ShellTerminal terminal) throws IOException;
  }

  @Option(
      names = "-c",
      paramLabel = "COMMANDS",
      description = "Run these commands, separated by semicolons, instead of reading any.")
  private @Nullable String commands;

  @Option(
      names = "--keep-going",
      description = "In a script, go on behind a command that fails; the exit code is 3 then.")
  private boolean keepGoing;

  @Option(names = "--no-paging", description = "Never stop at a full screen.")
  private boolean noPaging;

  /**
   * The command.
   *
   * @param environment the process's variables, which say what the terminal is
   * @param state the user's own folder under some settings
   * @param editing where lines are edited
   */
  public ShellCommand(
      Invocation invocation,
      Map<String, String> environment,
      Function<Settings, StateFolder> state,
      Editing editing) {
    this.invocation = invocation;
    this.environment = environment;
    this.state = state;
    this.editing = editing;
  }

  @Override
  public Integer call() throws IOException {
    Streams streams = invocation.streams();
    if (commands != null) {
      return script(new StringReader(commands));
    }
    if (!streams.interactive()) {
      return script(new InputStreamReader(streams.in(), StandardCharsets.UTF_8));
    }
    if (keepGoing) {
      throw CommandException.usage("shell: --keep-going is for scripts; nothing stops a session");
    }
    if (dumb()) {
      return shell(invocation.desk(), invocation.interrupted())
          .converse(
              new InputStreamReader(streams.in(), StandardCharsets.UTF_8),
              withoutTerminals(streams, streams.out()));
    }
    return edited();
  }

  private int script(Reader text) throws IOException {
    Shell shell = shell(invocation.desk(), invocation.interrupted());
    Shell.OnError onError = keepGoing ? Shell.OnError.GO_ON : Shell.OnError.STOP;
    Streams streams = invocation.streams();
    if (!streams.terminals().contains(Streams.Stream.OUT) || dumb()) {
      return shell.run(text, withoutTerminals(streams, streams.out()), onError);
    }
    RowPrinter printer =
        new RowPrinter(invocation.chosenMode().orElse(BidiMode.VISUAL), ColourDepth.NONE);
    try (Writer out = new TerminalWriter(streams.out(), streams::columns, printer)) {
      return shell.run(text, withoutTerminals(streams, out), onError);
    }
  }

  private static Streams withoutTerminals(Streams streams, Writer out) {
    return new Streams(streams.in(), out, streams.err(), Set.of(), streams.columns());
  }

  private boolean dumb() {
    String type = type();
    return type.isEmpty() || type.startsWith("dumb");
  }

  private String type() {
    return environment.getOrDefault("TERM", "");
  }

  private int edited() throws IOException {
    Desk desk = invocation.desk();
    return editing.edit(
        invocation, terminal -> shell(desk, terminal::interrupted).interact(terminal, paging()));
  }

  private Shell.Paging paging() {
    return noPaging ? Shell.Paging.OFF : Shell.Paging.ON;
  }

  private Shell shell(Desk desk, BooleanSupplier stopped) {
    Settings settings = invocation.settings();
    Interpreter interpreter = new Interpreter(invocation.program(), settings, desk, stopped);
    Completions completions = new Completions(interpreter, desk);
    return new Shell(interpreter, completions, desk, new LineHistory(state.apply(settings)));
  }
}

package dragoman.command;

import dragoman.desk.Desk;
import dragoman.index.IndexException;
import dragoman.settings.Key;
import dragoman.settings.Settings;
import dragoman.settings.SettingsException;
import dragoman.state.CrashLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Help;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/**
 * The command line of the program, for any caller that has streams: the process, a shell line, a
 * remote request.
 *
 * <p>Every run builds its own tree of commands, so that runs do not meet.
 */
public final class Program {

  private static final String HELP = "help";
  private static final Map<String, Function<Invocation, Object>> COMMANDS = commands();

  private final Opening opening;
  private final Launchers launchers;
  private final Access access;
  private final BooleanSupplier interrupted;
  private final CrashLog crashes;
  private final String version;
  private final Map<String, Function<Invocation, Object>> more;

  /** How settings and desks come to be. */
  public interface Opening {

    /** The settings under the options of a command line. */
    Settings settings(Map<Key, String> options) throws SettingsException;

    /** A desk under some settings. */
    Desk desk(Settings settings) throws IOException;
  }

  /**
   * A program.
   *
   * @param opening how settings and desks come to be
   * @param launchers start what is more than a command
   * @param access what of the machine the caller may reach
   * @param interrupted whether long work should stop
   * @param crashes where faults of the program go
   * @param version what {@code --version} prints
   */
  public Program(
      Opening opening,
      Launchers launchers,
      Access access,
      BooleanSupplier interrupted,
      CrashLog crashes,
      String version) {
    this(opening, launchers, access, interrupted, crashes, version, Map.of());
  }

  /**
   * A program with further commands.
   *
   * @param more commands of other surfaces, by name: what picocli takes for a command
   */
  public Program(
      Opening opening,
      Launchers launchers,
      Access access,
      BooleanSupplier interrupted,
      CrashLog crashes,
      String version,
      Map<String, Function<Invocation, Object>> more) {
    this.opening = opening;
    this.launchers = launchers;
    this.access = access;
    this.interrupted = interrupted;
    this.crashes = crashes;
    this.version = version;
    this.more = more;
  }

  /** The names of the commands, in the order of the help. */
  public static List<String> names() {
    return List.copyOf(COMMANDS.keySet());
  }

  /** Runs one command line and answers its {@link ExitCode}. */
  public int run(Streams streams, List<String> words) {
    return run(null, streams, words);
  }

  /** Runs one command line of a session and answers its {@link ExitCode}. */
  public int run(@Nullable Session session, Streams streams, List<String> words) {
    try (Invocation invocation = invocation(session, streams)) {
      int code = tree(invocation, words).execute(words.toArray(String[]::new));
      streams.out().flush();
      return code;
    } catch (IOException e) {
      return ended(streams, e);
    } finally {
      streams.err().flush();
    }
  }

  private Invocation invocation(@Nullable Session session, Streams streams) {
    return new Invocation(this, opening, launchers, access, interrupted, streams, session);
  }

  /** The whole tree of commands of the process, to be read and not to be run. */
  public CommandLine tree(Streams streams) {
    return tree(invocation(null, streams), List.of());
  }

  /** The whole tree of commands of a session, to be read and not to be run. */
  public CommandLine tree(Session session, Streams streams) {
    return tree(invocation(session, streams), List.of());
  }

  /** Every command by its name, in the order of the help. */
  private static Map<String, Function<Invocation, Object>> commands() {
    Map<String, Function<Invocation, Object>> commands = new LinkedHashMap<>();
    commands.put("articles", invocation -> new ArticlesCommand(invocation).spec());
    commands.put("statements", invocation -> new StatementsCommand(invocation).spec());
    commands.put("speakers", CountsCommand::speakers);
    commands.put("countries", CountsCommand::countries);
    commands.put("outlets", CountsCommand::outlets);
    commands.put("mentions", invocation -> new MentionsCommand(invocation).spec());
    commands.put("show", ShowCommand::new);
    commands.put("who", WhoCommand::new);
    commands.put("correct", CorrectCommand::new);
    commands.put("export", ExportCommand::new);
    commands.put("briefings", BriefingsCommand::of);
    commands.put("query", QueryCommand::of);
    commands.put("verify", VerifyCommand::new);
    commands.put("template", TemplateCommand::new);
    commands.put("index", IndexCommand::new);
    commands.put("evaluate", EvaluateCommand::new);
    commands.put("config", ConfigCommand::new);
    commands.put("doctor", DoctorCommand::new);
    return Collections.unmodifiableMap(commands);
  }

  /**
   * The commands that the words may mean; all of them for help and for a word that is none. Reading
   * a command's annotations costs a few milliseconds at every start.
   */
  private CommandLine tree(Invocation invocation, List<String> words) {
    @Nullable Session session = invocation.session();
    Map<String, Function<Invocation, Object>> all = new LinkedHashMap<>(COMMANDS);
    if (session == null) {
      all.put("console", ConsoleCommand::new);
      all.put("serve", ServeCommand::new);
      all.putAll(more);
      all.keySet().removeIf(name -> !access.allows(name));
    } else {
      all.keySet().removeIf(name -> !access.allows(name));
      all.putAll(session.commands());
    }
    Map<String, Function<Invocation, Object>> named = new LinkedHashMap<>(all);
    named.keySet().retainAll(words.contains(HELP) ? List.of() : words);
    CommandLine root =
        new CommandLine(session == null ? new RootCommand(invocation).spec() : SessionRoot.spec());
    (named.isEmpty() ? all : named)
        .forEach((name, command) -> root.addSubcommand(name, command.apply(invocation)));
    if (named.isEmpty() && session == null) {
      root.addSubcommand(new CommandLine.HelpCommand());
    }
    decorate(root);
    if (session != null) {
      SessionRoot.adapt(root);
    }
    Streams streams = invocation.streams();
    root.setOut(new PrintWriter(streams.out()));
    root.setErr(streams.err());
    root.setExpandAtFiles(false);
    root.setCaseInsensitiveEnumValuesAllowed(true);
    root.setUsageHelpWidth(Math.max(60, Math.min(streams.columns(), 110)));
    root.setColorScheme(
        Help.defaultColorScheme(
            streams.terminals().contains(Streams.Stream.OUT) ? Help.Ansi.AUTO : Help.Ansi.OFF));
    root.setParameterExceptionHandler(this::misused);
    root.setExecutionExceptionHandler((e, command, parsed) -> failed(streams, e));
    return root;
  }

  /** What every command has: its help, and the version. */
  private void decorate(CommandLine command) {
    CommandSpec spec = command.getCommandSpec();
    Usage.standard(spec);
    spec.versionProvider((IVersionProvider) () -> new String[] {version});
    command.getSubcommands().values().forEach(this::decorate);
  }

  private int misused(ParameterException e, String[] words) {
    CommandLine command = e.getCommandLine();
    PrintWriter err = command.getErr();
    err.println("dragoman: " + e.getMessage());
    if (!CommandLine.UnmatchedArgumentException.printSuggestions(e, err)) {
      err.println(
          "'" + command.getCommandSpec().qualifiedName().strip() + " --help' shows what it takes");
    }
    return ExitCode.USAGE;
  }

  /** Turns a failure into words, in one place. */
  private int failed(Streams streams, Exception e) {
    if (e instanceof IOException io) {
      return ended(streams, io);
    }
    if (e.getCause() instanceof IOException io && e instanceof UncheckedIOException) {
      return ended(streams, io);
    }
    boolean worded = e instanceof CommandException || e instanceof IndexException;
    streams.err().println("dragoman: " + (worded ? e.getMessage() : crashes.add(e)));
    return e instanceof CommandException command ? command.exitCode() : ExitCode.FAILED;
  }

  /** A reader that has gone ("| head") is no failure of ours; everything else is said. */
  private static int ended(Streams streams, IOException e) {
    if (e instanceof OutputClosedException) {
      return ExitCode.DONE;
    }
    streams.err().println("dragoman: " + e.getMessage());
    return ExitCode.FAILED;
  }
}

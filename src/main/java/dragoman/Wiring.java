package dragoman;

import dragoman.analysis.Analyzer;
import dragoman.briefing.BriefingFolder;
import dragoman.briefing.note.Imprint;
import dragoman.briefing.note.NoteWriter;
import dragoman.briefing.note.Templates;
import dragoman.command.Access;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import dragoman.command.Launchers;
import dragoman.command.Program;
import dragoman.command.RightToLeftMode;
import dragoman.console.ConsoleLoop;
import dragoman.console.LocalConsole;
import dragoman.console.Setup;
import dragoman.console.Theme;
import dragoman.console.lanterna.Screen;
import dragoman.correction.CorrectionFile;
import dragoman.desk.Archive;
import dragoman.desk.Desk;
import dragoman.desk.Refresh;
import dragoman.index.ArticleIndex;
import dragoman.ingest.Corpus;
import dragoman.install.InstallCommand;
import dragoman.reference.Reference;
import dragoman.reference.language.Languages;
import dragoman.remote.Desks;
import dragoman.remote.ServerLaunch;
import dragoman.settings.Key;
import dragoman.settings.Settings;
import dragoman.settings.SettingsException;
import dragoman.shell.LocalEditing;
import dragoman.shell.ShellCommand;
import dragoman.state.CrashLog;
import dragoman.state.DraftStore;
import dragoman.state.StateFolder;
import dragoman.terminal.BidiMode;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.TerminalReport;
import dragoman.terminal.Tty;
import dragoman.terminal.TtyBidi;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/** Puts the parts together by their constructors; no part looks for another. */
final class Wiring implements Program.Opening {

  private static final String HOME = "dragoman.home";

  private final Map<String, String> environment;
  private final Path home;
  private final Clock clock;

  /**
   * A way to put them together.
   *
   * @param environment the process's variables
   * @param home the program's folder
   * @param clock what time it is; its zone is of no meaning
   */
  Wiring(Map<String, String> environment, Path home, Clock clock) {
    this.environment = environment;
    this.home = home;
    this.clock = clock;
  }

  /** The program's folder: what the launcher says, else the working folder. */
  static Path home() {
    return Path.of(System.getProperty(HOME, ""));
  }

  /**
   * The system's clock, or the moment that makes builds and notes reproducible
   * (reproducible-builds.org).
   */
  static Clock clock(Map<String, String> environment) {
    String epoch = environment.getOrDefault("SOURCE_DATE_EPOCH", "");
    return epoch.matches("[0-9]{1,12}")
        ? Clock.fixed(Instant.ofEpochSecond(Long.parseLong(epoch)), ZoneOffset.UTC)
        : Clock.systemUTC();
  }

  /** The command line. */
  Program program(BooleanSupplier interrupted, PrintWriter err) {
    return new Program(
        this,
        new Launchers(settings -> console(settings, err), this::server, this::terminal),
        Access.whole(),
        interrupted,
        crashes(),
        programName(),
        surfaces());
  }

  /** The commands that belong to other surfaces, in the order of the help. */
  private Map<String, Function<Invocation, Object>> surfaces() {
    Map<String, Function<Invocation, Object>> commands = new LinkedHashMap<>();
    commands.put("shell", this::shell);
    commands.put("install", this::install);
    commands.put("uninstall", this::uninstall);
    return commands;
  }

  private Object shell(Invocation invocation) {
    return new ShellCommand(invocation, environment, this::state, new LocalEditing(environment));
  }

  private Object install(Invocation invocation) {
    return new InstallCommand.Install(invocation, home, programName());
  }

  private Object uninstall(Invocation invocation) {
    return new InstallCommand.Uninstall(invocation, home);
  }

  /** What the terminal says of itself, and what follows for right-to-left text. */
  private TerminalReport terminal(Settings settings) throws IOException {
    try (Tty tty = Tty.open();
        TtyBidi bidi = TtyBidi.ask(tty, environment, RightToLeftMode.of(settings.rtl().value()))) {
      String term = environment.getOrDefault("TERM", "");
      return new TerminalReport(term, bidi.replies(), bidi.plan(), ColourDepth.of(environment));
    }
  }

  private StateFolder state(Settings settings) {
    return new StateFolder(settings.state().value(), user());
  }

  /** The console under the settings of the environment alone; answers its exit code. */
  int console(PrintWriter err) {
    try {
      return console(settings(Map.of()), err);
    } catch (SettingsException e) {
      err.println("dragoman: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  private int console(Settings settings, PrintWriter err) {
    try {
      new LocalConsole(environment).run(setup(settings, err), settings.rtl().value());
      return ExitCode.DONE;
    } catch (IOException e) {
      err.println("dragoman: " + e.getMessage());
      return ExitCode.FAILED;
    } catch (IllegalArgumentException e) {
      err.println("dragoman: " + e.getMessage());
      return ExitCode.USAGE;
    }
  }

  /** What somebody at this machine opens the console with. */
  private Setup setup(Settings settings, PrintWriter err) {
    String editor = environment.getOrDefault("VISUAL", environment.getOrDefault("EDITOR", ""));
    return new Setup(
        () -> desk(settings),
        clock.withZone(settings.zone().value()),
        Theme.of(settings.theme().value()),
        corpusName(settings),
        settings.lang().value(),
        settings.keys(),
        Optional.of(
            new Setup.Local(() -> program(() -> false, err), settings.corpus().value(), editor)),
        BidiPlan.of(BidiMode.VISUAL));
  }

  /** A console over streams, with the settings of the environment alone. */
  ConsoleLoop console(Screen screen) throws SettingsException {
    Settings settings = settings(Map.of());
    return new ConsoleLoop(
        screen,
        Setup.guest(
            () -> desk(settings),
            clock.withZone(settings.zone().value()),
            Theme.of(settings.theme().value()),
            corpusName(settings),
            settings.lang().value()));
  }

  private static String corpusName(Settings settings) {
    return String.valueOf(settings.corpus().value().getFileName());
  }

  @Override
  public Settings settings(Map<Key, String> options) throws SettingsException {
    return Settings.load(options, environment, home);
  }

  @Override
  public Desk desk(Settings settings) throws IOException {
    String author = settings.author().value();
    return desk(
        archive(settings, Duration.ZERO),
        settings,
        new BriefingFolder(settings.briefings().value()),
        state(settings).drafts(),
        author.isEmpty() ? user() : author);
  }

  private Archive archive(Settings settings, Duration fresh) throws IOException {
    ZoneId zone = settings.zone().value();
    Reference reference = Reference.load(settings.people().value());
    ArticleIndex index =
        ArticleIndex.open(
            settings.index().value(), build() + " " + zone + " " + reference.version());
    CorrectionFile corrections =
        new CorrectionFile(settings.corpus().value().resolve("corrections.tsv"), reference);
    Refresh refresh =
        new Refresh(
            new Corpus(settings.corpus().value(), zone),
            () -> new Analyzer(reference, Languages.load()),
            index,
            reference,
            corrections);
    return new Archive(reference, index, refresh, corrections, fresh);
  }

  private Desk desk(
      Archive archive,
      Settings settings,
      BriefingFolder briefings,
      DraftStore drafts,
      String author) {
    return new Desk(
        archive,
        briefings,
        drafts,
        new NoteWriter(
            archive.reference(), templates(settings), new Imprint(author, "Dragoman", version())),
        clock.withZone(settings.zone().value()),
        settings.lang().value(),
        author);
  }

  private Launchers.Server server() {
    return new ServerLaunch(new SharedDesks(), environment, home, programName(), clock, crashes());
  }

  /** Desks of one process that share one archive. */
  private final class SharedDesks implements Desks {

    /** How old the last look at the corpus may be: the server looks more often than that. */
    private static final Duration FRESH = Duration.ofMinutes(1);

    @Override
    public Archive archive(Settings settings) throws IOException {
      return Wiring.this.archive(settings, FRESH);
    }

    @Override
    public Desk desk(
        Archive archive,
        Settings settings,
        BriefingFolder briefings,
        DraftStore drafts,
        String author) {
      return Wiring.this.desk(archive, settings, briefings, drafts, author);
    }
  }

  /** Those beside the notes, then those beside the configuration file. */
  private Templates templates(Settings settings) {
    String base = environment.getOrDefault("XDG_CONFIG_HOME", "");
    Path configuration =
        base.isEmpty() ? Path.of(environment.getOrDefault("HOME", ""), ".config") : Path.of(base);
    return new Templates(
        List.of(
            settings.briefings().value().resolve("templates"),
            configuration.resolve("dragoman").resolve("templates")));
  }

  /** In the state folder's default place, which needs no settings to be right. */
  CrashLog crashes() {
    String state = environment.getOrDefault("XDG_STATE_HOME", "");
    Path folder =
        state.isEmpty()
            ? Path.of(environment.getOrDefault("HOME", ""), ".local", "state")
            : Path.of(state);
    return new CrashLog(folder.resolve("dragoman").resolve("dragoman.log"), clock);
  }

  private static String programName() {
    return "Dragoman " + version();
  }

  private String user() {
    return environment.getOrDefault("USER", System.getProperty("user.name", "desk"));
  }

  /** The version in the jar's manifest. */
  private static String version() {
    return Objects.requireNonNullElse(
        Wiring.class.getPackage().getImplementationVersion(), "(not packaged)");
  }

  /** What tells one build from another: an index that another build made may say something else. */
  private static String build() throws IOException {
    Path code =
        Path.of(
            java.net.URI.create(
                Wiring.class.getProtectionDomain().getCodeSource().getLocation().toString()));
    return version() + " " + java.nio.file.Files.getLastModifiedTime(code).toMillis();
  }
}

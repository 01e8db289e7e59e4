package dragoman.shell;

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
import dragoman.command.Streams;
import dragoman.correction.CorrectionFile;
import dragoman.desk.Archive;
import dragoman.desk.Desk;
import dragoman.desk.Refresh;
import dragoman.index.ArticleIndex;
import dragoman.ingest.Corpus;
import dragoman.reference.Reference;
import dragoman.reference.language.Languages;
import dragoman.settings.Key;
import dragoman.settings.Settings;
import dragoman.settings.SettingsException;
import dragoman.state.CrashLog;
import dragoman.state.StateFolder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A program over four articles of our own writing in a folder of its own. */
final class SmallDesk implements Program.Opening {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-05T10:00:00Z"), ZoneOffset.UTC);

  private final Path home;

  SmallDesk(Path home) throws IOException {
    this.home = home;
    Path corpus = Files.createDirectories(home.resolve("corpus"));
    Files.writeString(
        corpus.resolve("port.md"),
        """
        ---
        headline: The port stays open
        outlet: Harbour Post
        published: 2025-09-03
        ---
        Romanian harbour envoy Ilinca Dragulescu said on Wednesday that the port of Sulina would stay open to ships from Ukraine.
        She denied that any ship had been turned back.
        """);
    Files.writeString(
        corpus.resolve("lanes.md"),
        """
        ---
        headline: Three lanes for grain
        outlet: Nordlys
        published: 2025-09-02
        ---
        Ukrainian negotiator Lesia Horbatko said that Ukraine wanted a fourth lane and sanctions on those who block it.
        "Three is a beginning," Horbatko said. Romanian harbour envoy Ilinca Dragulescu said that sanctions would help nobody.
        """);
    Files.writeString(
        corpus.resolve("raw.txt"),
        "Trimisul special Vasile Horbatko a declarat că Ucraina va trimite observatori la Sulina.\n");
    Files.writeString(
        corpus.resolve("minaa.md"),
        """
        ---
        headline: الميناء يبقى مفتوحا
        published: 2025-09-01
        ---
        قالت المبعوثة الرومانية إيلينكا دراغوليسكو إن الميناء سيبقى مفتوحا أمام السفن.
        """);
  }

  /** A program that knows the shell. */
  Program program() {
    return new Program(
        this,
        Launchers.console(settings -> ExitCode.DONE),
        Access.whole(),
        () -> false,
        new CrashLog(home.resolve("crash.log"), CLOCK),
        "Dragoman test",
        Map.of("shell", this::shell));
  }

  private Object shell(Invocation invocation) {
    return new ShellCommand(
        invocation,
        Map.of("TERM", "dumb"),
        settings -> new StateFolder(settings.state().value(), "test"),
        (call, conversation) -> {
          throw new IllegalStateException("no terminal in a test");
        });
  }

  /** What a call of the process writes, its error stream behind its output, and its exit code. */
  String run(String input, String... words) {
    StringWriter out = new StringWriter();
    int code = run(input, out, List.of(words));
    return out + "exit " + code + "\n";
  }

  private int run(String input, StringWriter out, List<String> words) {
    Streams streams =
        new Streams(
            new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
            out,
            new PrintWriter(out),
            Set.of(),
            80);
    return program().run(streams, words);
  }

  /** The folder of the notes. */
  Path briefings() {
    return home.resolve("briefings");
  }

  /** What faults of the program itself have left. */
  Path crashes() {
    return home.resolve("crash.log");
  }

  /** An interpreter on a desk that is up to date. */
  Interpreter interpreter(Desk desk) throws IOException, SettingsException {
    desk.refresh((done, total) -> {}, () -> false);
    return new Interpreter(program(), settings(Map.of()), desk, () -> false);
  }

  LineHistory history() {
    return new LineHistory(new StateFolder(home.resolve("state"), "test"));
  }

  Desk desk() throws SettingsException {
    return desk(settings(Map.of()));
  }

  @Override
  public Settings settings(Map<Key, String> options) throws SettingsException {
    return Settings.load(
        options,
        Map.of(
            "HOME", home.toString(),
            "DRAGOMAN_INDEX", home.resolve("index").toString(),
            "DRAGOMAN_STATE", home.resolve("state").toString(),
            "DRAGOMAN_ZONE", "UTC"),
        home);
  }

  @Override
  public Desk desk(Settings settings) {
    Reference reference = Reference.load(settings.people().value());
    CorrectionFile corrections =
        new CorrectionFile(settings.corpus().value().resolve("corrections.tsv"), reference);
    ArticleIndex index = ArticleIndex.open(settings.index().value(), "test " + reference.version());
    Refresh refresh =
        new Refresh(
            new Corpus(settings.corpus().value(), ZoneOffset.UTC),
            () -> new Analyzer(reference, Languages.load()),
            index,
            reference,
            corrections);
    return new Desk(
        new Archive(reference, index, refresh, corrections, Duration.ZERO),
        new BriefingFolder(settings.briefings().value()),
        new StateFolder(settings.state().value(), "test").drafts(),
        new NoteWriter(reference, new Templates(List.of()), new Imprint("ana", "Dragoman", "test")),
        CLOCK,
        "en",
        "ana");
  }
}

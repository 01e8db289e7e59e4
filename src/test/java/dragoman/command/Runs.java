package dragoman.command;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dragoman.analysis.Analyzer;
import dragoman.briefing.BriefingFolder;
import dragoman.briefing.note.Imprint;
import dragoman.briefing.note.NoteWriter;
import dragoman.briefing.note.Templates;
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
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Runs commands in a home of their own, with a corpus of a few articles about one port. */
final class Runs {

  private final Path home;
  private Runnable whenOpened = () -> {};
  private final StringWriter err = new StringWriter();
  private String out = "";
  private Clock clock = Clock.fixed(Instant.parse("2025-09-05T10:00:00Z"), ZoneOffset.UTC);

  Runs(Path home) {
    this.home = home;
    article(
        "port.md",
        """
        ---
        headline: The port stays open
        outlet: Harbour Post
        published: 2025-09-03
        ---
        Romanian harbour envoy Ilinca Dragulescu said on Wednesday that the port of Sulina would stay open to ships from Ukraine.
        She denied that any ship had been turned back from the outer roads.
        "Nobody will close a river that feeds three countries," she told reporters.
        The envoy also warned that two pilot boats were not enough for the winter.
        """);
    article(
        "pilots.md",
        """
        ---
        headline: Pilots want more boats
        outlet: Danube Gazette
        published: 2025-09-02
        ---
        Harbour master Vasile Horbatko said on Tuesday that the pilots would need four boats before the first frost.
        "We are tired of promises that nobody writes down," he said.
        Horbatko added that the ministry had not answered his letters since the spring.
        Minister Corina Baltag announced on Tuesday that the money for one boat had been found.
        """);
    article(
        "raw.txt",
        """
        Trimisul special Vasile Horbatko a declarat că Ucraina va trimite observatori la Sulina.
        „Fără observatori nu există încredere între cele două maluri”, a spus el.
        """);
    article(
        "ferry.md",
        """
        ---
        headline: A ferry returns
        outlet: Danube Gazette
        published: 2025-08-30
        ---
        Captain Corina Baltag said on Saturday that the ferry to Izmail would run twice a day again.
        """);
  }

  /** Puts an article into the corpus, or another text in its place. */
  void article(String name, String text) {
    write("corpus/" + name, text);
  }

  /** Writes a file of the home. */
  Path write(String name, String text) {
    try {
      Path file = home.resolve(name);
      Files.createDirectories(file.getParent());
      return Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String read(String name) throws IOException {
    return Files.readString(home.resolve(name));
  }

  Path home() {
    return home;
  }

  /** Has something happen once, while the next command opens its desk. */
  void whenOpened(Runnable action) {
    whenOpened = action;
  }

  /** Another day at the desk. */
  void at(String instant) {
    clock = Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
  }

  /** Runs a command and answers its exit code; its output is that of this run alone. */
  int run(String... words) {
    StringWriter to = new StringWriter();
    err.getBuffer().setLength(0);
    Streams streams =
        new Streams(
            new ByteArrayInputStream(new byte[0]), to, new PrintWriter(err, true), Set.of(), 80);
    int code =
        new Program(
                new Opening(),
                Launchers.console(settings -> ExitCode.DONE),
                Access.whole(),
                () -> false,
                new CrashLog(home.resolve("crash.log"), clock),
                "Dragoman test")
            .run(streams, List.of(words));
    out = to.toString();
    return code;
  }

  String out() {
    return out;
  }

  String err() {
    return err.toString();
  }

  /** A desk over the same home, to be closed. */
  Desk desk() {
    try {
      Opening opening = new Opening();
      return opening.desk(opening.settings(Map.of()));
    } catch (SettingsException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The rows of a run with {@code --format json}. */
  JsonNode rows() throws IOException {
    return new JsonMapper().readTree(out);
  }

  private final class Opening implements Program.Opening {

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
      Runnable action = whenOpened;
      whenOpened = () -> {};
      action.run();
      Reference reference = Reference.load(settings.people().value());
      CorrectionFile corrections =
          new CorrectionFile(settings.corpus().value().resolve("corrections.tsv"), reference);
      ArticleIndex index =
          ArticleIndex.open(settings.index().value(), "test " + reference.version());
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
          new NoteWriter(
              reference,
              new Templates(List.of(settings.briefings().value().resolve("templates"))),
              new Imprint("ana", "Dragoman", "test")),
          clock,
          "en",
          "ana");
    }
  }
}

package dragoman.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgramTest {

  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-09-05T10:00:00Z"), ZoneOffset.UTC);

  @TempDir Path home;

  private final StringWriter out = new StringWriter();
  private final StringWriter err = new StringWriter();

  @BeforeEach
  void writeACorpus() throws IOException {
    Files.createDirectories(home.resolve("corpus"));
    Files.writeString(
        home.resolve("corpus/port.md"),
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
        home.resolve("corpus/raw.txt"),
        "Trimisul special Vasile Horbatko a declarat că Ucraina va trimite observatori la Sulina.\n");
  }

  @Test
  void articlesAreListedNewestFirstAndUndatedLast() throws IOException {
    assertEquals(ExitCode.DONE, run("articles", "--format", "ndjson"));

    assertEquals(List.of("port.md", "raw.txt"), values("article"));
    assertEquals(List.of("Harbour Post", "null"), values("outlet"));
  }

  @Test
  void aStatementBearsEveryFieldOfTheContract() throws IOException {
    run("statements", "--format", "json", "lang:ro");

    JsonNode row = new JsonMapper().readTree(out.toString()).get(0);
    List<String> names = new ArrayList<>();
    row.fieldNames().forEachRemaining(names::add);
    assertEquals(
        List.of(
            "id",
            "article",
            "file",
            "lang",
            "start",
            "end",
            "text",
            "parts",
            "speaker",
            "speaker_name",
            "speaker_as_written",
            "speaker_kind",
            "speaker_country",
            "countries",
            "form",
            "cue",
            "cue_type",
            "channel",
            "relayed_by",
            "addressee",
            "date",
            "date_basis",
            "confidence",
            "rule",
            "nested_in",
            "also",
            "sources",
            "topics",
            "caveats"),
        names);
    assertEquals("Ucraina va trimite observatori la Sulina", row.get("text").asText());
  }

  @Test
  void offsetsCountCodePointsOfTheFile() throws IOException {
    run("statements", "--format", "ndjson");

    for (JsonNode row : rows()) {
      String file = Files.readString(home.resolve("corpus").resolve(row.get("file").asText()));
      int start = file.offsetByCodePoints(0, row.get("start").asInt());
      int end = file.offsetByCodePoints(0, row.get("end").asInt());
      assertEquals(row.get("text").asText(), file.substring(start, end));
    }
  }

  @Test
  void tablesInAPipeHaveWholeValuesWithoutControls() {
    run("articles");

    assertEquals(
        """
        day         lang  headline                                                                                  outlet        statements  article
        2025-09-03  en    The port stays open                                                                       Harbour Post           2  port.md
        undated     ro    Trimisul special Vasile Horbatko a declarat că Ucraina va trimite observatori la Sulina.  unknown                1  raw.txt
        """,
        out.toString());
  }

  @Test
  void anUnknownFieldIsAUsageErrorThatNamesTheNearest() {
    assertEquals(ExitCode.USAGE, run("articles", "sepaker:x"));

    assertEquals("", out.toString());
    assertTrue(err.toString().contains("no such field; nearest: speaker:"), err.toString());
  }

  @Test
  void anUnknownCommandIsAUsageErrorThatNamesTheNearest() {
    assertEquals(ExitCode.USAGE, run("articels"));

    assertTrue(err.toString().contains("articles"), err.toString());
  }

  @Test
  void helpOfACommandShowsItsExamples() {
    assertEquals(ExitCode.DONE, run("help", "articles"));

    assertTrue(out.toString().contains("dragoman articles --format ndjson"), out.toString());
  }

  @Test
  void anUnknownOptionIsAUsageError() {
    assertEquals(ExitCode.USAGE, run("articles", "--formt", "json"));

    assertTrue(err.toString().contains("--formt"), err.toString());
  }

  @Test
  void theSameExportGivesTheSameBytes() {
    run("export", "country:UA", "--title", "Sulina", "-o", "-");
    String first = out.toString();
    out.getBuffer().setLength(0);
    run("export", "country:UA", "--title", "Sulina", "-o", "-");

    assertTrue(first.contains("# Sulina"), first);
    assertEquals(first, out.toString());
  }

  @Test
  void anExportIsSavedUnderItsTitleAndNeverOverAnother() throws IOException {
    run("export", "country:UA", "--title", "Sulina: open?");
    run("export", "country:UA", "--title", "Sulina: open?");

    assertEquals(
        List.of(
            home.resolve("briefings/sulina-open.md").toString(),
            home.resolve("briefings/sulina-open-2.md").toString()),
        out.toString().lines().toList());
    assertTrue(Files.exists(home.resolve("briefings/sulina-open-2.md")));
  }

  @Test
  void anExportLeavesAnExistingFileAloneWithoutForce() throws IOException {
    Path mine = home.resolve("mine.md");
    Files.writeString(mine, "my own");

    assertEquals(ExitCode.FAILED, run("export", "country:UA", "-o", mine.toString()));

    assertEquals("my own", Files.readString(mine));
    assertTrue(err.toString().contains("--force writes over it"), err.toString());
  }

  @Test
  void forceWritesOverAnExistingFile() throws IOException {
    Path mine = home.resolve("mine.md");
    Files.writeString(mine, "my own");

    assertEquals(ExitCode.DONE, run("export", "country:UA", "--force", "-o", mine.toString()));

    assertTrue(Files.readString(mine).startsWith("---\n"));
  }

  @Test
  void aBadFileIsARowAndLeavesTheRestReadable() throws IOException {
    Files.write(home.resolve("corpus/bad.txt"), new byte[] {0, 1, 2});

    assertEquals(ExitCode.PARTLY, run("index"));

    assertTrue(err.toString().contains("bad.txt"), err.toString());
    assertTrue(
        out.toString().startsWith("3 files: 3 read, 0 removed, 0 unchanged; 1 problems"),
        out.toString());
  }

  @Test
  void anUnchangedCorpusIsNotReadAgain() {
    run("index");
    out.getBuffer().setLength(0);
    run("index");

    assertEquals("2 files: 0 read, 0 removed, 2 unchanged; 0 problems\n", out.toString());
  }

  @Test
  void aRemovedFileLeavesTheListings() throws IOException {
    run("index");
    Files.delete(home.resolve("corpus/raw.txt"));
    out.getBuffer().setLength(0);
    run("articles", "--format", "ndjson");

    assertEquals(List.of("port.md"), values("article"));
  }

  @Test
  void withoutATerminalThereIsAnOverview() {
    assertEquals(ExitCode.DONE, run());

    assertTrue(out.toString().contains("articles    2 in 2 files"), out.toString());
    assertTrue(out.toString().contains("dragoman export"), out.toString());
  }

  @Test
  void theConsoleNeedsATerminal() {
    assertEquals(ExitCode.USAGE, run("console"));
  }

  @Test
  void anEmptyCorpusIsNoError() throws IOException {
    Files.delete(home.resolve("corpus/raw.txt"));
    Files.delete(home.resolve("corpus/port.md"));

    assertEquals(ExitCode.DONE, run());

    assertTrue(out.toString().contains("articles    0 in 0 files"), out.toString());
  }

  @Test
  void aMissingCorpusFolderIsAnErrorWithARemedy() {
    assertEquals(ExitCode.FAILED, run("--corpus", home.resolve("none").toString(), "articles"));

    assertTrue(err.toString().contains("no such folder"), err.toString());
  }

  @Test
  void aReaderThatHasGoneEndsItQuietly() {
    java.io.Writer gone =
        new java.io.Writer() {
          @Override
          public void write(char[] buffer, int from, int length) throws IOException {
            throw new OutputClosedException(new IOException("Broken pipe"));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };

    int code = program().run(streams(gone), List.of("articles"));

    assertEquals(ExitCode.DONE, code);
    assertEquals("", err.toString());
  }

  @Test
  void aCorrectedSpeakerShowsAtOnceAndStaysUntilItsRowIsRemoved() throws IOException {
    run("statements", "--format", "ndjson", "lang:ro");
    String id = rows().get(0).get("id").asText();
    String before = rows().get(0).get("speaker").asText();
    out.getBuffer().setLength(0);

    assertEquals(ExitCode.DONE, run("correct", id, "--speaker", "lavrov", "--by", "Ana Pop"));
    assertTrue(out.toString().contains("speaker corrected by Ana Pop on 2025-09-05"));
    assertEquals("sergei-lavrov", speaker(id));

    Path file = home.resolve("corpus/corrections.tsv");
    List<String> lines = Files.readAllLines(file);
    Files.write(file, lines.subList(0, lines.size() - 1));
    assertEquals(before, speaker(id));
  }

  private String speaker(String id) throws IOException {
    out.getBuffer().setLength(0);
    run("show", "--format", "ndjson", id);
    return rows().get(0).get("speaker").asText();
  }

  @Test
  void onlyTheFileOfACorrectionIsReadAnew() throws IOException {
    run("statements", "--format", "ndjson");
    String id = rows().get(0).get("id").asText();
    run("correct", id, "--no-statement");
    Files.delete(home.resolve("corpus/corrections.tsv"));
    out.getBuffer().setLength(0);

    run("index");

    assertEquals("2 files: 1 read, 0 removed, 1 unchanged; 0 problems\n", out.toString());
  }

  @Test
  void aCorrectionThatFitsNothingIsAProblemWithItsLine() throws IOException {
    Path file = home.resolve("corpus/corrections.tsv");
    Files.writeString(
        file,
        """
        statement\twords\tpart\tvalue\tname\tby\tat
        port.md@9\tnever said\tstatement\tnone\t\tAna\t2025-09-05T10:00:00Z
        gone.md@9\tnever said\tstatement\tnone\t\tAna\t2025-09-05T10:00:00Z
        """);

    assertEquals(ExitCode.PARTLY, run("index"));
    assertEquals(
        file
            + ":3: the corpus has no article 'gone.md'; correct the article's id when it was renamed, or remove the row\n"
            + file
            + ":2: no statement of 'port.md' has these words (any more); correct it anew when it is still wrong, and remove the row\n",
        err.toString()
            .lines()
            .filter(line -> line.contains(".tsv"))
            .map(l -> l + "\n")
            .reduce("", String::concat));
  }

  @Test
  void whatIsToBeCorrectedMustBeClear() {
    assertEquals(ExitCode.USAGE, run("correct", "port.md@120"));
    assertEquals(ExitCode.FAILED, run("correct", "port.md@1", "--no-statement"));
    assertTrue(err.toString().contains("no statement 'port.md@1'"));
  }

  @Test
  void aNameIsExplained() throws IOException {
    Files.writeString(
        home.resolve("corpus/people.tsv"),
        "id\ten\tcountry\tmerge\nilinca-dragan\tIlinca Dragan\tRO\tilinca-dragulescu\n");

    assertEquals(ExitCode.DONE, run("who", "--format", "ndjson", "dragan"));

    JsonNode row = rows().get(0);
    assertEquals(
        List.of("ilinca-dragan", "Ilinca Dragan", "last name", "desk", "RO", "1"),
        List.of("id", "name", "rule", "known_from", "country", "articles").stream()
            .map(field -> row.get(field).asText())
            .toList());
    assertEquals("en: Ilinca Dragan", row.get("spellings").get(0).asText());
    assertTrue(row.get("seen").toString().contains("Ilinca Dragulescu"));
  }

  @Test
  void aNameThatNobodyBearsFailsWithTheNearest() {
    assertEquals(ExitCode.FAILED, run("who", "macrom"));
    assertEquals(
        "dragoman: who: person:macrom: no such person; nearest: macron, macri\n",
        err.toString().lines().filter(l -> l.startsWith("dragoman: who")).findFirst().orElse("")
            + "\n");
  }

  private int run(String... words) {
    return program().run(streams(out), List.of(words));
  }

  private Streams streams(java.io.Writer to) {
    return new Streams(
        new ByteArrayInputStream(new byte[0]), to, new PrintWriter(err), Set.of(), 80);
  }

  private Program program() {
    return new Program(
        new Opening(),
        Launchers.console(settings -> ExitCode.DONE),
        Access.whole(),
        () -> false,
        crashes(),
        "Dragoman test");
  }

  private CrashLog crashes() {
    return new CrashLog(home.resolve("crash.log"), CLOCK);
  }

  private List<JsonNode> rows() throws IOException {
    List<JsonNode> rows = new ArrayList<>();
    for (Iterator<String> lines = out.toString().lines().iterator(); lines.hasNext(); ) {
      rows.add(new JsonMapper().readTree(lines.next()));
    }
    return rows;
  }

  private List<String> values(String field) throws IOException {
    return rows().stream().map(row -> row.get(field).asText()).toList();
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
          CLOCK,
          "en",
          "ana");
    }
  }
}

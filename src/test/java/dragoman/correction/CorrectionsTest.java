package dragoman.correction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.DateBasis;
import dragoman.article.Published;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.correction.Correction.Part;
import dragoman.reference.BadRow;
import dragoman.reference.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CorrectionsTest {
  private static final OffsetDateTime AT = OffsetDateTime.parse("2025-11-20T09:30:00Z");
  private static final String NOTE = " corrected by Ana on 2025-11-20";

  @TempDir Path folder;

  private CorrectionFile file;

  @BeforeEach
  void open() {
    file = new CorrectionFile(folder.resolve("corrections.tsv"), Reference.load());
  }

  private void correct(String statement, String words, Part part, String value) throws IOException {
    file.add(List.of(new Correction(statement, words, part, value, "", "Ana", AT)));
  }

  /** An article whose lines are statements of one speaker. */
  private static Article article(String id, String... lines) {
    List<Statement> statements = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (String line : lines) {
      statements.add(
          statement(
              id + "@" + text.length(), new Span(text.length(), text.length() + line.length())));
      text.append(line).append("\n\n");
    }
    return new Article(
        id,
        "talks.txt",
        text.toString(),
        0,
        lines[0],
        Article.HeadlineBasis.FIRST_WORDS,
        null,
        Published.on(LocalDate.of(2025, 9, 1)),
        null,
        null,
        List.of(),
        List.of(),
        statements,
        List.of(),
        Map.of(),
        "00ff");
  }

  private static Statement statement(String id, Span content) {
    return new Statement(
        id,
        "en",
        content,
        List.of(),
        new Attribution(
            new Speaker.Unnamed("unnamed:official", "an official", null),
            "he",
            null,
            List.of(),
            null,
            Attribution.Confidence.INFERRED,
            "pronoun"),
        Statement.Form.INDIRECT,
        "said",
        null,
        Statement.CueType.FINITE,
        List.of(),
        List.of(),
        Statement.When.UNKNOWN,
        null,
        List.of());
  }

  private Article applied(Article article) {
    return file.read().pass(article.file()).apply(article);
  }

  private static List<@Nullable Object> of(Statement s) {
    Attribution a = s.attribution();
    List<@Nullable Object> all = new ArrayList<>();
    all.add(a.speaker().id());
    all.add(a.channel());
    all.add(s.said().day());
    all.add(a.confidence());
    all.add(a.rule());
    return all;
  }

  private static List<@Nullable Object> list(@Nullable Object... all) {
    List<@Nullable Object> list = new ArrayList<>();
    for (Object each : all) {
      list.add(each);
    }
    return list;
  }

  @Test
  void aCorrectedSpeakerIsCertainAndSaysWhoCorrectedIt() throws IOException {
    correct("talks.txt@0", "It ends.", Part.SPEAKER, "sergei-lavrov");

    Statement statement = applied(article("talks.txt", "It ends.")).statements().get(0);

    assertEquals(
        new Attribution(
            new Speaker.Person("sergei-lavrov", "Sergei Lavrov", "RU", "foreign minister"),
            "he",
            null,
            List.of(),
            null,
            Attribution.Confidence.CERTAIN,
            "speaker" + NOTE),
        statement.attribution());
    assertEquals(List.of("speaker" + NOTE), statement.attribution().corrections());
  }

  @Test
  void aCorrectedDayOrChannelLeavesTheSpeakerAsUnsureAsItWas() throws IOException {
    correct("talks.txt@0", "It ends.", Part.DATE, "2025-08-30");
    correct("talks.txt@0", "It ends.", Part.CHANNEL, "telegram");

    Statement statement = applied(article("talks.txt", "It ends.")).statements().get(0);

    assertEquals(
        list(
            "unnamed:official",
            "telegram",
            LocalDate.of(2025, 8, 30),
            Attribution.Confidence.INFERRED,
            "pronoun; date" + NOTE + "; channel" + NOTE),
        of(statement));
    assertEquals(DateBasis.STATED, statement.said().basis());
  }

  @Test
  void ofTwoCorrectionsOfOnePartTheLastHolds() throws IOException {
    correct("talks.txt@0", "It ends.", Part.SPEAKER, "sergei-lavrov");
    correct("talks.txt@0", "It ends.", Part.SPEAKER, "organisation:kremlin");

    assertEquals(
        list("organisation:kremlin", null, null, Attribution.Confidence.CERTAIN, "speaker" + NOTE),
        of(applied(article("talks.txt", "It ends.")).statements().get(0)));
  }

  @Test
  void whatIsNoStatementIsGone() throws IOException {
    correct("talks.txt@0", "It ends.", Part.STATEMENT, Correction.NONE);

    assertEquals(
        List.of("talks.txt@10"),
        applied(article("talks.txt", "It ends.", "It goes on.")).statements().stream()
            .map(Statement::id)
            .toList());
  }

  @Test
  void wordsThatMovedAreFoundAgain() throws IOException {
    correct("talks.txt@0", "It ends here\nand now.", Part.SPEAKER, "sergei-lavrov");

    Article edited = article("talks.txt", "A new first line.", "It ends here and now.");

    assertEquals(
        List.of("unnamed:official", "sergei-lavrov"),
        applied(edited).statements().stream().map(s -> s.attribution().speaker().id()).toList());
  }

  @Test
  void ofTheSameWordsTwiceTheNearestToThePlaceIsMeant() throws IOException {
    correct("talks.txt@9", "It ends.", Part.SPEAKER, "sergei-lavrov");

    assertEquals(
        List.of("unnamed:official", "sergei-lavrov"),
        applied(article("talks.txt", "It ends.", "It ends.")).statements().stream()
            .map(s -> s.attribution().speaker().id())
            .toList());
  }

  @Test
  void aRowThatFitsNothingIsReported() throws IOException {
    correct("talks.txt@0", "It began.", Part.SPEAKER, "sergei-lavrov");
    Corrections.Pass pass = file.read().pass("talks.txt");
    Article article = article("talks.txt", "It ends.");

    assertEquals(article, pass.apply(article));
    assertEquals(
        List.of(
            new BadRow(
                folder.resolve("corrections.tsv").toString(),
                4,
                "no statement of 'talks.txt' has these words (any more)",
                "correct it anew when it is still wrong, and remove the row")),
        pass.unmatched());
  }

  @Test
  void onlyTheFileOfTheArticleHasANewVersion() throws IOException {
    correct("all#one.ndjson#7@0", "It ends.", Part.SPEAKER, "sergei-lavrov");
    Corrections before = file.read();
    correct("all#one.ndjson#8@0", "It ends.", Part.SPEAKER, "sergei-lavrov");
    Corrections after = file.read();

    assertEquals("", before.version("other.txt"));
    assertEquals("", after.version("other.txt"));
    assertNotEquals("", before.version("all#one.ndjson"));
    assertNotEquals(before.version("all#one.ndjson"), after.version("all#one.ndjson"));
  }
}

package dragoman.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.CitedStatement;
import dragoman.article.DateBasis;
import dragoman.article.Edition;
import dragoman.article.Published;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class BriefingMarkdownTest {

  private static final String TEXT =
      "Ilinca Drăgulescu a negat că portul este închis. „Portul e deschis”, a spus ea.";

  private final BriefingMarkdown writer = new BriefingMarkdown(Reference.load(), "Dragoman test");

  @Test
  void aStatementBearsItsWordsItsCueItsChainAndAFootnoteBackToThem() {
    CitedStatement said = CitedStatement.of(article("Curierul"), quote());

    String note = writer.write(briefing(said), "en");

    assertEquals(
        """
        ---
        title: "Port"
        date: "2025-09-04"
        query: "speaker:ilinca-dragulescu"
        lang: "en"
        languages:
          - "ro"
        independent_sources: 1
        sources:
          - article: "a.txt"
            outlet: "Curierul"
            headline: "Portul"
            published: "2025-09-03"
            url: "https://example.org/a"
            languages:
              - "ro"
            sha256: "cafe"
        generator: "Dragoman test"
        ---

        # Port

        **Bottom line:** The port is *open*.

        ## Key statements

        ### Ilinca Drăgulescu · Romania, state secretary

        - *a spus* · direct · said via Telegram · day not known · attribution likely · caveats: single source[^1]

          > „Portul e deschis”

        ## Sources

        [^1]: Curierul, “Portul”, September 3, 2025, Romanian, <https://example.org/a> · article `a.txt`, characters 50–66, text sha256 `cafe`
        """,
        note);
  }

  @Test
  void aDeniedStatementIsNoAssertion() {
    Statement denied =
        statement(new Span(31, 47), "a negat", Statement.CueType.DENIAL, Statement.Form.INDIRECT);

    String note = writer.write(briefing(CitedStatement.of(article("Curierul"), denied)), "en");

    assertTrue(note.contains("- **denied** *a negat* · indirect"), note);
  }

  @Test
  void anArticleWithoutAnOutletLeavesTheNumberOfSourcesOpen() {
    String note = writer.write(briefing(CitedStatement.of(article(null), quote())), "en");

    assertTrue(note.contains("independent_sources: \"at most 1\""), note);
    assertTrue(note.contains("[^1]: outlet unknown, “Portul”"), note);
  }

  @Test
  void aRemarkStandsBelowTheEntryBeforeIt() {
    CitedStatement said = CitedStatement.of(article("Curierul"), quote());
    Briefing briefing =
        briefing(said)
            .withItems(List.of(new Item.Said(said, List.of()), new Item.Remark("Ask the *port*.")));

    String note = writer.write(briefing, "en");

    assertTrue(note.contains("> „Portul e deschis”\n\nAsk the *port*.\n\n## Sources"), note);
  }

  @Test
  void aBriefingWithoutStatementsSaysSo() {
    String note = writer.write(Briefing.empty(LocalDate.of(2025, 9, 4)), "en");

    assertTrue(note.contains("No statement matches the query."), note);
  }

  private static Briefing briefing(CitedStatement said) {
    return new Briefing(
        "Port",
        LocalDate.of(2025, 9, 4),
        "speaker:ilinca-dragulescu",
        "The port is *open*.",
        Briefing.items(List.of(said)));
  }

  private static Statement quote() {
    return statement(new Span(50, 66), "a spus", Statement.CueType.FINITE, Statement.Form.DIRECT);
  }

  private static Statement statement(
      Span content, String cue, Statement.CueType type, Statement.Form form) {
    return new Statement(
        "a.txt@" + content.start(),
        "ro",
        content,
        List.of(),
        new Attribution(
            new Speaker.Person("ilinca-dragulescu", "Ilinca Drăgulescu", "RO", "state secretary"),
            "ea",
            "telegram",
            List.of(),
            null,
            Attribution.Confidence.LIKELY,
            "pronoun"),
        form,
        cue,
        null,
        type,
        List.of(),
        List.of(),
        new Statement.When(null, DateBasis.UNRESOLVED, null),
        null,
        List.of());
  }

  private static Article article(@Nullable String outlet) {
    return new Article(
        "a.txt",
        "a.txt",
        TEXT,
        0,
        "Portul",
        Article.HeadlineBasis.STATED,
        outlet,
        Published.on(LocalDate.of(2025, 9, 3)),
        null,
        "https://example.org/a",
        List.of(new Edition("ro", new Span(0, TEXT.length()), List.of())),
        List.of(),
        List.of(
            statement(new Span(50, 66), "a spus", Statement.CueType.FINITE, Statement.Form.DIRECT)),
        Map.of(),
        "cafe");
  }
}

package dragoman.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.article.Article;
import dragoman.article.Attribution.Confidence;
import dragoman.article.DateBasis;
import dragoman.article.Span;
import dragoman.article.Statement;
import dragoman.article.Statement.CueType;
import dragoman.article.Statement.Form;
import dragoman.reference.Reference;
import dragoman.reference.language.Languages;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AnalyzerTest {

  private static final Analyzer ANALYZER = new Analyzer(Reference.load(), Languages.load());

  private static Article analyse(String text) {
    return ANALYZER.analyse(Drafts.of(text));
  }

  private static Statement only(Article article) {
    assertEquals(1, article.statements().size(), () -> article.statements().toString());
    return article.statements().get(0);
  }

  private static List<String> speakers(Article article) {
    return article.statements().stream()
        .map(statement -> statement.attribution().speaker().id())
        .toList();
  }

  @Test
  void twoLanguagesInOneFileAreTwoEditions() {
    Article article =
        analyse(
            "قال الوسيط سامر العبيدي إن الحوار مستمر في العاصمة.\n"
                + "The mediator Samer Obeidi said that the dialogue goes on in the capital.");
    assertEquals(List.of("ar", "en"), article.languages());
    assertEquals(2, article.statements().size());
  }

  @Test
  void aTranslationIsAlignedWithItsOriginal() {
    Article article =
        analyse(
            "قال الكرملين إن الحوار مستمر في العاصمة.\n"
                + "The Kremlin said that the dialogue goes on in the capital.");
    List<Statement> statements = article.statements();
    assertEquals(List.of(statements.get(1).id()), statements.get(0).also());
    assertEquals(List.of(statements.get(0).id()), statements.get(1).also());
  }

  @Test
  void textWithoutLettersHasNoEditions() {
    assertEquals(List.of(), analyse("12:30 — 7, 8!").editions());
  }

  @Test
  void aHeadingIsNoStatement() {
    assertEquals(
        List.of(), speakers(analyse("Brandvik says talks will resume\n\nThe port is open.")));
  }

  @Test
  void aRefusalToCommentIsNoStatement() {
    assertEquals(
        List.of(), speakers(analyse("Special envoy Tarek Melhani declined to comment on it.")));
  }

  @Test
  void aPassiveWithoutASpeakerIsNoStatement() {
    assertEquals(
        List.of(), speakers(analyse("The captain was told that the port would stay closed.")));
  }

  @Test
  void aRejectionOfWhatWentBeforeIsNoStatement() {
    assertEquals(List.of(), speakers(analyse("The Kremlin rejected this.")));
  }

  @Test
  void whatWasNotSaidIsNoStatement() {
    assertEquals(
        List.of(),
        speakers(analyse("Special envoy Tarek Melhani did not say that the port was closed.")));
  }

  @Test
  void aDenialSaysWhatIsDenied() {
    Statement denial =
        only(analyse("Special envoy Tarek Melhani denied that the ships had been searched."));
    assertEquals(CueType.DENIAL, denial.cueType());
  }

  @Test
  void theOriginIsTheSpeakerAndTheAgencyARelay() {
    Statement statement =
        only(analyse("Reuters reported, citing two diplomats, that the convoy had left."));
    assertEquals("unnamed:diplomats", statement.attribution().speaker().id());
    assertEquals(List.of("reuters"), statement.attribution().relays());
  }

  @Test
  void aPlatformIsTheChannel() {
    Statement statement =
        only(analyse("Special envoy Tarek Melhani wrote on Telegram that the convoy had left."));
    assertEquals("telegram", statement.attribution().channel());
  }

  @Test
  void aTranscriptIsARelayAlsoOfTheQuotationThatGoesOn() {
    Article article =
        analyse(
            "\"The ferry will sail again in spring,\" special envoy Tarek Melhani said in an"
                + " interview, according to a transcript on the website of the Russian Foreign"
                + " Ministry.\n\"It needs a new crew and a second harbour before that.\"");
    List<String> relays = List.of("transcript", "organisation:russian-foreign-ministry");
    assertEquals(
        List.of(relays, relays),
        article.statements().stream().map(s -> s.attribution().relays()).toList());
  }

  @Test
  void aNamedSubjectIsCertainAndAnElidedOneInferred() {
    Article article =
        analyse("وقال الكرملين إن الحوار مستمر في العاصمة. وأضاف أن الاتصالات لم تتوقف.");
    assertEquals(
        List.of(Confidence.CERTAIN, Confidence.INFERRED),
        article.statements().stream().map(s -> s.attribution().confidence()).toList());
    assertEquals(List.of("organisation:kremlin", "organisation:kremlin"), speakers(article));
  }

  @Test
  void formTellsWhoseWordsTheyAre() {
    assertEquals(Form.DIRECT, only(analyse("The Kremlin said: \"The talks will go on.\"")).form());
    assertEquals(
        Form.MIXED,
        only(analyse("The Kremlin said the talks were \"very useful\" to all.")).form());
    assertEquals(Form.INDIRECT, only(analyse("The Kremlin said the talks were useful.")).form());
  }

  @Test
  void aWeekdayIsResolvedAgainstTheArticlesDay() {
    Article article =
        ANALYZER.analyse(
            Drafts.on(
                LocalDate.of(2025, 9, 3), "Kremlinul a declarat marți că discuțiile continuă."));
    assertEquals(
        new Statement.When(LocalDate.of(2025, 9, 2), DateBasis.RESOLVED, "marți"),
        only(article).said());
  }

  @Test
  void aPartOfAMonthIsInferredAsOneOfItsDays() {
    assertEquals(
        List.of(LocalDate.of(2025, 8, 15), LocalDate.of(2024, 12, 5), LocalDate.of(2025, 8, 25)),
        List.of(
            inferred("The Kremlin said in mid-August that the talks would go on."),
            inferred("The Kremlin said in early December 2024 that the talks would go on."),
            inferred("The Kremlin said late last month that the talks would go on.")));
  }

  @Test
  void aWeekOrMonthIsInferredAsItsMiddleDay() {
    assertEquals(
        List.of(LocalDate.of(2025, 8, 16), LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 11)),
        List.of(
            inferred("The Kremlin said last month that the talks would go on."),
            inferred("The Kremlin said earlier this week that the talks would go on."),
            inferred("The Kremlin promised for the coming week that the talks would go on.")));
  }

  @Test
  void aPartOfAMonthOfAnUndatedArticleStaysUnresolved() {
    Statement statement = only(analyse("The Kremlin said in mid-August that the talks would end."));
    assertEquals(new Statement.When(null, DateBasis.UNRESOLVED, "mid-August"), statement.said());
  }

  /** The day of the only statement of an article of Wednesday, 3 September 2025. */
  private static LocalDate inferred(String text) {
    Statement.When said = only(ANALYZER.analyse(Drafts.on(LocalDate.of(2025, 9, 3), text))).said();
    assertEquals(DateBasis.INFERRED, said.basis());
    return Objects.requireNonNull(said.day());
  }

  @Test
  void oneOfThemIsOneOfThoseMentionedBefore() {
    Article article =
        analyse(
            "The Kremlin sent a letter to two mediators on Monday.\n"
                + "One of them said that the road was shut.");
    assertEquals(List.of("unnamed:people"), speakers(article));
  }

  @Test
  void aTitleAloneIsNobodyWhomTheTextCallsOtherwise() {
    Article article =
        analyse(
            "The singer Greta Holmqvist said that the hall was full.\n"
                + "The judge ruled that the hall must close.");
    assertEquals(List.of("greta-holmqvist", "unnamed:person"), speakers(article));
  }

  @Test
  void aWeekdayOfAnUndatedArticleStaysUnresolved() {
    Statement statement = only(analyse("Kremlinul a declarat marți că discuțiile continuă."));
    assertEquals(new Statement.When(null, DateBasis.UNRESOLVED, "marți"), statement.said());
  }

  @Test
  void aLostQuotationMarkDoesNotDerailTheNextParagraph() {
    Article article =
        analyse(
            "The envoy left the hall \"at once and took the stairs.\n"
                + "The Kremlin said that the talks would go on.");
    assertEquals(List.of("organisation:kremlin"), speakers(article));
  }

  @Test
  void aCueInTheMiddleOfAClauseLeavesTwoParts() {
    Statement statement = only(analyse("The ferry, the Kremlin said, is safe for everyone."));
    assertEquals(2, statement.parts().size());
  }

  @Test
  void anythingIsReadWithoutFailureAndEverySpanLiesInside() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    String[] pieces = {
      "said",
      "قال",
      "a declarat că",
      "\"",
      "«",
      "»",
      "„",
      "”",
      "“",
      ":",
      ",",
      "،",
      ".",
      "!",
      "\n",
      " ",
      "بوتين",
      "Trump",
      "Kremlinul",
      "that",
      "أن",
      "إن",
      "that",
      "and",
      "، مؤكداً أن",
      "(",
      ")",
      "–",
      "-",
      "according to",
      "بحسب",
      "potrivit",
      "citing",
      "نقلاً عن",
      "he",
      "El",
      "the president",
      "الرئيس",
      "\uD83D\uDE00",
      "\u202E",
      "\u0000",
      "2025",
      "31 February",
      "'s",
      "care",
      "who",
      "الذي",
      "A",
      "b",
      "ж",
      "中",
      "Ms.",
      "U.S.",
      "’",
      "وأضاف",
      "adding that",
      "să",
      "denied",
      "نفى",
      "…",
    };
    for (int round = 0; round < 400; round++) {
      StringBuilder text = new StringBuilder();
      int length = random.nextInt(60);
      for (int i = 0; i < length; i++) {
        text.append(pieces[random.nextInt(pieces.length)]);
        text.append(random.nextInt(4) == 0 ? "" : " ");
      }
      check(text.toString(), "seed " + seed + " round " + round);
    }
  }

  private static void check(String text, String where) {
    Article article = analyse(text);
    Span all = new Span(0, text.length());
    Set<String> ids = new HashSet<>();
    for (Statement statement : article.statements()) {
      assertTrue(ids.add(statement.id()), where);
      assertTrue(all.contains(statement.content()), where);
      assertTrue(statement.content().length() > 0, where);
      assertNotNull(statement.attribution().speaker(), where);
      for (Span part : statement.parts()) {
        assertTrue(statement.content().contains(part), where);
      }
      String nestedIn = statement.nestedIn();
      if (nestedIn != null) {
        assertTrue(article.statements().stream().anyMatch(s -> s.id().equals(nestedIn)), where);
      }
    }
    article.mentions().forEach(mention -> assertTrue(all.contains(mention.span()), where));
  }
}

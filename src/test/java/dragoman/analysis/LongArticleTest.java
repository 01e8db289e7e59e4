package dragoman.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.article.Article;
import dragoman.article.Mention;
import dragoman.reference.Reference;
import dragoman.reference.language.Languages;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who speaks over the paragraphs of a long article. */
class LongArticleTest {

  private static final Analyzer ANALYZER = new Analyzer(Reference.load(), Languages.load());

  private static List<String> said(String... paragraphs) {
    Article article = ANALYZER.analyse(Drafts.of(String.join("\n", paragraphs)));
    return article.statements().stream()
        .map(s -> s.attribution().speaker().id() + ": " + article.words(s.content()))
        .toList();
  }

  @Test
  void aQuotationOverParagraphsIsOneStatement() {
    assertEquals(
        List.of(
            "orla-brandvik: The pier is old",
            "orla-brandvik: We looked at it in May.\nIt moved. We said, 'Who built it?'\nNobody knew"),
        said(
            "\"The pier is old,\" said Orla Brandvik.",
            "\"We looked at it in May.",
            "It moved. We said, 'Who built it?'",
            "Nobody knew.\""));
  }

  @Test
  void aParagraphThatOpensItsMarkAnewIsAStatementOfItsOwn() {
    assertEquals(
        List.of(
            "orla-brandvik: The pier is old and tired", "orla-brandvik: It will be closed soon"),
        said(
            "Orla Brandvik told the board: \"The pier is old and tired.",
            "\"It will be closed soon.\""));
  }

  @Test
  void aSpeakerNamedInTheHeadingAloneIsMeantByAPronoun() {
    assertEquals(
        List.of("helena-brandvik: The pier is old and tired"),
        said(
            "Helena Brandvik takes on the board",
            "\"The pier is old and tired,\" she told the crowd in the harbour on Friday.",
            "The board meets in May."));
  }

  @Test
  void aDescriptionWithoutANameIsTheLastSpeaker() {
    assertEquals(
        List.of(
            "peter-quayle: the fee was high",
            "peter-quayle: I will vote against the fee",
            "peter-quayle: it would pass"),
        said(
            "Backbencher Peter Quayle said the fee was high.",
            "The Saltmarsh MP added: \"I will vote against the fee.\"",
            "The 52-year-old said it would pass."));
  }

  @Test
  void theFirstWordOfANameMayBeTheFamilys() {
    assertEquals(
        List.of("min-jae-sun: the pier was old", "min-jae-sun: it would close"),
        said(
            "Min Jae Sun said the pier was old.",
            "In a speech on Monday, Min said it would close."));
  }

  @Test
  void aLastNameOfTheTableIsNobodyElsesWhereTheTextNamesAnother() {
    assertEquals(
        List.of("gregory-lavrov: the pier was old"),
        said(
            "Engineers Gregory Lavrov and Ida Roth walked along the pier.",
            "Lavrov said the pier was old."));
  }

  @Test
  void aCapitalAloneIsABodyWhereTheTextHasNoFullName() {
    assertEquals(
        List.of("organisation:brenko: it would build two piers"),
        said("The pier belongs to Brenko.", "Brenko said it would build two piers."));
  }

  @Test
  void aCompanyIsTheBodySpokenOfBefore() {
    assertEquals(
        List.of("organisation:brenko: it would build", "organisation:brenko: the pier was old"),
        said(
            "The pier belongs to Brenko.",
            "Brenko said it would build.",
            "The company said the pier was old."));
  }

  @Test
  void somebodysRelativeIsNotThePersonSpokenOf() {
    assertEquals(
        List.of("helena-brandvik: the pier was old", "unnamed:person: he had warned the board"),
        said(
            "Helena Brandvik said the pier was old.",
            "Her neighbour said he had warned the board."));
  }

  @Test
  void aPlaceInsideACountryDoesNotSpeak() {
    assertEquals(
        List.of(),
        said("A Texas nanny is suing a couple after a text from the mother calling her slow."));
  }

  @Test
  void aTitleOfTheArticleIsNoStatement() {
    assertEquals(
        List.of("orla-brandvik: the pier was old"),
        said(
            "Orla Brandvik denies she is planning to close the pier for good but says that the"
                + " harbour will need a new one soon",
            "Orla Brandvik said the pier was old.",
            "It was built in May.",
            "It is closed."));
  }

  @Test
  void aNameBehindAHyphenIsNotTheOneWhoActs() {
    Article article =
        ANALYZER.analyse(
            Drafts.of("Hundreds of anti-Putin marchers came, condemning the new harbour fee."));
    assertEquals(
        List.of(),
        article.statements().stream()
            .filter(s -> s.attribution().speaker().id().equals("vladimir-putin"))
            .toList());
  }

  @Test
  void lettersBehindANameAreNoPartOfIt() {
    Article article = ANALYZER.analyse(Drafts.of("Helena Brandvik MSP sent a letter on Monday."));
    assertEquals(
        List.of("helena-brandvik"),
        article.mentions().stream()
            .filter(m -> m.kind() == Mention.Kind.PERSON)
            .map(Mention::id)
            .toList());
  }
}

package dragoman.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.reference.Reference;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class QueryParserTest {

  static final Reference REFERENCE = Reference.load();

  static final Vocabulary VOCABULARY =
      new Vocabulary(
          field ->
              switch (field) {
                case SPEAKER, PERSON ->
                    Map.of(
                        "sergei-lavrov", Set.of("Sergei Lavrov"),
                        "ana-pop", Set.of("Ana Pop"),
                        "ion-pop", Set.of("Ion Pop"),
                        "unnamed:two-diplomats", Set.of("two diplomats"));
                case OUTLET -> Map.of("The Ledger", Set.of(), "Reuters", Set.of());
                case LANG -> Map.of("ar", Set.of(), "ro", Set.of());
                case TOPIC -> Map.of("security-guarantees", Set.of(), "territory", Set.of());
                case CHANNEL -> Map.of("telegram", Set.of(), "interview", Set.of());
                default -> Map.of();
              });

  private final QueryParser parser =
      new QueryParser(REFERENCE, () -> VOCABULARY, LocalDate.parse("2025-08-20"));

  private static Query match(Field field, String... ids) {
    return new Query.Match(field, List.of(ids));
  }

  private static Query and(Query... of) {
    return new Query.And(List.of(of));
  }

  private static Query or(Query... of) {
    return new Query.Or(List.of(of));
  }

  private static Query word(String word) {
    return new Query.Word(word);
  }

  private static Query days(String since, String until) {
    return new Query.Days(
        since.isEmpty() ? null : LocalDate.parse(since),
        until.isEmpty() ? null : LocalDate.parse(until));
  }

  private void means(String text, Query query) throws QueryException {
    assertEquals(query, parser.parse(text), text);
  }

  private void fails(String text, int position, String message) {
    QueryException e = assertThrows(QueryException.class, () -> parser.parse(text), text);
    assertEquals(message, e.getMessage());
    assertEquals(position, e.position(), text);
  }

  @Test
  void aBlankTextAsksForEverything() throws QueryException {
    means("", new Query.All());
    means(" \t\u00a0", new Query.All());
  }

  @Test
  void wordsSideBySideMustAllMatch() throws QueryException {
    means("grain oil", and(word("grain"), word("oil")));
    means("grain AND oil", and(word("grain"), word("oil")));
    means("grain*", word("grain*"));
  }

  @Test
  void orBindsLooserThanSideBySide() throws QueryException {
    means("a b OR c", or(and(word("a"), word("b")), word("c")));
    means("a (b OR c)", and(word("a"), or(word("b"), word("c"))));
  }

  @Test
  void negationTakesTheNextConditionAlone() throws QueryException {
    means("-a b", and(new Query.Not(word("a")), word("b")));
    means("NOT (a OR b)", new Query.Not(or(word("a"), word("b"))));
    means("-lang:ar", new Query.Not(match(Field.LANG, "ar")));
    means("nord-est", word("nord-est"));
  }

  @Test
  void quotationMarksOfEveryLanguageMakeAPhrase() throws QueryException {
    for (String text : List.of("\"one two\"", "“one two”", "„one two”", "„one two“", "«one two»")) {
      means(text, new Query.Phrase("one two"));
    }
    means("\"say \\\"so\\\"\"", new Query.Phrase("say \"so\""));
  }

  @Test
  void severalValuesOfAFieldAreAlternatives() throws QueryException {
    Query both = match(Field.LANG, "ar", "ro");
    means("lang:ro,ar", both);
    means("lang:ro lang:ar", both);
    means("LANG:ro،ar", both);
    means(
        "lang:ro outlet:\"The Ledger\"",
        and(match(Field.LANG, "ro"), match(Field.OUTLET, "The Ledger")));
  }

  @Test
  void peopleAreFoundInAnySpelling() throws QueryException {
    Query lavrov = match(Field.SPEAKER, "sergei-lavrov");
    means("speaker:lavrov", lavrov);
    means("speaker:\"Sergei Lavrov\"", lavrov);
    means("speaker:لافروف", lavrov);
    means("speaker:Лавров", lavrov);
    means("speaker:sergei-lavrov", lavrov);
    means("from:russia country:أوكرانيا", and(match(Field.FROM, "RU"), match(Field.COUNTRY, "UA")));
  }

  @Test
  void aSurnameThatSeveralBearMeansAnyOfThem() throws QueryException {
    means("speaker:pop", match(Field.SPEAKER, "ana-pop", "ion-pop"));
    means("speaker:\"Ana Pop\"", match(Field.SPEAKER, "ana-pop"));
    means("speaker:unnamed:two-diplomats", match(Field.SPEAKER, "unnamed:two-diplomats"));
    means("speaker:\"two diplomats\"", match(Field.SPEAKER, "unnamed:two-diplomats"));
  }

  @Test
  void anOutletIsCalledAsTheArticlesCallIt() throws QueryException {
    means("outlet:reuters", match(Field.OUTLET, "Reuters"));
    means("outlet:رويترز", match(Field.OUTLET, "Reuters"));
    means("topic:\"security guarantees\"", match(Field.TOPIC, "security-guarantees"));
  }

  @Test
  void aWordThatNamesSomebodyKnowsWhom() throws QueryException {
    means("Lavrov", new Query.Word("Lavrov", List.of("sergei-lavrov")));
    means(
        "Sergei Lavrov grain",
        and(
            new Query.Word("Sergei", List.of("sergei-lavrov")),
            new Query.Word("Lavrov", List.of("sergei-lavrov")),
            word("grain")));
  }

  @Test
  void daysMonthsAndYearsHaveTwoEnds() throws QueryException {
    means("since:2025-08-15", days("2025-08-15", ""));
    means("since:2025-08 until:2025-08", days("2025-08-01", "2025-08-31"));
    means("on:2025", days("2025-01-01", "2025-12-31"));
    means("until:15.08.2025", days("", "2025-08-15"));
    means("since:٢٠٢٥-٠٨-١٥", days("2025-08-15", ""));
    means("since:7d", days("2025-08-13", ""));
    means("since:2w", days("2025-08-06", ""));
    means("since:3m", days("2025-05-20", ""));
    means("on:yesterday", days("2025-08-19", "2025-08-19"));
    means(
        "on:today on:2025-08-01",
        or(days("2025-08-20", "2025-08-20"), days("2025-08-01", "2025-08-01")));
  }

  @Test
  void whatIsNotKnownIsAnErrorThatNamesTheNearest() {
    fails("x speaker:lavrovv", 10, "speaker:lavrovv: no such speaker; nearest: lavrov");
    fails("lang:fr", 5, "lang:fr: no such language; there are: ar, ro");
    fails("form:dirct", 5, "form:dirct: no such form; nearest: direct");
    fails("speker:x", 0, "speker: no such field; nearest: speaker:");
    fails(
        "is:odd",
        3,
        "is:odd: not known; there are: "
            + "undated, unnamed, denied, translated, starred, read, unread");
    fails(
        "since:soon",
        6,
        "since:soon: no date; write 2025-08-15, 2025-08, 2025, 7d, 2w, 3m, today or yesterday");
    fails(
        "since:2025-02-30",
        6,
        "since:2025-02-30: no date; write 2025-08-15, 2025-08, 2025, 7d, 2w, 3m, today or"
            + " yesterday");
    fails("since:2025-09 until:2025-08", 20, "until 2025-08-31 is before since 2025-09-01");
  }

  @Test
  void brokenFormIsAnErrorWithItsPlace() {
    fails("a \"b", 2, "the quotation is not closed");
    fails("(a", 0, "(: not closed");
    fails("a)", 1, "): nothing to close");
    fails("a OR", 2, "OR: nothing behind it");
    fails("OR a", 0, "OR: nothing before it");
    fails("- a", 0, "-: put the word to leave out right behind the dash");
    fails("lang:", 5, "lang: a value is missing behind it");
    fails("\"…\"", 0, "a quotation without words");
    fails("a".repeat(5000), 4000, "longer than 4000 characters");
    fails("(".repeat(40) + "a", 32, "more than 32 parentheses in each other");
    fails("a ".repeat(200), 256, "more than 128 conditions");
  }

  @Test
  void whatIsStillBeingTypedIsReadAsFarAsItGoes() throws QueryException {
    assertEquals(and(word("land"), word("cla*")), parser.parseTyped("land cla"));
    assertEquals(and(word("land"), word("claims")), parser.parseTyped("land claims "));
    for (String text :
        List.of("land -", "land OR", "land (", "land lang:", "land -lang:", "land NOT")) {
      assertEquals(word("land"), withoutGroup(parser.parseTyped(text)), text);
    }
    assertEquals(new Query.Phrase("land for"), parser.parseTyped("\"land for"));
  }

  private static Query withoutGroup(Query query) {
    return query instanceof Query.And and && and.of().get(1) instanceof Query.All
        ? and.of().get(0)
        : query;
  }

  @Test
  void theVocabularyIsNotAskedForWords() throws QueryException {
    QueryParser wordsOnly =
        new QueryParser(
            REFERENCE,
            () -> {
              throw new AssertionError("asked");
            },
            LocalDate.parse("2025-08-20"));
    assertTrue(wordsOnly.parse("grain since:7d \"one two\"") instanceof Query.And);
  }

  @Test
  void tagsAreThoseTheUserHasAndUnreadIsTheOppositeOfRead() throws QueryException {
    Vocabulary tagged = VOCABULARY.with(Field.TAG, () -> List.of("Port", "budget"));
    QueryParser own = new QueryParser(REFERENCE, () -> tagged, LocalDate.parse("2025-08-20"));
    assertEquals(match(Field.TAG, "Port"), own.parse("tag:port"));
    assertEquals(match(Field.TOPIC, "territory"), own.parse("topic:territory"));
    Query unread = new Query.Not(new Query.Is(Query.Trait.READ));
    assertEquals(unread, own.parse("is:unread"));
    assertEquals("-is:read", QueryPrinter.print(unread));
    QueryException none = assertThrows(QueryException.class, () -> own.parse("tag:harvest"));
    assertEquals("tag:harvest: no such tag; there are: Port, budget", none.getMessage());
  }
}

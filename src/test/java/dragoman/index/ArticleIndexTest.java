package dragoman.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.article.Mention;
import dragoman.article.Speaker;
import dragoman.query.Field;
import dragoman.query.Query;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticleIndexTest {

  private static final Speaker ANA = Sample.person("ana-pop", "Ana Pop", "RO");
  private static final Speaker OMAR = Sample.person("omar-said", "Omar Said", "EG");
  private static final Speaker SOURCE =
      new Speaker.Unnamed("unnamed:two-diplomats", "two diplomats", null);

  @TempDir Path folder;
  private ArticleIndex index;

  @BeforeEach
  void open() {
    index = ArticleIndex.open(folder, "1");
  }

  @AfterEach
  void close() {
    index.close();
  }

  private void add(Sample... samples) {
    try (WriteSession session = session()) {
      for (Sample sample : samples) {
        Article article = sample.article();
        session.replace(stamp(article.file()), List.of(article));
      }
    }
    index.refresh();
  }

  private WriteSession session() {
    return assertInstanceOf(Writing.Ready.class, index.write()).session();
  }

  private static FileStamp stamp(String file) {
    return new FileStamp(file, "10,20", 1, List.of(file + ": odd"), List.of());
  }

  private static Query match(Field field, String... ids) {
    return new Query.Match(field, List.of(ids));
  }

  private static Query and(Query... of) {
    return new Query.And(List.of(of));
  }

  private static Query days(@Nullable String since, @Nullable String until) {
    return new Query.Days(
        since == null ? null : LocalDate.parse(since),
        until == null ? null : LocalDate.parse(until));
  }

  private List<String> articles(Query query) {
    Hits<ArticleRow> hits = index.articles(query, Page.ALL);
    List<String> ids = hits.rows().stream().map(row -> row.source().id()).toList();
    assertEquals(ids.size(), hits.total());
    return ids;
  }

  private List<String> statements(Query query) {
    return index.statements(query, Page.ALL).rows().stream()
        .map(cited -> cited.citation().exact())
        .toList();
  }

  @Test
  void anEmptyFolderHasNoArticles() {
    assertEquals(new Hits<>(0, List.of()), index.articles(new Query.All(), Page.ALL));
    assertEquals(Optional.empty(), index.notice());
  }

  @Test
  void anArticleComesBackWhole() {
    Article article =
        new Sample("a.txt")
            .on("2025-08-15")
            .outlet("The Ledger")
            .line("en", "Ana Pop in Cairo 🙂")
            .naming("Ana Pop", Mention.Kind.PERSON, "ana-pop")
            .saidOn("ar", OMAR, "الوضع هادئ", "2025-08-14", "EG", "RO")
            .saidOn("en", OMAR, "the situation is calm", "2025-08-14", "EG", "RO")
            .twins()
            .article();
    try (WriteSession session = session()) {
      session.replace(stamp("a.txt"), List.of(article));
    }
    index.refresh();

    assertEquals(Optional.of(article), index.article("a.txt"));
    assertEquals(Optional.empty(), index.article("b.txt"));
    assertEquals(
        List.of(
            CitedStatement.of(article, article.statements().get(0)),
            CitedStatement.of(article, article.statements().get(1))),
        index.statements(new Query.All(), Page.ALL).rows());
    assertEquals(
        List.of(
            new ArticleRow(
                dragoman.article.Source.of(article),
                List.of("ana-pop", "omar-said"),
                List.of("omar-said"),
                List.of("EG", "RO"),
                1,
                1)),
        index.articles(new Query.All(), Page.ALL).rows());
  }

  @Test
  void conditionsOnStatementsHoldWithinOneStatement() {
    add(
        new Sample("both.txt").said("en", ANA, "we await Cairo", "EG"),
        new Sample("apart.txt").said("en", ANA, "we wait").said("en", OMAR, "we came", "EG"));
    Query query = and(match(Field.SPEAKER, "ana-pop"), match(Field.COUNTRY, "EG"));

    assertEquals(List.of("both.txt"), articles(query));
    assertEquals(List.of("we await Cairo"), statements(query));
  }

  @Test
  void whatIsInAListIsFoundAsArticlesAndAsStatements() {
    add(
        new Sample("a.txt").said("en", ANA, "yes"),
        new Sample("b.txt").said("en", OMAR, "no").said("en", ANA, "well"));
    Query b = new Query.Among(Query.Among.Kind.ARTICLE, Set.of("b.txt"));
    assertEquals(List.of("b.txt"), articles(b));
    assertEquals(List.of("no", "well"), statements(b));
    assertEquals(List.of("a.txt"), articles(new Query.Not(b)));
    assertEquals(List.of("yes"), statements(new Query.Not(b)));
    Query ana = match(Field.SPEAKER, "ana-pop");
    assertEquals(List.of("well"), statements(and(b, ana)));
    assertEquals(List.of("b.txt"), articles(and(b, ana)));
    String id = index.statements("b.txt").get(1).statement().id();
    Query starred = new Query.Among(Query.Among.Kind.STATEMENT, Set.of(id));
    assertEquals(List.of("well"), statements(starred));
    assertEquals(List.of("b.txt"), articles(starred));
    Query none = new Query.Among(Query.Among.Kind.STATEMENT, Set.of());
    assertEquals(List.of(), statements(none));
  }

  @Test
  void aStatementThatNamesNoCountryIsFoundByThoseItsSpeakerNamedJustBefore() {
    add(
        new Sample("a.txt")
            .said("en", ANA, "we await Cairo", "EG")
            .said("en", ANA, "it must be soon")
            .said("en", OMAR, "it cannot be"));

    assertEquals(
        List.of("we await Cairo", "it must be soon"), statements(match(Field.COUNTRY, "EG")));
  }

  @Test
  void aCountryAloneIsAboutTheWholeArticle() {
    add(
        new Sample("named.txt").line("en", "In Egypt").naming("Egypt", Mention.Kind.COUNTRY, "EG"),
        new Sample("said.txt").said("en", ANA, "to Cairo", "EG"),
        new Sample("none.txt").said("en", ANA, "nothing"));

    assertEquals(List.of("named.txt", "said.txt"), articles(match(Field.COUNTRY, "EG")));
  }

  @Test
  void wordsBesideASpeakerAreLookedForInTheArticle() {
    add(
        new Sample("a.txt").line("en", "A treaty.").said("en", ANA, "we sign"),
        new Sample("b.txt").line("en", "A treaty.").said("en", OMAR, "we sign"));
    Query query = and(match(Field.SPEAKER, "ana-pop"), new Query.Word("treaty"));

    assertEquals(List.of("a.txt"), articles(query));
    assertEquals(List.of(), statements(query));
  }

  @Test
  void negationAndAlternativesCombine() {
    add(
        new Sample("a.txt").said("en", ANA, "grain and oil"),
        new Sample("b.txt").said("en", ANA, "grain"),
        new Sample("c.txt").said("en", OMAR, "oil"));

    assertEquals(
        List.of("b.txt"),
        articles(and(new Query.Word("grain"), new Query.Not(new Query.Word("oil")))));
    assertEquals(List.of("b.txt"), articles(new Query.Not(new Query.Word("oil"))));
    assertEquals(
        List.of("b.txt", "c.txt"),
        articles(
            new Query.Or(
                List.of(
                    match(Field.SPEAKER, "omar-said"),
                    and(match(Field.SPEAKER, "ana-pop"), new Query.Not(new Query.Word("oil")))))));
  }

  @Test
  void articlesAreOrderedByDayThenId() {
    add(
        new Sample("x.txt").line("en", "x"),
        new Sample("b.txt").on("2025-08-15").line("en", "b"),
        new Sample("a.txt").on("2025-08-15").line("en", "a"),
        new Sample("c.txt").on("2025-12-01").line("en", "c"));
    add(new Sample("d.txt").on("2025-10-01").line("en", "d"));

    assertEquals(List.of("c.txt", "d.txt", "a.txt", "b.txt", "x.txt"), articles(new Query.All()));
    assertEquals(
        List.of("d.txt", "a.txt"),
        index.articles(new Query.All(), new Page(1, 2)).rows().stream()
            .map(row -> row.source().id())
            .toList());
    assertEquals(new Hits<>(5, List.of()), index.articles(new Query.All(), new Page(9, 2)));
  }

  @Test
  void statementsAreOrderedByTheirDayThenArticleThenPlace() {
    add(
        new Sample("x.txt").said("en", ANA, "undated"),
        new Sample("b.txt").on("2025-08-15").said("en", ANA, "b1").said("en", ANA, "b2"),
        new Sample("c.txt").on("2025-09-01").saidOn("en", ANA, "c1", "2025-08-15"),
        new Sample("a.txt")
            .on("2025-08-15")
            .said("en", ANA, "a1")
            .saidOn("en", ANA, "a0", "2025-09-30"));

    List<String> order = List.of("a0", "a1", "b1", "b2", "c1", "undated");
    assertEquals(order, statements(new Query.All()));
    assertEquals(order, statements(match(Field.SPEAKER, "ana-pop")));
  }

  @Test
  void theStatementsDayCountsBeforeTheArticles() {
    add(
        new Sample("a.txt")
            .on("2025-09-10")
            .saidOn("en", ANA, "early", "2025-08-01")
            .said("en", ANA, "late"),
        new Sample("b.txt").said("en", ANA, "undated"));
    Query since = days("2025-09-01", null);

    assertEquals(List.of("late"), statements(since));
    assertEquals(1, index.undatedStatements(since));
    assertEquals(List.of("a.txt"), articles(since));
    assertEquals(1, index.undatedArticles(since));
    assertEquals(0, index.undatedArticles(new Query.All()));
    assertEquals(
        List.of(),
        articles(and(match(Field.SPEAKER, "ana-pop"), days("2025-08-02", "2025-08-31"))));
    assertEquals(List.of("b.txt"), articles(new Query.Is(Query.Trait.UNDATED)));
  }

  @Test
  void editionsOfAStatementCountAsOne() {
    add(
        new Sample("a.txt")
            .said("ar", OMAR, "القمح يصل", "EG")
            .said("en", OMAR, "grain arrives", "EG")
            .twins()
            .said("en", OMAR, "oil arrives"));
    Hits<CitedStatement> all = index.statements(match(Field.SPEAKER, "omar-said"), Page.ALL);

    assertEquals(2, all.total());
    assertEquals(3, all.rows().size());
    assertEquals(2, index.statements(new Query.All(), Page.ALL).total());
    assertEquals(2, index.articles(new Query.All(), Page.ALL).rows().get(0).statements());
    assertEquals(
        List.of(new Count("omar-said", 2)), index.facet(new Query.All(), Facet.SPEAKER, 9));
    assertEquals(List.of(new Count("EG", 2)), index.facet(new Query.All(), Facet.COUNTRY, 9));
    assertEquals(
        List.of(new Count("en", 2), new Count("ar", 1)),
        index.facet(new Query.All(), Facet.LANG, 9));
    assertEquals(1, index.statements(match(Field.LANG, "ar"), Page.ALL).total());
  }

  @Test
  void facetsCountStatementsTheMostFirstThenById() {
    add(
        new Sample("a.txt").on("2025-08-15").said("en", OMAR, "one").said("en", ANA, "two"),
        new Sample("b.txt")
            .outlet("The Ledger")
            .saidOn("en", SOURCE, "three", "2025-08-01")
            .said("en", SOURCE, "four"));

    assertEquals(
        List.of(
            new Count("unnamed:two-diplomats", 2),
            new Count("ana-pop", 1),
            new Count("omar-said", 1)),
        index.facet(new Query.All(), Facet.SPEAKER, 9));
    assertEquals(
        List.of(new Count("unnamed:two-diplomats", 2)),
        index.facet(new Query.All(), Facet.SPEAKER, 1));
    assertEquals(
        List.of(new Count("2025-08-15", 2), new Count("2025-08-01", 1)),
        index.facet(new Query.All(), Facet.DAY, 9));
    assertEquals(
        List.of(new Count("The Ledger", 2)),
        index.facet(new Query.Is(Query.Trait.UNNAMED), Facet.OUTLET, 9));
  }

  @Test
  void aFileIsReplacedAndRemovedWithItsStatements() {
    add(new Sample("a.txt").said("en", ANA, "old"), new Sample("b.txt").said("en", OMAR, "stays"));
    add(new Sample("a.txt").said("en", ANA, "new"));
    assertEquals(List.of("new", "stays"), statements(new Query.All()));

    try (WriteSession session = session()) {
      session.remove("a.txt");
    }
    index.refresh();
    assertEquals(List.of("stays"), statements(new Query.All()));
    assertEquals(Map.of("b.txt", stamp("b.txt")), index.files());
    assertEquals(
        List.of(new Count("omar-said", 1)), index.facet(new Query.All(), Facet.SPEAKER, 9));
  }

  @Test
  void aFileHoldsSeveralArticles() {
    try (WriteSession session = session()) {
      session.start("many.ndjson");
      session.add(new Sample("many.ndjson#1").line("en", "first").article());
      session.add(new Sample("many.ndjson#2").line("en", "second").article());
      session.finish(new FileStamp("many.ndjson", "1,1", 2, List.of(), List.of()));
    }
    index.refresh();
    assertEquals(List.of("many.ndjson#1", "many.ndjson#2"), articles(new Query.All()));
  }

  @Test
  void wordsMatchInTheirInflections() {
    add(
        new Sample("ar.txt").line("ar", "وقال إن المفاوضات تبدأ"),
        new Sample("ro.txt").line("ro", "Negociatorii și ministrul discută soluțiile"),
        new Sample("en.txt").line("en", "The ministers negotiated"));

    assertEquals(List.of("ar.txt"), articles(new Query.Word("مفاوضات")));
    assertEquals(List.of("ro.txt"), articles(new Query.Word("soluție")));
    assertEquals(List.of("ro.txt"), articles(new Query.Word("soluţiile")));
    assertEquals(List.of("ro.txt"), articles(new Query.Word("solutiile")));
    assertEquals(List.of("en.txt"), articles(new Query.Word("minister")));
  }

  @Test
  void aPhraseIsExactButForCaseAndAccents() {
    add(
        new Sample("a.txt").line("ro", "Noile realități teritoriale"),
        new Sample("b.txt").line("ro", "Realitatea noilor teritorii"));

    assertEquals(List.of("a.txt"), articles(new Query.Phrase("NOILE realitati")));
    assertEquals(List.of(), articles(new Query.Phrase("realități noile")));
  }

  @Test
  void aPrefixFindsWordsInTheText() {
    add(
        new Sample("a.txt").line("en", "Headline here").line("en", "territorial claims"),
        new Sample("b.txt").line("en", "Terms of trade").line("en", "nothing"));

    assertEquals(List.of("a.txt"), articles(new Query.Word("terri*")));
    assertEquals(List.of("a.txt", "b.txt"), articles(new Query.Word("ter*")));
    assertEquals(List.of("b.txt"), articles(new Query.Word("te*")));
  }

  @Test
  void aNameIsFoundInOtherLettersByItsId() {
    add(
        new Sample("ar.txt")
            .line("ar", "وصل عمر سعيد إلى القاهرة")
            .naming("عمر سعيد", Mention.Kind.PERSON, "omar-said"),
        new Sample("en.txt").line("en", "Omar left"));

    assertEquals(
        List.of("ar.txt", "en.txt"), articles(new Query.Word("Omar", List.of("omar-said"))));
  }

  @Test
  void theVocabularyHasIdsAndNames() {
    add(
        new Sample("a.txt").outlet("The Ledger").said("en", ANA, "one", "EG"),
        new Sample("b.txt").line("ro", "Cairo").naming("Cairo", Mention.Kind.COUNTRY, "EG"));
    var vocabulary = index.vocabulary();

    assertEquals(List.of("ana-pop"), vocabulary.ids(Field.SPEAKER));
    assertEquals(List.of("Ana Pop"), vocabulary.names(Field.SPEAKER, "ana-pop"));
    assertEquals(List.of("The Ledger"), vocabulary.ids(Field.OUTLET));
    assertEquals(List.of("en", "ro"), vocabulary.ids(Field.LANG));
    assertEquals(List.of("EG"), vocabulary.ids(Field.COUNTRY));
  }

  @Test
  void theOverviewCounts() {
    add(
        new Sample("a.txt").on("2025-08-15").outlet("The Ledger").said("en", ANA, "one"),
        new Sample("b.txt").on("2025-12-01").line("en", "two").line("ro", "doi"),
        new Sample("c.txt").line("ro", "trei"));

    assertEquals(
        new Overview(
            3,
            1,
            1,
            3,
            3,
            List.of(new Count("en", 2), new Count("ro", 2)),
            List.of(new Count("The Ledger", 1)),
            LocalDate.parse("2025-08-15"),
            LocalDate.parse("2025-12-01")),
        index.overview());
  }

  @Test
  void manyStatementsAreCountedByArticle() {
    List<Sample> samples = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      Sample sample = new Sample("%02d.txt".formatted(i)).on("2025-08-%02d".formatted(i % 28 + 1));
      for (int j = 0; j <= i; j++) {
        sample.said("en", j % 2 == 0 ? ANA : OMAR, "words " + j);
      }
      samples.add(sample);
    }
    add(samples.toArray(Sample[]::new));

    for (ArticleRow row : index.articles(match(Field.SPEAKER, "omar-said"), Page.ALL).rows()) {
      int all = Integer.parseInt(row.source().id().substring(0, 2)) + 1;
      assertEquals(all / 2, row.statements(), row.source().id());
    }
    assertEquals(Set.of("ana-pop", "omar-said"), Set.copyOf(index.vocabulary().ids(Field.SPEAKER)));
  }
}

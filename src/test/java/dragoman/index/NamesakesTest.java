package dragoman.index;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import dragoman.article.CitedStatement;
import dragoman.article.Speaker;
import dragoman.query.Field;
import dragoman.query.Query;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same new person in two scripts is one; two who only sound alike are not. */
class NamesakesTest {

  private static final String LATIN = "lesia-horbatko";
  private static final String ARABIC = "lisia-hurbatku";

  @TempDir Path folder;

  private static Sample english(@Nullable String country, String role) {
    return new Sample("a.txt")
        .on("2025-09-03")
        .introducing(LATIN, "Lesia Horbatko", country, role)
        .said("en", Sample.person(LATIN, "Lesia Horbatko", country), "the lock opens at noon");
  }

  private static Sample arabic(@Nullable String country, String role) {
    return new Sample("b.txt")
        .on("2025-09-02")
        .introducing(ARABIC, "ليسيا هورباتكو", country, role)
        .said("ar", Sample.person(ARABIC, "ليسيا هورباتكو", country), "السفن تعبر غدا");
  }

  private ArticleIndex index(Sample... samples) {
    ArticleIndex index = ArticleIndex.open(folder, "1");
    try (WriteSession session = assertInstanceOf(Writing.Ready.class, index.write()).session()) {
      for (Sample sample : samples) {
        session.replace(
            new FileStamp(sample.article().file(), "1", 1, List.of(), List.of()),
            List.of(sample.article()));
      }
      session.commit();
    }
    index.refresh();
    return index;
  }

  private static List<Speaker> speakers(ArticleIndex index, Query query) {
    return index.statements(query, new Page(0, 10)).rows().stream()
        .map(CitedStatement::statement)
        .map(statement -> statement.attribution().speaker())
        .toList();
  }

  @Test
  void aNewPersonInTwoScriptsIsOneByNameOfficeAndCountry() {
    try (ArticleIndex index = index(english("UA", "negotiator"), arabic("UA", "negotiator"))) {
      Speaker one = Sample.person(LATIN, "Lesia Horbatko", "UA");
      assertEquals(List.of(one, one), speakers(index, new Query.All()));
      assertEquals(List.of(new Count(LATIN, 2)), index.facet(new Query.All(), Facet.SPEAKER, 10));
      assertEquals(
          List.of("Lesia Horbatko", ARABIC, "ليسيا هورباتكو"),
          index.vocabulary().names(Field.SPEAKER, LATIN));
    }
  }

  @Test
  void eitherIdFindsBoth() {
    try (ArticleIndex index = index(english("UA", "negotiator"), arabic("UA", "negotiator"))) {
      assertEquals(2, speakers(index, new Query.Match(Field.SPEAKER, List.of(LATIN))).size());
      assertEquals(2, speakers(index, new Query.Match(Field.SPEAKER, List.of(ARABIC))).size());
    }
  }

  @Test
  void theSameNameWithAnotherOfficeIsSomebodyElse() {
    try (ArticleIndex index = index(english("UA", "negotiator"), arabic("UA", "ambassador"))) {
      assertEquals(1, speakers(index, new Query.Match(Field.SPEAKER, List.of(LATIN))).size());
    }
  }

  @Test
  void theSameNameOfAnotherCountryIsSomebodyElse() {
    try (ArticleIndex index = index(english("UA", "negotiator"), arabic("PL", "negotiator"))) {
      assertEquals(1, speakers(index, new Query.Match(Field.SPEAKER, List.of(LATIN))).size());
    }
  }

  @Test
  void aNameOfWhomNothingIsKnownJoinsNobody() {
    try (ArticleIndex index = index(english(null, ""), arabic(null, ""))) {
      assertEquals(1, speakers(index, new Query.Match(Field.SPEAKER, List.of(LATIN))).size());
    }
  }

  @Test
  void anArticleThatGoesTakesItsSpellingAlong() {
    try (ArticleIndex index = index(english("UA", "negotiator"), arabic("UA", "negotiator"))) {
      try (WriteSession session = assertInstanceOf(Writing.Ready.class, index.write()).session()) {
        session.remove("a.txt");
        session.commit();
      }
      index.refresh();
      assertEquals(
          List.of(Sample.person(ARABIC, "ليسيا هورباتكو", "UA")), speakers(index, new Query.All()));
    }
  }
}

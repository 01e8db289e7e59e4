package dragoman.source;

import static dragoman.source.Independent.Bound.AT_MOST;
import static dragoman.source.Independent.Bound.EXACT;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.article.Article;
import dragoman.article.Published;
import dragoman.article.Source;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class IndependentTest {

  private static Independent.Telling article(String id, @Nullable String outlet, String... copies) {
    Source source =
        new Source(
            id,
            id,
            id,
            Article.HeadlineBasis.STATED,
            outlet,
            Published.UNKNOWN,
            null,
            null,
            List.of("en"),
            "00");
    return new Independent.Telling(source, List.of(copies));
  }

  private static Independent of(Independent.Telling... tellings) {
    return Independent.of(List.of(tellings));
  }

  @Test
  void nothingIsNoSource() {
    assertEquals(new Independent(0, EXACT), of());
  }

  @Test
  void anOutletCountsOnce() {
    assertEquals(
        new Independent(2, EXACT),
        of(article("a", "North"), article("b", "North"), article("c", "South")));
  }

  @Test
  void copiesInTwoOutletsAreOne() {
    assertEquals(
        new Independent(1, EXACT), of(article("a", "North", "b"), article("b", "South", "a")));
  }

  @Test
  void aSharedTextStandsBesideWhatItsOutletsPrintedAlone() {
    assertEquals(
        new Independent(3, EXACT),
        of(
            article("a", "North", "b"),
            article("b", "South", "a"),
            article("c", "North"),
            article("d", "South")));
  }

  @Test
  void anArticleWithoutOutletCountsOnceAtMost() {
    assertEquals(
        new Independent(3, AT_MOST),
        of(article("a", null), article("b", null), article("c", "North")));
  }

  @Test
  void aCopyOfAnArticleWithoutOutletIsItsSource() {
    assertEquals(
        new Independent(1, EXACT), of(article("a", null, "b"), article("b", "North", "a")));
  }
}

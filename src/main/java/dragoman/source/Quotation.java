package dragoman.source;

import dragoman.article.Article;
import dragoman.article.Statement;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A quotation that independent articles may share: somebody's own words in quote marks, at least
 * seven of them, in an article with a day.
 *
 * @param article where it stands
 * @param statement a statement of it in direct form
 */
public record Quotation(Article article, Statement statement) {

  /** Three shingles are seven words: fewer may be said twice. */
  private static final int LEAST_SHINGLES = 3;

  private static final double SAME_WORDS = 0.8;

  /** Whether it is long and dated enough to be known again. */
  public boolean isKnowable() {
    return article.published().day() != null
        && statement.form() == Statement.Form.DIRECT
        && shingles().size() >= LEAST_SHINGLES;
  }

  /**
   * Whether the other one is the same: of the same speaker, in the same language, printed at most a
   * day apart, and four fifths of the shorter one's five-word shingles stand in the other too.
   */
  public boolean isSame(Quotation other) {
    return isKnowable()
        && other.isKnowable()
        && days(other) <= 1
        && statement.language().equals(other.statement.language())
        && statement
            .attribution()
            .speaker()
            .id()
            .equals(other.statement.attribution().speaker().id())
        && shingles().shared(other.shingles()) >= SAME_WORDS;
  }

  private long days(Quotation other) {
    @Nullable LocalDate day = article.published().day();
    @Nullable LocalDate otherDay = other.article.published().day();
    return day == null || otherDay == null
        ? Long.MAX_VALUE
        : Math.abs(day.toEpochDay() - otherDay.toEpochDay());
  }

  private Shingles shingles() {
    return Shingles.of(article.text(), statement.content());
  }
}

package dragoman.console;

import dragoman.article.CitedStatement;
import java.util.List;

/**
 * What is done with each row of a marked range.
 *
 * @param action add, star, tag or mark
 * @param words the tags; empty for the others
 */
public record Bulk(Action action, String words) {

  /** How many statements are added at once at most. */
  static final int MOST = 500;

  /**
   * What the range holds.
   *
   * @param articles the ids of its articles
   * @param statements its statements; of a range of articles only when they are asked for
   */
  public record Range(List<String> articles, List<CitedStatement> statements) {

    /** Makes the lists its own. */
    public Range {
      articles = List.copyOf(articles);
      statements = List.copyOf(statements);
    }

    /** The range of statements. */
    static Range of(List<CitedStatement> statements) {
      List<String> articles = statements.stream().map(it -> it.source().id()).distinct().toList();
      return new Range(articles, statements);
    }
  }
}

package dragoman.source;

import java.util.Set;

/**
 * What an article's copies are looked up by: articles with enough prints in common may be copies,
 * and {@link Copies} decides.
 *
 * @param words of its words, for copies in its languages
 * @param statements of its day and the order of its statements, for translations; empty for an
 *     article without a day
 */
public record Prints(Set<Long> words, Set<Long> statements) {

  /** Fewer common prints of statements than this say nothing. */
  private static final int LEAST_STATEMENTS = 2;

  /** A copy has at least one in so many prints in common. */
  private static final int ONE_IN = 4;

  /** Makes the sets its own. */
  public Prints {
    words = Set.copyOf(words);
    statements = Set.copyOf(statements);
  }

  /** Whether so many common prints of words, of so many that the other has, may be a copy's. */
  public boolean nearByWords(int common, int others) {
    return common > 0 && common * ONE_IN >= Math.min(words.size(), others);
  }

  /** Whether so many common prints of statements, of so many of the other, may be a copy's. */
  public boolean nearByStatements(int common, int others) {
    return common >= LEAST_STATEMENTS && common * ONE_IN >= Math.min(statements.size(), others);
  }
}

package dragoman.command;

import java.util.List;

/**
 * What a listing for people has shown, so that its numbers mean something afterwards.
 *
 * @param kind what its rows are
 * @param ids of the rows in their order; the first one bears the number 1
 */
public record Listed(Kind kind, List<String> ids) {

  /** Nothing was listed yet. */
  public static final Listed NOTHING = new Listed(Kind.ARTICLES, List.of());

  /** What rows can be. */
  public enum Kind {
    /** Articles. */
    ARTICLES,
    /** Statements. */
    STATEMENTS
  }

  /** Makes the list its own. */
  public Listed {
    ids = List.copyOf(ids);
  }

  /** A listing of articles. */
  public static Listed articles(List<String> ids) {
    return new Listed(Kind.ARTICLES, ids);
  }

  /** A listing of statements. */
  public static Listed statements(List<String> ids) {
    return new Listed(Kind.STATEMENTS, ids);
  }
}

package dragoman.command;

import dragoman.article.Attribution;
import dragoman.query.Field;

/** What {@code --sure} adds to a query. */
final class Sure {

  private static final String CONDITION =
      "-" + Field.CONFIDENCE.label() + ":" + Attribution.Confidence.INFERRED.label();

  private Sure() {}

  /** The query without the statements whose speaker is only inferred. */
  static String of(String query) {
    return query.isBlank() ? CONDITION : "(" + query + ") " + CONDITION;
  }
}

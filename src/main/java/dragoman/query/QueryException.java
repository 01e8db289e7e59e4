package dragoman.query;

/**
 * A query that is not understood; the message says what is wrong, and names the nearest valid words
 * where there are some.
 */
public final class QueryException extends Exception {

  private static final long serialVersionUID = 1L;

  private final int position;

  QueryException(int position, String message) {
    super(message);
    this.position = position;
  }

  /** Where in the query it is, in UTF-16 units from its start; at most the query's length. */
  public int position() {
    return position;
  }
}

package dragoman.state;

/**
 * Something a user marked or named.
 *
 * @param kind what it is
 * @param id what is marked: an article's id, a statement's, or the line itself
 * @param value what it is marked with: a tag; empty for nothing
 */
public record Mark(Kind kind, String id, String value) {

  /** A mark that says nothing but that it is there. */
  public Mark(Kind kind, String id) {
    this(kind, id, "");
  }

  /** What can be marked. */
  public enum Kind {
    /** An article that was read. */
    READ,
    /** A statement with a star. */
    STAR,
    /** A word of the user's on an article. */
    TAG,
    /** A line that was typed. */
    COMMAND
  }
}

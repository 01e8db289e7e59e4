package dragoman.console;

/**
 * What the status line says.
 *
 * @param kind how it is to be taken
 * @param text empty for nothing
 */
public record Status(Kind kind, String text) {

  /** Nothing to say. */
  static final Status NONE = new Status(Kind.NOTE, "");

  /** How a line is to be taken. */
  public enum Kind {
    /** Something was done. */
    NOTE,
    /** Something could not be done. */
    ERROR
  }

  static Status note(String text) {
    return new Status(Kind.NOTE, text);
  }

  static Status error(String text) {
    return new Status(Kind.ERROR, text);
  }
}

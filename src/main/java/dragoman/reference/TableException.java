package dragoman.reference;

/** A data file that cannot be used; the message says which, where and why. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Says what is wrong with a line.
   *
   * @param file the name of the file as the user knows it
   * @param line counted from 1
   * @param cause what is wrong, and what would be right
   */
  TableException(String file, int line, String cause) {
    super(file + ":" + line + ": " + cause);
  }
}

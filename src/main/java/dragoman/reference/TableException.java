package dragoman.reference;

/** A data file that cannot be used; the message says which, where and why. */
public final class TableException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final String file;
  private final int line;
  private final String cause;

  /**
   * Says what is wrong with a line.
   *
   * @param file the name of the file as the user knows it
   * @param line counted from 1
   * @param cause what is wrong, and what would be right
   */
  TableException(String file, int line, String cause) {
    super(file + ":" + line + ": " + cause);
    this.file = file;
    this.line = line;
    this.cause = cause;
  }

  /** The same as a row of a report, where the file is read on without the line. */
  BadRow row(String remedy) {
    return new BadRow(file, line, cause, remedy);
  }
}

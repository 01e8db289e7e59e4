package dragoman.shell;

/** A line that goes on with the next one: the message names what is missing. */
final class UnfinishedException extends Exception {

  private static final long serialVersionUID = 1;

  UnfinishedException(String message) {
    super(message);
  }
}

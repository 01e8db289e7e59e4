package dragoman.index;

/** The index cannot be read or written any more; the message says where, why and what to do. */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  IndexException(String message) {
    super(message);
  }

  IndexException(String message, Exception cause) {
    super(message, cause);
  }
}

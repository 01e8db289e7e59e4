package dragoman.evaluation;

/** An annotation that cannot be used; the message says which, where and why. */
public final class GoldException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  GoldException(String message) {
    super(message);
  }
}

package dragoman.command;

import java.io.IOException;

/** Whoever read the output has stopped reading. */
public final class OutputClosedException extends IOException {

  private static final long serialVersionUID = 1;

  /** From what the system said. */
  public OutputClosedException(IOException cause) {
    super("the reader of the output has gone", cause);
  }
}

package dragoman.briefing.note;

import java.io.IOException;

/** A note that can't be made as asked; the message says what, where and what to do. */
public final class NoteException extends IOException {

  private static final long serialVersionUID = 1;

  /** The exception with a message for the user. */
  public NoteException(String message) {
    super(message);
  }
}

package dragoman.console;

import dragoman.briefing.Briefing;
import dragoman.briefing.note.NotePreview;
import org.jspecify.annotations.Nullable;

/**
 * The note that a briefing makes.
 *
 * @param of the briefing; null while nothing was asked
 * @param preview the note; null as above
 */
public record Noted(@Nullable Briefing of, @Nullable NotePreview preview) {

  /** Before anything was asked. */
  static final Noted NOTHING = new Noted(null, null);

  /** What a note is asked for. */
  public enum Use {
    /** To say how long it is. */
    MEASURE,
    /** To be shown. */
    SHOW,
    /** To be put on the clipboard. */
    COPY
  }

  /** The note of a briefing as it is now; null when another one was asked for. */
  @Nullable NotePreview of(Briefing briefing) {
    return briefing.equals(of) ? preview : null;
  }
}

package dragoman.verification;

import org.jspecify.annotations.Nullable;

/**
 * A quotation in a note, with what the note says of it.
 *
 * @param line in the note, from 1 on
 * @param words as the note has them, Markdown resolved
 * @param form how it stands there
 * @param pointer where the note says that the words stand, null when it does not
 * @param claim whose and of which day the note says they are
 */
public record Quoted(int line, String words, Form form, @Nullable Pointer pointer, Claim claim) {

  /** How a quotation stands in a note. */
  public enum Form {
    /** A block quotation: with a place, the words are all of that place. */
    BLOCK,
    /** Between quote marks in a line: with a place, the words are some of that place. */
    INLINE,
    /** Between quote marks in the line that a block quotation hangs on: anywhere in its article. */
    ASIDE
  }
}

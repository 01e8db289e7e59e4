package dragoman.verification;

import java.util.Locale;

/** A difference between a quotation and its source that does not make it another quotation. */
public enum Forgiven {
  /** Blanks of another kind or number. */
  WHITE_SPACE,
  /** Quote marks of another kind, or left out. */
  QUOTE_MARKS,
  /** A comma or full stop that the sentence around the quotation needs. */
  END_MARK,
  /** Words left out where the quotation has an ellipsis or square brackets. */
  OMISSION;

  /** The words of the data contract: {@code quote marks}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }
}

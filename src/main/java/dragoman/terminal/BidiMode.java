package dragoman.terminal;

/** How rows with right-to-left text are sent, so that a terminal shows them in visual order. */
public enum BidiMode {
  /** The visual row as it is: for terminals without bidi of their own, or with it switched off. */
  VISUAL,
  /**
   * Each right-to-left word in logical order, held in place by U+2800: for terminals that reorder
   * rows.
   */
  WORDS,
  /**
   * Each right-to-left word in logical order: for kitty, which turns words round but keeps their
   * order.
   */
  KITTY,
  /**
   * The visual row with a look of its own for every cell, which keeps a terminal from joining them
   * to a run.
   */
  SGR,
  /** Logical order, left to the terminal altogether. */
  TERMINAL;

  /** The next one. */
  public BidiMode next() {
    return values()[(ordinal() + 1) % values().length];
  }
}

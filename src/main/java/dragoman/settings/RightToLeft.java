package dragoman.settings;

/** How right-to-left text is sent to the terminal. */
public enum RightToLeft implements Choice {
  /** As the terminal's answers suggest. */
  AUTO,
  /** In visual order, letters joined. */
  VISUAL,
  /** Rows in visual order, each word in logical order. */
  WORDS,
  /** As words, with what kitty needs besides. */
  KITTY,
  /** In visual order with a colour change a cell, which keeps a terminal from reordering. */
  SGR,
  /** In logical order: the terminal does it all. */
  TERMINAL
}

package dragoman.console;

/** What a piece of the screen is there for; a {@link Theme} says how that looks. */
enum Role {
  TEXT,
  /** Less important than the rest. */
  DIM,
  /** Names of things: a speaker, a headline. */
  STRONG,
  /** The one colour that leads the eye. */
  ACCENT,
  /** Lines between panes. */
  BORDER,
  /** The heading of the pane that has the keys. */
  FOCUS,
  /** The row under the cursor. */
  CURSOR,
  /** The row under the cursor of a pane that has not the keys. */
  RESTING,
  /** A value the listings are narrowed to. */
  CHIP,
  /** Words of a statement in an article's text. */
  STATEMENT,
  /** Words of the statement under the cursor. */
  CURRENT,
  /** Selected lines. */
  SELECTED,
  /** A key in the footer. */
  KEY,
  /** What went wrong, what is denied. */
  ALERT
}

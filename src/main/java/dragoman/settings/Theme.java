package dragoman.settings;

/** The colours of the screen. */
public enum Theme implements Choice {
  /** For a dark background. */
  DARK,
  /** For a light background. */
  LIGHT,
  /** Black and white. */
  CONTRAST,
  /** No colours at all. */
  NONE
}

package dragoman.article;

/** How a date is known. */
public enum DateBasis {
  /** The source gives it in full. */
  STATED,
  /**
   * Worked out from words of the text against a stated day ("miercuri" in an article of 3
   * September).
   */
  RESOLVED,
  /** Worked out with the help of an assumption, such as the year. */
  INFERRED,
  /** Not known. */
  UNRESOLVED
}

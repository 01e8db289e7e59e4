package dragoman.terminal;

/** The direction in which a paragraph is read. */
public enum Direction {
  /**
   * That of the first strong character outside isolates (UAX #9, P2 and P3); left to right without
   * one.
   */
  AUTO,
  /** That of the first strong character outside isolates; right to left without one. */
  AUTO_ELSE_RIGHT_TO_LEFT,
  /** Left to right, whatever the text begins with. */
  LEFT_TO_RIGHT,
  /** Right to left, whatever the text begins with. */
  RIGHT_TO_LEFT
}

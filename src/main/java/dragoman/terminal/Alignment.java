package dragoman.terminal;

/** Where a line stands in a column wider than itself. */
public enum Alignment {
  /** Where reading begins: left, or right when the line is read right to left. */
  START,
  /** Where reading ends. */
  END,
  /** At the left edge. */
  LEFT,
  /** At the right edge. */
  RIGHT,
  /** In the middle, the odd blank at the right. */
  CENTRE
}

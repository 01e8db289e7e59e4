package dragoman.terminal;

/** A terminal's size in cells. */
public record WindowSize(int columns, int rows) {

  /** What is assumed of a terminal that says nothing. */
  public static final WindowSize USUAL = new WindowSize(80, 24);

  /**
   * The size as told, or the usual one when that is no size, as 0 by 0 from a remote side without
   * one.
   */
  public static WindowSize of(int columns, int rows) {
    return columns > 0 && rows > 0 ? new WindowSize(columns, rows) : USUAL;
  }
}

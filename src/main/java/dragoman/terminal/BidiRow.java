package dragoman.terminal;

/** A visual row as a terminal has to be sent it. */
public final class BidiRow {

  private BidiRow() {}

  /**
   * The row in the way of a mode.
   *
   * @param visual a row of a frame: one cell a column, cells of width 0 behind wide ones
   * @return as many cells; the same array when nothing changes
   */
  public static Cell[] sent(Cell[] visual, BidiMode mode) {
    return visual;
  }
}

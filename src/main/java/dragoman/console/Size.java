package dragoman.console;

/**
 * The size of the window in cells.
 *
 * @param columns at least 1
 * @param rows at least 1
 */
public record Size(int columns, int rows) {

  /** Guards against the 0×0 that some terminals report. */
  public Size {
    columns = Math.max(1, columns);
    rows = Math.max(1, rows);
  }

  /** Whether nothing useful can be drawn. */
  boolean tooSmall() {
    return columns < 40 || rows < 10;
  }
}

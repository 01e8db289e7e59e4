package dragoman.console;

/**
 * A rectangle of cells.
 *
 * @param column of its left edge, from 0
 * @param row of its upper edge, from 0
 * @param width in columns, 0 for nothing
 * @param height in rows, 0 for nothing
 */
record Rect(int column, int row, int width, int height) {

  /** Makes negative extents empty. */
  Rect {
    width = Math.max(0, width);
    height = Math.max(0, height);
  }

  boolean contains(int atColumn, int atRow) {
    return atColumn >= column && atColumn < column + width && atRow >= row && atRow < row + height;
  }

  /** The part without so many rows at the top. */
  Rect below(int rows) {
    return new Rect(column, row + rows, width, height - rows);
  }

  /** The part without so many columns at the left. */
  Rect rightOf(int columns) {
    return new Rect(column + columns, row, width - columns, height);
  }

  /** So many columns at the left. */
  Rect left(int columns) {
    return new Rect(column, row, Math.min(columns, width), height);
  }

  /** So many rows at the top. */
  Rect top(int rows) {
    return new Rect(column, row, width, Math.min(rows, height));
  }
}

package dragoman.terminal;

import java.util.Arrays;
import java.util.List;

/**
 * A screenful of cells, filled by a view and then shown.
 *
 * <p>Columns and rows count from 0. Whatever is put outside is cut off; half of a wide cell never
 * stays behind. Not for use by two threads at once.
 */
public final class Frame {

  private final int columns;
  private final int rows;
  private final Cell[] cells;
  private int cursorColumn = -1;
  private int cursorRow = -1;

  /** Blank, with the cursor hidden. */
  public Frame(int columns, int rows) {
    if (columns < 0 || rows < 0) {
      throw new IllegalArgumentException("not a size: " + columns + "x" + rows);
    }
    this.columns = columns;
    this.rows = rows;
    this.cells = new Cell[columns * rows];
    Arrays.fill(cells, Cell.BLANK);
  }

  /** How many columns it has. */
  public int columns() {
    return columns;
  }

  /** How many rows it has. */
  public int rows() {
    return rows;
  }

  /** The cell at a place inside; of width 0 behind a wide one. */
  public Cell cell(int column, int row) {
    if (column < 0 || column >= columns || row < 0 || row >= rows) {
      throw new IndexOutOfBoundsException(column + "," + row + " in " + columns + "x" + rows);
    }
    return cells[row * columns + column];
  }

  /** A row as it is now. */
  public Cell[] row(int row) {
    return Arrays.copyOfRange(cells, row * columns, (row + 1) * columns);
  }

  /** Puts a line with its left edge at a column, as wide as it is. */
  public void put(int column, int row, Line line) {
    put(column, row, line.cells());
  }

  /** Puts the cells of a line side by side, the first one at a column. */
  public void put(int column, int row, List<Cell> line) {
    int at = column;
    for (Cell cell : line) {
      put(at, row, cell);
      at += cell.width();
    }
  }

  /**
   * Puts a line into exactly this many columns: cut or padded, in this style where it is padded.
   */
  public void put(int column, int row, int width, Line line, Alignment alignment, Style padding) {
    put(column, row, line.fit(Math.max(0, width), alignment, padding));
  }

  /** Puts one cell; a wide one that does not fit in whole becomes blanks. */
  public void put(int column, int row, Cell cell) {
    if (row < 0 || row >= rows || cell.width() == 0) {
      return;
    }
    if (column < 0 || column + cell.width() > columns) {
      for (int i = Math.max(0, column); i < Math.min(columns, column + cell.width()); i++) {
        put(i, row, Cell.blank(cell.style()));
      }
      return;
    }
    int first = row * columns + column;
    clear(first, first + cell.width() - 1);
    cells[first] = cell;
    for (int i = 1; i < cell.width(); i++) {
      cells[first + i] = cell.tail();
    }
  }

  /** Blanks out the rest of wide cells that a range cuts through. */
  private void clear(int first, int last) {
    for (int i = first; cells[i].width() == 0 && i % columns > 0; ) {
      i--;
      cells[i] = cells[i].width() == 0 ? cells[i] : Cell.blank(cells[i].style());
      if (cells[i].width() == 1) {
        for (int j = i + 1; j < first; j++) {
          cells[j] = Cell.blank(cells[j].style());
        }
        break;
      }
    }
    for (int i = last + 1; i < cells.length && i % columns > 0 && cells[i].width() == 0; i++) {
      cells[i] = Cell.blank(cells[i].style());
    }
  }

  /** Blanks a rectangle in a style. */
  public void fill(int column, int row, int width, int height, Style style) {
    Cell blank = Cell.blank(style);
    for (int y = row; y < row + height; y++) {
      for (int x = column; x < column + width; x++) {
        put(x, y, blank);
      }
    }
  }

  /** Shows the cursor at a place; hides it for one outside. */
  public void cursor(int column, int row) {
    boolean inside = column >= 0 && column < columns && row >= 0 && row < rows;
    cursorColumn = inside ? column : -1;
    cursorRow = inside ? row : -1;
  }

  /** The cursor's column; -1 when hidden. */
  public int cursorColumn() {
    return cursorColumn;
  }

  /** The cursor's row; -1 when hidden. */
  public int cursorRow() {
    return cursorRow;
  }

  /** The rows without styles, each ended by a line feed, blanks at their ends left out. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(cells.length + rows);
    for (int row = 0; row < rows; row++) {
      int end = out.length();
      for (int column = 0; column < columns; column++) {
        String text = cells[row * columns + column].text();
        out.append(text);
        if (!text.isBlank()) {
          end = out.length();
        }
      }
      out.setLength(end);
      out.append('\n');
    }
    return out.toString();
  }
}

package dragoman.terminal;

import java.util.Arrays;
import java.util.List;

/**
 * One line as it stands on the screen: cells from left to right, each knowing the logical text it
 * came from.
 *
 * <p>Widths and columns are terminal columns, offsets UTF-16 units of the text as given. Immutable.
 */
public final class Line {

  private static final int PADDING = -1;
  private static final String ELLIPSIS = "\u2026";

  private final Paragraph paragraph;
  private final int from;
  private final int to;
  private final Cell[] cells;
  private final int[] clusters;
  private final int width;

  Line(Paragraph paragraph, int from, int to, int[] order) {
    this(paragraph, from, to, cells(paragraph, order), order);
  }

  private Line(Paragraph paragraph, int from, int to, Cell[] cells, int[] clusters) {
    this.paragraph = paragraph;
    this.from = from;
    this.to = to;
    this.cells = cells;
    this.clusters = clusters;
    int sum = 0;
    for (Cell cell : cells) {
      sum += cell.width();
    }
    this.width = sum;
  }

  private static Cell[] cells(Paragraph paragraph, int[] order) {
    Cell[] cells = new Cell[order.length];
    for (int i = 0; i < cells.length; i++) {
      cells[i] = paragraph.cell(order[i]);
    }
    return cells;
  }

  /** A text in one line, in the plain style. */
  public static Line of(String text, Direction direction) {
    return Paragraph.of(text, direction).line();
  }

  /** A text in one line. */
  public static Line of(Text text, Direction direction) {
    return Paragraph.of(text, direction).line();
  }

  /** Its first cluster in the paragraph. */
  int from() {
    return from;
  }

  /** The cells from left to right. */
  public List<Cell> cells() {
    return List.of(cells);
  }

  /** How many columns it takes. */
  public int width() {
    return width;
  }

  /** The direction in which its paragraph is read. */
  public Direction direction() {
    return paragraph.direction();
  }

  /** The offset where a cell's text starts; -1 for padding and the ellipsis. */
  public int start(int cell) {
    return clusters[cell] == PADDING ? -1 : paragraph.start(clusters[cell]);
  }

  /** The offset behind a cell's text; -1 for padding and the ellipsis. */
  public int end(int cell) {
    return clusters[cell] == PADDING ? -1 : paragraph.end(clusters[cell]);
  }

  /**
   * The column of the cell that holds an offset, where a block cursor stands.
   *
   * @return for an offset behind this line's text the column where the next letter would stand,
   *     which is -1 or {@link #width()} where the line has no padding there; for one before it that
   *     of its first letter
   */
  public int column(int offset) {
    int column = 0;
    int first = Integer.MAX_VALUE;
    int firstColumn = 0;
    int last = -1;
    int lastColumn = 0;
    for (int i = 0; i < cells.length; i++) {
      if (clusters[i] != PADDING) {
        if (start(i) <= offset && offset < end(i)) {
          return column;
        }
        if (start(i) < first) {
          first = start(i);
          firstColumn = column;
        }
        if (start(i) > last) {
          last = start(i);
          lastColumn = column;
        }
      }
      column += cells[i].width();
    }
    boolean leftToRight = direction() == Direction.LEFT_TO_RIGHT;
    if (last < 0) {
      return leftToRight ? 0 : width - 1;
    }
    if (offset < first) {
      return firstColumn;
    }
    return offset > last ? (leftToRight ? rightOfText() : leftOfText() - 1) : lastColumn;
  }

  private int leftOfText() {
    int column = 0;
    for (int i = 0; i < cells.length && clusters[i] == PADDING; i++) {
      column += cells[i].width();
    }
    return column;
  }

  private int rightOfText() {
    int column = width;
    for (int i = cells.length - 1; i >= 0 && clusters[i] == PADDING; i--) {
      column -= cells[i].width();
    }
    return column;
  }

  /** The offset of the text in a column; -1 for padding and outside. */
  public int offset(int column) {
    int at = 0;
    for (int i = 0; i < cells.length; i++) {
      at += cells[i].width();
      if (column < at) {
        return column < 0 ? -1 : start(i);
      }
    }
    return -1;
  }

  /**
   * The line in at most this many columns: itself when it fits, else its logical beginning and an
   * ellipsis at the side where reading ends. Padding is lost in the cut.
   */
  public Line cut(int columns) {
    if (width <= columns) {
      return this;
    }
    if (columns <= 0) {
      return paragraph.line(from, from);
    }
    int end = from;
    int used = 1;
    while (end < to && used + paragraph.cell(end).width() <= columns) {
      used += paragraph.cell(end++).width();
    }
    while (end > from && paragraph.cell(end - 1).text().equals(" ")) {
      end--;
    }
    Line head = paragraph.line(from, end);
    Style style = paragraph.cell(Math.max(from, end - 1)).style();
    Cell ellipsis = new Cell(ELLIPSIS, 1, style);
    return direction() == Direction.LEFT_TO_RIGHT
        ? head.with(new Cell[0], new Cell[] {ellipsis})
        : head.with(new Cell[] {ellipsis}, new Cell[0]);
  }

  /** The line in exactly this many columns, cut or with blanks in the plain style. */
  public Line fit(int columns, Alignment alignment) {
    return fit(columns, alignment, Style.PLAIN);
  }

  /** The line in exactly this many columns, cut or with blanks in this style. */
  public Line fit(int columns, Alignment alignment, Style padding) {
    if (width > columns) {
      return cut(columns).fit(columns, alignment, padding);
    }
    int room = columns - width;
    boolean leftToRight = direction() == Direction.LEFT_TO_RIGHT;
    int left =
        switch (alignment) {
          case LEFT -> 0;
          case RIGHT -> room;
          case CENTRE -> room / 2;
          case START -> leftToRight ? 0 : room;
          case END -> leftToRight ? room : 0;
        };
    return room == 0 ? this : with(blanks(left, padding), blanks(room - left, padding));
  }

  private static Cell[] blanks(int count, Style style) {
    Cell[] blanks = new Cell[Math.max(0, count)];
    Arrays.fill(blanks, Cell.blank(style));
    return blanks;
  }

  private Line with(Cell[] left, Cell[] right) {
    Cell[] all = new Cell[left.length + cells.length + right.length];
    int[] places = new int[all.length];
    Arrays.fill(places, PADDING);
    System.arraycopy(left, 0, all, 0, left.length);
    System.arraycopy(cells, 0, all, left.length, cells.length);
    System.arraycopy(clusters, 0, places, left.length, cells.length);
    System.arraycopy(right, 0, all, left.length + cells.length, right.length);
    return new Line(paragraph, from, to, all, places);
  }

  /** The visual row, left to right, without styles. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder(cells.length);
    for (Cell cell : cells) {
      out.append(cell.text());
    }
    return out.toString();
  }
}

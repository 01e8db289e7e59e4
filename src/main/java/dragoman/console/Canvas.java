package dragoman.console;

import dragoman.terminal.Alignment;
import dragoman.terminal.Cell;
import dragoman.terminal.Direction;
import dragoman.terminal.Frame;
import dragoman.terminal.Line;
import dragoman.terminal.Paragraph;
import dragoman.terminal.Style;
import dragoman.terminal.Text;
import java.util.List;
import java.util.function.IntFunction;

/**
 * A part of the screen that can be drawn on, and the only way to it: every text is cleaned,
 * measured, ordered and cut to the part's edges here.
 *
 * <p>Rows count from the part's upper edge, columns from the side where the interface's reading
 * begins: in a language read from right to left the whole screen is the mirror image, so that views
 * say {@link Alignment#LEFT} for that side and RIGHT for the other one. A line within its columns
 * keeps the order of its own text.
 */
final class Canvas {

  /** Signs that point to a side, each before its mirror image. */
  private static final String POINTING = "▸◂├┤╒╕╘╛";

  private final Frame frame;
  private final Rect area;
  private final Theme theme;
  private final Direction direction;
  private final Shaped shaped;

  private Canvas(Frame frame, Rect area, Theme theme, Direction direction, Shaped shaped) {
    this.frame = frame;
    this.area = area;
    this.theme = theme;
    this.direction = direction;
    this.shaped = shaped;
  }

  /**
   * The whole of a frame.
   *
   * @param direction in which the interface is read: not {@link Direction#AUTO}
   * @param shaped what was shaped for the frame before
   */
  static Canvas of(Frame frame, Theme theme, Direction direction, Shaped shaped) {
    Rect all = new Rect(0, 0, frame.columns(), frame.rows());
    return new Canvas(frame, all, theme, direction, shaped);
  }

  /** The part in a rectangle of the screen, as far as it lies in this one. */
  Canvas at(Rect rect) {
    int left = Math.max(area.column(), rect.column());
    int top = Math.max(area.row(), rect.row());
    int right = Math.min(area.column() + area.width(), rect.column() + rect.width());
    int bottom = Math.min(area.row() + area.height(), rect.row() + rect.height());
    Rect part = new Rect(left, top, right - left, bottom - top);
    return new Canvas(frame, part, theme, direction, shaped);
  }

  /** The same part, over the whole of the screen's width, for what is Latin in every language. */
  Canvas leftToRight() {
    return new Canvas(frame, area, theme, Direction.LEFT_TO_RIGHT, shaped);
  }

  int width() {
    return area.width();
  }

  int height() {
    return area.height();
  }

  Style style(Role role) {
    return theme.style(role);
  }

  /** A text in a role, for putting lines together. */
  Text text(String words, Role role) {
    return Text.of(words, theme.style(role));
  }

  /** The direction in which the interface is read. */
  Direction direction() {
    return direction;
  }

  /** That of a text's first letter; the interface's for a text without letters. */
  private Direction own() {
    return direction == Direction.RIGHT_TO_LEFT
        ? Direction.AUTO_ELSE_RIGHT_TO_LEFT
        : Direction.AUTO;
  }

  /** Puts one line over the whole width, at the side where its reading begins. */
  void line(int row, String words, Role role) {
    line(row, text(words, role), role);
  }

  /** Puts one line over the whole width, at the side where its reading begins. */
  void line(int row, Text text, Role padding) {
    put(0, row, width(), text, Alignment.START, padding);
  }

  /** Puts one line into some columns, cut or padded. */
  void put(int column, int row, int columns, Text text, Alignment alignment, Role padding) {
    if (isInside(column, row)) {
      int room = Math.min(columns, width() - column);
      Style blank = theme.style(padding);
      put(column, row, room, shaped.line(text, own(), room, side(alignment), blank));
    }
  }

  private boolean isInside(int column, int row) {
    return row >= 0 && row < height() && column >= 0 && column < width();
  }

  private void put(int column, int row, int columns, List<Cell> cells) {
    frame.put(physical(column, columns), area.row() + row, cells);
  }

  /** A text in lines of so many columns, for {@link #rows}. */
  List<List<Cell>> wrap(Text text, int columns) {
    return shaped.wrapped(text, own(), Math.max(1, columns));
  }

  /** Puts lines of so many columns from a column on below each other, as far as they have room. */
  void rows(int column, List<List<Cell>> lines, int columns) {
    for (int i = 0; i < Math.min(lines.size(), height()); i++) {
      put(column, i, columns, lines.get(i));
    }
  }

  /** Puts words into some columns at the side where the interface's reading begins. */
  void put(int column, int row, int columns, String words, Role role) {
    put(column, row, columns, text(turned(words), role), Alignment.LEFT, role);
  }

  /** Puts words into some columns at the side where the interface's reading ends. */
  void putRight(int column, int row, int columns, String words, Role role) {
    put(column, row, columns, text(words, role), Alignment.RIGHT, role);
  }

  /** A sign that points to a side, as it points on this screen. */
  private String turned(String words) {
    int at = direction == Direction.RIGHT_TO_LEFT ? POINTING.indexOf(words) : -1;
    return at < 0 || words.length() != 1 ? words : String.valueOf(POINTING.charAt(at ^ 1));
  }

  /** Puts a line that is already set into some columns, cut or padded. */
  void put(int column, int row, int columns, Line line, Alignment alignment, Role padding) {
    if (!isInside(column, row)) {
      return;
    }
    int room = Math.min(columns, width() - column);
    Alignment side = side(alignment);
    int left = physical(column, room);
    frame.put(left, area.row() + row, room, line, side, theme.style(padding));
  }

  private Alignment side(Alignment alignment) {
    if (direction == Direction.RIGHT_TO_LEFT) {
      return switch (alignment) {
        case LEFT -> Alignment.RIGHT;
        case RIGHT -> Alignment.LEFT;
        case START, END, CENTRE -> alignment;
      };
    }
    return alignment;
  }

  /** The frame's column of the left edge of some columns. */
  private int physical(int column, int columns) {
    int from = area.column() + column;
    return direction == Direction.RIGHT_TO_LEFT ? frame.columns() - from - columns : from;
  }

  /**
   * Puts a line that is already set into some columns, each cell in the style of its text.
   *
   * @param styles the style at an offset of the line's text
   */
  void styled(int column, int row, int columns, Line line, IntFunction<Style> styles) {
    if (!isInside(column, row)) {
      return;
    }
    int room = Math.min(columns, width() - column);
    Line fit = line.fit(room, Alignment.START);
    List<Cell> cells = fit.cells();
    int at = physical(column, room);
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      int offset = fit.start(i);
      frame.put(at, area.row() + row, offset < 0 ? cell : cell.in(styles.apply(offset)));
      at += cell.width();
    }
  }

  /**
   * Puts a line being typed into some columns, at the side where its reading begins, with the
   * terminal's cursor at an offset of its text.
   */
  void typed(int column, int row, int columns, Line line, int caret) {
    Line fit = line.fit(Math.max(0, columns), Alignment.START);
    put(column, row, columns, fit, Alignment.START, Role.TEXT);
    int at = fit.column(caret);
    if (row >= 0 && row < height() && at >= 0 && at < columns && column + columns <= width()) {
      frame.cursor(physical(column, columns) + at, area.row() + row);
    }
  }

  /**
   * Puts a text in lines as wide as this part.
   *
   * @param rows how many rows it may take; the last one ends in an ellipsis when there is more
   * @return the row behind it
   */
  int wrapped(int row, Text text, int rows) {
    if (rows < 1) {
      return row;
    }
    List<Line> lines = Paragraph.of(text, own()).wrap(Math.max(1, width()), rows);
    for (int i = 0; i < lines.size(); i++) {
      put(0, row + i, width(), lines.get(i), Alignment.START, Role.TEXT);
    }
    return row + lines.size();
  }

  /** Blanks this part. */
  void clear() {
    frame.fill(physical(0, width()), area.row(), area.width(), area.height(), Style.PLAIN);
  }

  /** A horizontal line with a heading in it. */
  void heading(int row, String title, Role role) {
    String stroke = role == Role.FOCUS ? "═" : "─";
    Role rule = role == Role.FOCUS ? Role.FOCUS : Role.BORDER;
    put(0, row, width(), stroke.repeat(Math.max(0, width())), rule);
    if (!title.isEmpty() && width() > 6) {
      Line words = Line.of(text(" " + title + " ", role), direction);
      Line shown = words.cut(width() - 4);
      put(2, row, shown.width(), shown, Alignment.LEFT, role);
    }
  }

  /** A vertical line. */
  void upright(int column) {
    for (int row = 0; row < height(); row++) {
      put(column, row, 1, "│", Role.BORDER);
    }
  }
}

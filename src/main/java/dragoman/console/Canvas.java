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
 * measured, ordered and cut to the part's edges here. Columns and rows count from the part's upper
 * left corner.
 */
final class Canvas {

  private final Frame frame;
  private final Rect area;
  private final Theme theme;
  private final Shaped shaped;

  private Canvas(Frame frame, Rect area, Theme theme, Shaped shaped) {
    this.frame = frame;
    this.area = area;
    this.theme = theme;
    this.shaped = shaped;
  }

  /** The whole of a frame. */
  static Canvas of(Frame frame, Theme theme, Shaped shaped) {
    return new Canvas(frame, new Rect(0, 0, frame.columns(), frame.rows()), theme, shaped);
  }

  /** The part in a rectangle of the screen, as far as it lies in this one. */
  Canvas at(Rect rect) {
    int left = Math.max(area.column(), rect.column());
    int top = Math.max(area.row(), rect.row());
    int right = Math.min(area.column() + area.width(), rect.column() + rect.width());
    int bottom = Math.min(area.row() + area.height(), rect.row() + rect.height());
    return new Canvas(frame, new Rect(left, top, right - left, bottom - top), theme, shaped);
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
      put(column, row, shaped.line(text, room, alignment, theme.style(padding)));
    }
  }

  private boolean isInside(int column, int row) {
    return row >= 0 && row < height() && column >= 0 && column < width();
  }

  private void put(int column, int row, List<Cell> cells) {
    frame.put(area.column() + column, area.row() + row, cells);
  }

  /** A text in lines of so many columns, for {@link #rows}. */
  List<List<Cell>> wrap(Text text, int columns) {
    return shaped.wrapped(text, Math.max(1, columns));
  }

  /** Puts lines below each other, as far as they have room. */
  void rows(List<List<Cell>> lines) {
    for (int i = 0; i < Math.min(lines.size(), height()); i++) {
      put(0, i, lines.get(i));
    }
  }

  /** Puts words into some columns at their left. */
  void put(int column, int row, int columns, String words, Role role) {
    put(column, row, columns, text(words, role), Alignment.LEFT, role);
  }

  /** Puts words into some columns at their right. */
  void putRight(int column, int row, int columns, String words, Role role) {
    put(column, row, columns, text(words, role), Alignment.RIGHT, role);
  }

  /** Puts a line that is already set into some columns, cut or padded. */
  void put(int column, int row, int columns, Line line, Alignment alignment, Role padding) {
    if (!isInside(column, row)) {
      return;
    }
    int room = Math.min(columns, width() - column);
    frame.put(
        area.column() + column, area.row() + row, room, line, alignment, theme.style(padding));
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
    Line fit = line.fit(Math.min(columns, width() - column), Alignment.START);
    List<Cell> cells = fit.cells();
    int at = area.column() + column;
    for (int i = 0; i < cells.size(); i++) {
      Cell cell = cells.get(i);
      int offset = fit.start(i);
      frame.put(at, area.row() + row, offset < 0 ? cell : cell.in(styles.apply(offset)));
      at += cell.width();
    }
  }

  /**
   * Puts a text in lines as wide as this part.
   *
   * @param rows how many rows it may take; the last one ends in an ellipsis when there is more
   * @return the row behind it
   */
  int wrapped(int row, Text text, int rows) {
    List<Line> lines = Paragraph.of(text, Direction.AUTO).wrap(Math.max(1, width()));
    int shown = Math.min(lines.size(), rows);
    for (int i = 0; i < shown; i++) {
      put(0, row + i, width(), lines.get(i), Alignment.START, Role.TEXT);
    }
    if (shown > 0 && shown < lines.size()) {
      boolean rightToLeft = lines.get(0).direction() == Direction.RIGHT_TO_LEFT;
      put(rightToLeft ? 0 : width() - 1, row + shown - 1, 1, "…", Role.DIM);
    }
    return row + shown;
  }

  /** Blanks this part. */
  void clear() {
    frame.fill(area.column(), area.row(), area.width(), area.height(), Style.PLAIN);
  }

  /** A horizontal line with a heading in it. */
  void heading(int row, String title, Role role) {
    String stroke = role == Role.FOCUS ? "═" : "─";
    Role rule = role == Role.FOCUS ? Role.FOCUS : Role.BORDER;
    put(0, row, width(), stroke.repeat(Math.max(0, width())), rule);
    if (!title.isEmpty() && width() > 6) {
      Line words = Line.of(text(" " + title + " ", role), Direction.AUTO);
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

  /** Shows the terminal's cursor at a place inside. */
  void cursor(int column, int row) {
    if (column >= 0 && column < width() && row >= 0 && row < height()) {
      frame.cursor(area.column() + column, area.row() + row);
    }
  }
}

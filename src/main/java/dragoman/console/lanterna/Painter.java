package dragoman.console.lanterna;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.graphics.Scrollable;
import com.googlecode.lanterna.terminal.Terminal;
import dragoman.terminal.Attribute;
import dragoman.terminal.BidiMode;
import dragoman.terminal.BidiRow;
import dragoman.terminal.Cell;
import dragoman.terminal.Colour;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.Frame;
import dragoman.terminal.Style;
import java.io.IOException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Sends a terminal what differs between the frame it shows and the next one. */
final class Painter {

  /** So many unchanged columns between changes are sent again: a move costs as much. */
  private static final int BRIDGE = 4;

  private final Terminal terminal;
  private final ColourDepth depth;
  private BidiMode mode;
  private Cell[][] shown = {};
  private Style style = Style.PLAIN;

  Painter(Terminal terminal, BidiMode mode, ColourDepth depth) {
    this.terminal = terminal;
    this.mode = mode;
    this.depth = depth;
  }

  /** Sends rows in another way from the next frame on. */
  void mode(BidiMode newMode) {
    mode = newMode;
    forget();
  }

  /** The next frame is drawn whole. */
  void forget() {
    shown = new Cell[0][];
  }

  /** Shows a frame, in one write. */
  void show(Frame frame) throws IOException {
    if (shown.length != frame.rows() || shown.length > 0 && shown[0].length != frame.columns()) {
      clear(frame);
    }
    Cell[][] next = new Cell[frame.rows()][];
    for (int row = 0; row < next.length; row++) {
      next[row] = BidiRow.sent(frame.row(row), mode);
    }
    if (terminal instanceof Scrollable scrollable) {
      scroll(scrollable, Shift.between(shown, next));
    }
    for (int row = 0; row < next.length; row++) {
      row(row, shown[row], next[row]);
    }
    shown = next;
    boolean visible = frame.cursorColumn() >= 0;
    if (visible) {
      terminal.setCursorPosition(frame.cursorColumn(), frame.cursorRow());
    }
    terminal.setCursorVisible(visible);
    terminal.flush();
  }

  private void clear(Frame frame) throws IOException {
    terminal.setCursorVisible(false);
    terminal.clearScreen();
    style = Style.PLAIN;
    shown = new Cell[frame.rows()][frame.columns()];
    for (Cell[] row : shown) {
      Arrays.fill(row, Cell.BLANK);
    }
  }

  /** Lets the terminal move rows that are shown already, and notes what it then shows. */
  private void scroll(Scrollable scrollable, Shift shift) throws IOException {
    if (shift.distance() == 0) {
      return;
    }
    int top = shift.top();
    int bottom = shift.bottom();
    scrollable.scrollLines(top, bottom, shift.distance());
    Cell[][] moved = shown.clone();
    for (int row = top; row <= bottom; row++) {
      int from = row + shift.distance();
      if (from >= top && from <= bottom) {
        moved[row] = shown[from];
      } else {
        moved[row] = new Cell[shown[row].length];
        Arrays.fill(moved[row], Cell.BLANK);
      }
    }
    shown = moved;
  }

  private void row(int row, Cell[] before, Cell[] after) throws IOException {
    int column = 0;
    while (column < after.length) {
      if (before[column].equals(after[column])) {
        column++;
        continue;
      }
      while (after[column].width() == 0 && column > 0) {
        column--;
      }
      int end = column + 1;
      int last = end;
      while (end < after.length && end - last <= BRIDGE) {
        if (!before[end].equals(after[end])) {
          last = end + 1;
        }
        end++;
      }
      while (last < after.length && after[last].width() == 0) {
        last++;
      }
      if (isBlankToTheEdge(after, last - 1, after.length, after[last - 1].style())) {
        last = after.length;
      }
      put(row, column, last, after);
      column = last;
    }
  }

  private void put(int row, int from, int to, Cell[] cells) throws IOException {
    int column = from;
    while (column < to) {
      StringBuilder run = new StringBuilder();
      int start = column;
      Style look = cells[column].style();
      boolean blank = isBlankToTheEdge(cells, column, to, look);
      do {
        run.append(cells[column].text());
        column += Math.max(1, cells[column].width());
      } while (column < to
          && cells[column].style().equals(look)
          && (blank || !isBlankToTheEdge(cells, column, to, look))
          && isSimple(cells[column])
          && isSimple(cells[column - 1]));
      look(look);
      terminal.setCursorPosition(start, row);
      terminal.putString(run.toString());
    }
  }

  /**
   * Whether only plain blanks in one style follow to the end of the row, so that they can be
   * erased.
   */
  private static boolean isBlankToTheEdge(Cell[] cells, int from, int to, Style look) {
    if (to != cells.length) {
      return false;
    }
    for (int i = from; i < to; i++) {
      if (!cells[i].text().equals(" ") || !cells[i].style().equals(look)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isSimple(Cell cell) {
    return cell.width() == 1 && cell.text().length() == 1;
  }

  private void look(Style next) throws IOException {
    if (next.equals(style)) {
      return;
    }
    style = next;
    terminal.resetColorAndSGR();
    TextColor foreground = colour(depth.nearest(next.foreground()));
    TextColor background = colour(depth.nearest(next.background()));
    if (foreground != null) {
      terminal.setForegroundColor(foreground);
    }
    if (background != null) {
      terminal.setBackgroundColor(background);
    }
    for (Attribute attribute : next.attributes()) {
      terminal.enableSGR(mark(attribute));
    }
  }

  private static @Nullable TextColor colour(Colour colour) {
    return switch (colour.kind()) {
      case DEFAULT -> null;
      // Lanterna's list has the terminal's own colour between the plain and the bright ones.
      case ANSI ->
          TextColor.ANSI.values()[colour.value() < 8 ? colour.value() : colour.value() + 1];
      case PALETTE -> new TextColor.Indexed(colour.value());
      case RGB ->
          new TextColor.RGB(
              colour.value() >> 16 & 255, colour.value() >> 8 & 255, colour.value() & 255);
    };
  }

  private static SGR mark(Attribute attribute) {
    return switch (attribute) {
      case BOLD -> SGR.BOLD;
      case DIM -> SGR.FRAKTUR;
      case ITALIC -> SGR.ITALIC;
      case UNDERLINE -> SGR.UNDERLINE;
      case REVERSE -> SGR.REVERSE;
    };
  }
}

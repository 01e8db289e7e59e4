package dragoman.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A visual row as a terminal has to be sent it.
 *
 * <p>The modes are those of {@link BidiMode}. In each, what is sent takes the columns that the
 * visual row takes, and looks travel with their characters.
 */
public final class BidiRow {

  /** Looks like a blank and is of class L, so that what lies beside it stays where it is. */
  private static final String HOLDER = "\u2800";

  /** Looks like a box's vertical stroke and is of class L. */
  private static final String STROKE = "\u01C0";

  /** A grey that can be read on black and on white. */
  private static final Colour GREY = Colour.palette(244);

  private BidiRow() {}

  /**
   * The row in the way of a mode.
   *
   * @param visual a row of a frame: one cell a column, cells of width 0 behind wide ones
   * @return as many cells; the same array when nothing changes
   */
  public static Cell[] sent(Cell[] visual, BidiMode mode) {
    if (mode == BidiMode.VISUAL || !hasRightToLeft(visual)) {
      return visual;
    }
    List<Cell> row = new ArrayList<>(visual.length);
    for (Cell cell : visual) {
      if (cell.width() > 0) {
        row.add(cell);
      }
    }
    switch (mode) {
      case WORDS -> words(row);
      case KITTY -> kitty(row);
      case SGR -> alternate(row);
      case TERMINAL -> logical(row);
      default -> throw new IllegalArgumentException("no way of sending: " + mode);
    }
    Cell[] sent = new Cell[visual.length];
    int column = 0;
    for (Cell cell : row) {
      sent[column] = cell;
      Arrays.fill(sent, column + 1, column + cell.width(), cell.tail());
      column += cell.width();
    }
    return sent;
  }

  private static boolean hasRightToLeft(Cell[] row) {
    for (Cell cell : row) {
      if (cell.width() > 0 && BidiRun.isRightToLeft(cell)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Between blanks, each part with right-to-left letters in logical order, and the blanks beside it
   * held.
   */
  private static void words(List<Cell> row) {
    int from = 0;
    while (from < row.size()) {
      int to = from;
      while (to < row.size() && !isBlank(row.get(to))) {
        to++;
      }
      if (BidiRun.turn(row.subList(from, to))) {
        hold(row, from - 1);
        hold(row, to);
      }
      from = to + 1;
    }
    Cell first = row.get(0);
    if (isBlank(first)) {
      hold(row, 0);
    } else if (first.text().equals("\u2502")) {
      row.set(0, new Cell(STROKE, 1, first.style()));
    }
  }

  private static void hold(List<Cell> row, int at) {
    if (at >= 0 && at < row.size() && isBlank(row.get(at))) {
      row.set(at, new Cell(HOLDER, 1, row.get(at).style()));
    }
  }

  /** Each run of right-to-left characters turned round, and what touches it in another weight. */
  private static void kitty(List<Cell> row) {
    int from = 0;
    while (from < row.size()) {
      int to = from;
      while (to < row.size() && BidiRun.isRightToLeft(row.get(to))) {
        to++;
      }
      if (to > from) {
        Collections.reverse(row.subList(from, to));
        setOff(row, from - 1, row.get(from));
        setOff(row, to, row.get(to - 1));
      }
      from = to + 1;
    }
  }

  private static void setOff(List<Cell> row, int at, Cell beside) {
    if (at >= 0
        && at < row.size()
        && !isBlank(row.get(at))
        && !BidiRun.isRightToLeft(row.get(at))) {
      Style style = row.get(at).style();
      boolean bold = beside.style().attributes().contains(Attribute.BOLD);
      row.set(
          at, row.get(at).in(bold ? style.without(Attribute.BOLD) : style.with(Attribute.BOLD)));
    }
  }

  /**
   * Every second right-to-left character in a colour that differs for the terminal, and hardly for
   * the eye.
   */
  private static void alternate(List<Cell> row) {
    for (int i = 1; i < row.size(); i++) {
      Cell cell = row.get(i);
      if (i % 2 == 1 && BidiRun.isRightToLeft(cell)) {
        Colour colour = cell.style().foreground();
        Colour other =
            switch (colour.kind()) {
              case DEFAULT -> GREY;
              case ANSI -> Colour.palette(colour.value());
              case PALETTE -> colour.value() < 16 ? Colour.ansi(colour.value()) : GREY;
              case RGB -> Colour.rgb(colour.value() ^ 1);
            };
        row.set(i, cell.in(cell.style().foreground(other)));
      }
    }
  }

  /**
   * Between the strokes of boxes, right-to-left text in logical order and in its ordinary letters.
   */
  private static void logical(List<Cell> row) {
    int from = 0;
    while (from < row.size()) {
      int to = from;
      while (to < row.size() && !isBox(row.get(to))) {
        to++;
      }
      BidiRun.turn(row.subList(from, to));
      from = to + 1;
    }
    for (int i = 0; i < row.size(); i++) {
      Cell cell = row.get(i);
      String base = cell.width() == 1 ? ArabicForms.STANDARD.base(cell.text().charAt(0)) : null;
      if (base != null) {
        row.set(i, new Cell(base.concat(cell.text().substring(1)), 1, cell.style()));
      }
    }
  }

  private static boolean isBlank(Cell cell) {
    return cell.text().equals(" ");
  }

  private static boolean isBox(Cell cell) {
    char c = cell.text().charAt(0);
    return c >= 0x2500 && c < 0x2580;
  }
}

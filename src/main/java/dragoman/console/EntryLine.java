package dragoman.console;

import dragoman.terminal.Alignment;
import dragoman.terminal.Direction;
import dragoman.terminal.Line;
import dragoman.terminal.Text;

/** Draws a line being typed, with the terminal's cursor at its caret. */
final class EntryLine {

  private EntryLine() {}

  /**
   * Draws a label and the line behind it; a long line is shown around its caret.
   *
   * @param fault UTF-16 offset from which on the line is wrong, {@link Dialog.Search#NO_FAULT} for
   *     a line that is not
   */
  static void draw(Canvas canvas, int row, String label, Entry entry, int fault) {
    Line name = Line.of(canvas.text(label + " ", Role.KEY), Direction.LEFT_TO_RIGHT);
    int left = Math.min(name.width(), Math.max(0, canvas.width() - 4));
    canvas.put(0, row, left, name, Alignment.LEFT, Role.KEY);
    int room = canvas.width() - left - 1;
    int from = windowStart(entry, room);
    Text text = canvas.text(entry.text().substring(from), Role.TEXT);
    if (fault >= 0) {
      int start = Math.max(0, Math.min(fault, entry.text().length() - 1) - from);
      text = text.styled(start, text.string().length(), canvas.style(Role.ALERT));
    }
    Line line = Line.of(text, Direction.AUTO).cut(room);
    boolean rightToLeft = line.direction() == Direction.RIGHT_TO_LEFT;
    int shift = rightToLeft ? room - line.width() : 0;
    canvas.put(left + 1 - (rightToLeft ? 0 : 1), row, room, line, Alignment.START, Role.TEXT);
    int caret = line.column(entry.caret() - from);
    canvas.cursor(left + shift + caret + (rightToLeft ? 1 : 0), row);
  }

  /** Where to begin so that the caret is in the columns there are. */
  private static int windowStart(Entry entry, int room) {
    int from = 0;
    while (from < entry.caret()
        && Line.of(entry.text().substring(from, entry.caret()), Direction.LEFT_TO_RIGHT).width()
            >= Math.max(1, room)) {
      from = Math.min(entry.caret(), from + Math.max(1, room / 2));
      if (from < entry.text().length() && Character.isLowSurrogate(entry.text().charAt(from))) {
        from++;
      }
    }
    return from;
  }
}

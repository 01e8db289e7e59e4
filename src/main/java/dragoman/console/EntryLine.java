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
    Line name = Line.of(canvas.text(label + " ", Role.KEY), canvas.direction());
    int left = Math.min(name.width(), Math.max(0, canvas.width() - 4));
    canvas.put(0, row, left, name, Alignment.LEFT, Role.KEY);
    int room = canvas.width() - left;
    int from = windowStart(entry, room - 1);
    Text text = canvas.text(entry.text().substring(from), Role.TEXT);
    if (fault >= 0) {
      int start = Math.max(0, Math.min(fault, entry.text().length() - 1) - from);
      text = text.styled(start, text.string().length(), canvas.style(Role.ALERT));
    }
    boolean empty = entry.text().isEmpty();
    Direction direction = empty ? canvas.direction() : entry.direction();
    Line line = Line.of(text, direction).cut(room - 1);
    canvas.typed(left, row, room, line, entry.caret() - from);
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

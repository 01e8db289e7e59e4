package dragoman.console;

import dragoman.terminal.Direction;
import dragoman.terminal.Line;
import dragoman.terminal.Paragraph;
import java.util.ArrayList;
import java.util.List;

/**
 * A text being typed in several rows: what the caret moves through and the view draws.
 *
 * @param rows from the first to the last; at least one
 */
record LongEntry(List<Row> rows) {

  /** Makes the list its own. */
  LongEntry {
    rows = List.copyOf(rows);
  }

  /**
   * A row.
   *
   * @param paragraph where its paragraph starts in the text; the line's offsets count from there
   * @param start where it starts in the text
   * @param end where it ends there, the blank it was broken at included
   * @param line the line
   */
  record Row(int paragraph, int start, int end, Line line) {}

  /** A text in rows of so many columns. */
  static LongEntry of(String text, int columns) {
    List<Row> rows = new ArrayList<>();
    int from = 0;
    for (String paragraph : text.split("\n", -1)) {
      List<Line> lines = Paragraph.of(paragraph, Direction.AUTO).wrap(Math.max(4, columns));
      int start = 0;
      for (int i = 0; i < lines.size(); i++) {
        int next = i + 1 < lines.size() ? start(lines.get(i + 1)) : paragraph.length();
        rows.add(new Row(from, from + start, from + next, lines.get(i)));
        start = next;
      }
      from += paragraph.length() + 1;
    }
    return new LongEntry(rows);
  }

  private static int start(Line line) {
    int start = Integer.MAX_VALUE;
    for (int i = 0; i < line.cells().size(); i++) {
      start = line.start(i) < 0 ? start : Math.min(start, line.start(i));
    }
    return start;
  }

  /** The number of the row that the caret is in. */
  int row(int caret) {
    for (int i = 0; i < rows.size(); i++) {
      boolean last = i + 1 == rows.size() || rows.get(i + 1).paragraph() != rows.get(i).paragraph();
      if (caret < rows.get(i).end() || last && caret == rows.get(i).end()) {
        return i;
      }
    }
    return rows.size() - 1;
  }

  /** The column of the caret in its row, from the line's left. */
  int column(int caret) {
    Row row = rows.get(row(caret));
    return row.line().column(caret - row.paragraph());
  }

  /** The caret in the row above or below, near the same column. */
  int moved(int caret, int by) {
    int to = row(caret) + by;
    if (to < 0 || to >= rows.size()) {
      return to < 0 ? 0 : rows.get(rows.size() - 1).end();
    }
    Row row = rows.get(to);
    int offset = row.paragraph() + row.line().offset(column(caret));
    return Math.max(row.start(), Math.min(offset, row.end()));
  }
}

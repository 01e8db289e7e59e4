package dragoman.shell;

import dragoman.terminal.Direction;
import dragoman.terminal.Line;
import dragoman.terminal.Paragraph;
import dragoman.terminal.RowPrinter;
import dragoman.terminal.Text;
import java.util.ArrayList;
import java.util.List;
import org.jline.terminal.Terminal;
import org.jline.utils.AttributedString;
import org.jline.utils.Display;

/**
 * What a line editor shows, with right-to-left text in the terminal's way: the editor lays its rows
 * out in logical order, and here each is ordered and its letters joined, and the cursor put where
 * the next letter stands.
 */
final class VisualDisplay extends Display {

  private final RowPrinter printer;

  VisualDisplay(Terminal terminal, RowPrinter printer) {
    super(terminal, false);
    this.printer = printer;
  }

  @Override
  public void update(List<AttributedString> rows, int cursor, boolean flush) {
    if (rows.stream().noneMatch(VisualDisplay::hasOrder)) {
      super.update(rows, cursor, flush);
      return;
    }
    int cursorRow = columns1 > 0 ? cursor / columns1 : 0;
    int column = columns1 > 0 ? cursor % columns1 : 0;
    List<AttributedString> sent = new ArrayList<>(rows.size());
    for (int i = 0; i < rows.size(); i++) {
      AttributedString row = rows.get(i);
      if (!hasOrder(row)) {
        sent.add(row);
        continue;
      }
      boolean open = row.length() > 0 && row.charAt(row.length() - 1) == '\n';
      String text = row.toString();
      Line line =
          Paragraph.of(
                  Text.of(open ? text.substring(0, text.length() - 1) : text),
                  Direction.LEFT_TO_RIGHT)
              .line();
      AttributedString shown = AttributedString.fromAnsi(printer.print(line));
      sent.add(open ? AttributedString.join(new AttributedString(""), shown, NEW_LINE) : shown);
      if (i == cursorRow) {
        column = visual(line, row, column);
      }
    }
    super.update(sent, columns1 > 0 ? cursorRow * columns1 + column : cursor, flush);
  }

  private static final AttributedString NEW_LINE = new AttributedString("\n");

  /** The column of the letter that stands in a logical column; behind the last, where one goes. */
  private static int visual(Line line, AttributedString row, int column) {
    String text = row.toString();
    int offset = row.columnSubSequence(0, column).length();
    if (offset < text.length() && text.charAt(offset) != '\n') {
      return Math.max(0, line.column(offset));
    }
    return line.width();
  }

  private static boolean hasOrder(AttributedString row) {
    for (int i = 0; i < row.length(); i++) {
      char c = row.charAt(i);
      if (c >= 0x590 && c < 0x900 || c >= 0xFB1D && c < 0xFE00 || c >= 0xFE70 && c < 0xFF00) {
        return true;
      }
    }
    return false;
  }
}

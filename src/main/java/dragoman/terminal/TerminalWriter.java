package dragoman.terminal;

import java.io.IOException;
import java.io.Writer;
import java.util.function.IntSupplier;

/**
 * Takes lines of logical text and writes them as a terminal has to be sent them: cleaned, broken at
 * the terminal's width, right-to-left text in its way.
 *
 * <p>What is written is plain text; an escape sequence in it is taken out. A line is written when
 * its end has come, or by {@link #close()}.
 */
public final class TerminalWriter extends Writer {

  private final Writer out;
  private final IntSupplier columns;
  private final RowPrinter printer;
  private final StringBuilder line = new StringBuilder();

  /**
   * A writer.
   *
   * @param out the terminal
   * @param columns how wide it is, asked for each line
   * @param printer how it is sent rows
   */
  public TerminalWriter(Writer out, IntSupplier columns, RowPrinter printer) {
    this.out = out;
    this.columns = columns;
    this.printer = printer;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    for (int i = from; i < from + length; i++) {
      if (text[i] == '\n') {
        end();
      } else {
        line.append(text[i]);
      }
    }
  }

  private void end() throws IOException {
    String text = line.toString();
    line.setLength(0);
    Paragraph paragraph = Paragraph.of(Text.of(text), Direction.AUTO);
    int width = Math.max(1, columns.getAsInt() - 1); // the last column makes some terminals wrap
    boolean leftToRight = paragraph.direction() == Direction.LEFT_TO_RIGHT;
    for (Line row : paragraph.wrap(width)) {
      out.write(printer.print(leftToRight ? row : row.fit(width, Alignment.START)));
      out.write('\n');
    }
  }

  /** Sends on what is whole. */
  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** Ends a line that has been begun; the terminal stays open. */
  @Override
  public void close() throws IOException {
    if (!line.isEmpty()) {
      end();
    }
    out.flush();
  }
}

package dragoman.shell;

import java.io.IOException;
import java.io.Writer;
import java.util.function.IntSupplier;

/**
 * Passes rows on to a terminal and stops before they leave it: after a screenful it asks whether to
 * go on. What comes behind a no is dropped.
 */
final class Pager extends Writer {

  static final String QUESTION = "-- Enter for more, q to stop --";

  private final Writer out;
  private final IntSupplier rows;
  private final Question question;
  private int written;
  private boolean stopped;
  private boolean beginning = true;

  /** How a reader is asked. */
  @FunctionalInterface
  interface Question {

    /** Whether the reader wants more. */
    boolean more() throws IOException;
  }

  /**
   * A pager.
   *
   * @param rows how many rows the terminal has; 0 for no end
   */
  Pager(Writer out, IntSupplier rows, Question question) {
    this.out = out;
    this.rows = rows;
    this.question = question;
  }

  /** Begins a new screenful: what a command writes is counted from here. */
  void begin() {
    written = 0;
    stopped = false;
    beginning = true;
  }

  @Override
  public void write(char[] text, int from, int length) throws IOException {
    int start = from;
    for (int i = from; i < from + length; i++) {
      if (beginning && !stopped) {
        ask();
        beginning = false;
      }
      if (text[i] == '\n') {
        pass(text, start, i + 1);
        start = i + 1;
        written++;
        beginning = true;
      }
    }
    pass(text, start, from + length);
  }

  private void pass(char[] text, int start, int end) throws IOException {
    if (!stopped) {
      out.write(text, start, end - start);
    }
  }

  /** Asks when the row that begins would be the last to fit beside the question. */
  private void ask() throws IOException {
    int screen = rows.getAsInt() - 1;
    if (screen > 1 && written >= screen) {
      out.flush();
      written = 0;
      stopped = !question.more();
    }
  }

  @Override
  public void flush() throws IOException {
    out.flush();
  }

  /** The terminal stays open. */
  @Override
  public void close() throws IOException {
    out.flush();
  }
}

package dragoman.terminal;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Shows on standard error that long work goes on: how much is done, how fast, and the time left.
 *
 * <p>Nothing is shown of work that takes less than 200 ms. A terminal gets one line that is drawn
 * again at most ten times a second and taken away at the end; anything else gets a line every five
 * seconds. May be told by several threads.
 */
public final class Progress implements AutoCloseable {

  private static final long QUIET_NANOS = 200_000_000L;
  private static final long REDRAW_NANOS = 100_000_000L;
  private static final long LINE_NANOS = 5_000_000_000L;
  private static final double NANOS = 1e9;
  private static final int BAR = 20;

  /** What it is shown on. */
  public enum Surface {
    /** A terminal. */
    TERMINAL,
    /** A file or a pipe. */
    LOG
  }

  private final String label;
  private final PrintWriter out;
  private final Surface surface;
  private final int columns;
  private final LongSupplier nanos;
  private final long began;
  private long shown;
  private boolean drawn;

  /**
   * Begins.
   *
   * @param label what is being done, such as {@code reading articles}
   * @param columns the terminal's columns
   * @param nanos a clock as {@link System#nanoTime()}
   */
  public Progress(String label, PrintWriter out, Surface surface, int columns, LongSupplier nanos) {
    this.label = TerminalText.clean(label);
    this.out = out;
    this.surface = surface;
    this.columns = columns;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
    this.shown = began;
  }

  /**
   * Tells how far it is.
   *
   * @param done how many are done
   * @param total how many there are in all; 0 when not known
   */
  public synchronized void at(long done, long total) {
    long now = nanos.getAsLong();
    long pause = surface == Surface.TERMINAL ? REDRAW_NANOS : LINE_NANOS;
    if (now - began < QUIET_NANOS || now - shown < pause) {
      return;
    }
    shown = now;
    String text = text(done, total, (now - began) / NANOS);
    if (surface == Surface.LOG) {
      out.println(text);
    } else {
      drawn = true;
      out.print("\r" + Line.of(text, Direction.LEFT_TO_RIGHT).cut(columns - 1) + "\033[K");
    }
    out.flush();
  }

  private String text(long done, long total, double seconds) {
    double rate = done / seconds;
    String speed = String.format(Locale.ROOT, "%,d/s", Math.round(rate));
    if (total <= 0) {
      return String.format(Locale.ROOT, "%s: %,d, %s", label, done, speed);
    }
    String left = rate > 0 ? ", " + time(Math.round((total - done) / rate)) + " left" : "";
    double part = Math.min(1, (double) done / total);
    String bar = "";
    if (surface == Surface.TERMINAL) {
      int full = (int) (part * BAR);
      bar = " " + "█".repeat(full) + "░".repeat(BAR - full);
    }
    return String.format(
        Locale.ROOT,
        "%s:%s %,d of %,d (%d %%), %s%s",
        label,
        bar,
        done,
        total,
        (int) (part * 100),
        speed,
        left);
  }

  private static String time(long seconds) {
    if (seconds < 60) {
      return Math.max(1, seconds) + " s";
    }
    return seconds < 3600
        ? seconds / 60 + " min " + seconds % 60 + " s"
        : seconds / 3600 + " h " + seconds / 60 % 60 + " min";
  }

  /** Ends: takes the line away from a terminal. */
  @Override
  public synchronized void close() {
    if (drawn) {
      drawn = false;
      out.print("\r\033[K");
      out.flush();
    }
  }
}

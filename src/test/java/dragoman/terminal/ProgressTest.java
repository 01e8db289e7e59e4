package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class ProgressTest {

  private static final long MILLI = 1_000_000;

  private final StringWriter shown = new StringWriter();
  private final AtomicLong now = new AtomicLong();

  private Progress progress(Progress.Surface surface) {
    return new Progress("reading", new PrintWriter(shown), surface, 80, now::get);
  }

  private void at(Progress progress, long millis, long done, long total) {
    now.set(millis * MILLI);
    progress.at(done, total);
  }

  @Test
  void shortWorkIsQuiet() {
    try (Progress progress = progress(Progress.Surface.TERMINAL)) {
      at(progress, 100, 1, 10);
      at(progress, 199, 9, 10);
    }
    assertEquals("", shown.toString());
  }

  @Test
  void aTerminalSeesOneLineAtMostTenTimesASecondAndThenNone() {
    try (Progress progress = progress(Progress.Surface.TERMINAL)) {
      at(progress, 500, 500, 10_000);
      at(progress, 550, 600, 10_000);
      at(progress, 1000, 2000, 10_000);
    }
    assertEquals(
        "\rreading: █░░░░░░░░░░░░░░░░░░░ 500 of 10,000 (5 %), 1,000/s, 10 s left\033[K"
            + "\rreading: ████░░░░░░░░░░░░░░░░ 2,000 of 10,000 (20 %), 2,000/s, 4 s left\033[K"
            + "\r\033[K",
        shown.toString());
  }

  @Test
  void aLogGetsALineEveryFewSeconds() {
    try (Progress progress = progress(Progress.Surface.LOG)) {
      at(progress, 1000, 10, 0);
      at(progress, 5000, 100, 0);
      at(progress, 9000, 150, 0);
      at(progress, 10_000, 1000, 13_000);
    }
    assertEquals(
        "reading: 100, 20/s\nreading: 1,000 of 13,000 (7 %), 100/s, 2 min 0 s left\n",
        shown.toString().replace("\r\n", "\n"));
  }

  @Test
  void nothingDoneYetHasNoTimeLeft() {
    try (Progress progress = progress(Progress.Surface.LOG)) {
      at(progress, 5000, 0, 10);
    }
    assertEquals("reading: 0 of 10 (0 %), 0/s\n", shown.toString().replace("\r\n", "\n"));
  }
}

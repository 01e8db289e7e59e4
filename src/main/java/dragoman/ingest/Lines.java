package dragoman.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** The lines of a byte stream, one at a time, never more than one kept. */
final class Lines {
  private final InputStream in;
  private final int limit;
  private final byte[] buffer = new byte[1 << 16];
  private int at;
  private int end;
  private int number;
  private byte[] line = new byte[0];
  private boolean tooLong;

  /** Lines of at most so many bytes; longer ones are passed over and say so. */
  Lines(InputStream in, int limit) {
    this.in = in;
    this.limit = limit;
  }

  /** Goes to the next line; false behind the last. */
  boolean advance() throws IOException {
    if (at == end && !fill()) {
      return false;
    }
    number++;
    tooLong = false;
    ByteArrayOutputStream start = null;
    while (true) {
      int from = at;
      while (at < end && buffer[at] != '\n') {
        at++;
      }
      if (at < end && start == null) {
        line = Arrays.copyOfRange(buffer, from, at++);
        return true;
      }
      start = start == null ? new ByteArrayOutputStream(2 * buffer.length) : start;
      tooLong |= start.size() + at - from > limit;
      if (tooLong) {
        start.reset();
      } else {
        start.write(buffer, from, at - from);
      }
      if (at < end || !fill()) {
        at = Math.min(at + 1, end);
        line = start.toByteArray();
        return true;
      }
    }
  }

  private boolean fill() throws IOException {
    at = 0;
    end = Math.max(0, in.read(buffer));
    return end > 0;
  }

  /** The current line without its line feed. */
  byte[] bytes() {
    return line;
  }

  /** 1-based. */
  int number() {
    return number;
  }

  /** Whether the current line was longer than the limit; its bytes are then empty. */
  boolean tooLong() {
    return tooLong;
  }
}

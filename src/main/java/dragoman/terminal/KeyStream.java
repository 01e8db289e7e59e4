package dragoman.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.concurrent.locks.LockSupport;

/**
 * A terminal's input whose {@code available()} waits for the rest of an escape sequence.
 *
 * <p>A decoder that asks whether more is there after an ESC takes a sequence that arrives in pieces
 * for the Escape key. So while the bytes read so far end within a sequence, {@code available()}
 * waits up to 60 ms for the next one. The source's own {@code available()} must work; a terminal
 * device's and an SSH channel's do.
 */
public final class KeyStream extends InputStream {

  private static final long WAIT_NANOS = 60_000_000;
  private static final long STEP_NANOS = 1_000_000;

  private enum State {
    TEXT,
    ESCAPE,
    SEQUENCE,
    SINGLE_SHIFT
  }

  private final InputStream source;
  private byte[] unread = {};
  private int unreadAt;
  private State state = State.TEXT;

  /** Over a terminal's bytes. */
  public KeyStream(InputStream source) {
    this.source = source;
  }

  /** Gives bytes back, to be read before all others. */
  public void unread(byte[] bytes) {
    byte[] rest = Arrays.copyOfRange(unread, unreadAt, unread.length);
    unread = Arrays.copyOf(bytes, bytes.length + rest.length);
    System.arraycopy(rest, 0, unread, bytes.length, rest.length);
    unreadAt = 0;
  }

  @Override
  public int read() throws IOException {
    int next = unreadAt < unread.length ? unread[unreadAt++] & 0xFF : source.read();
    follow(next);
    return next;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count;
    if (unreadAt < unread.length) {
      count = Math.min(length, unread.length - unreadAt);
      System.arraycopy(unread, unreadAt, target, offset, count);
      unreadAt += count;
    } else {
      count = source.read(target, offset, length);
    }
    for (int i = 0; i < count; i++) {
      follow(target[offset + i] & 0xFF);
    }
    return count;
  }

  @Override
  public int available() throws IOException {
    if (unreadAt < unread.length) {
      return unread.length - unreadAt;
    }
    int ready = source.available();
    if (ready == 0 && state != State.TEXT) {
      long end = System.nanoTime() + WAIT_NANOS;
      while (ready == 0 && System.nanoTime() < end) {
        LockSupport.parkNanos(STEP_NANOS);
        ready = source.available();
      }
    }
    return ready;
  }

  @Override
  public void close() throws IOException {
    source.close();
  }

  private void follow(int next) {
    state =
        switch (state) {
          case TEXT, SINGLE_SHIFT -> next == 0x1B ? State.ESCAPE : State.TEXT;
          case ESCAPE ->
              switch (next) {
                case '[' -> State.SEQUENCE;
                case 'O' -> State.SINGLE_SHIFT;
                case 0x1B -> State.ESCAPE;
                default -> State.TEXT;
              };
          case SEQUENCE -> next >= 0x40 && next != '[' || next < 0 ? State.TEXT : State.SEQUENCE;
        };
  }
}

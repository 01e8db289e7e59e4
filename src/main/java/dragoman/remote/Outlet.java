package dragoman.remote;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.time.Duration;
import org.apache.sshd.common.io.IoOutputStream;
import org.apache.sshd.common.io.IoWriteFuture;
import org.apache.sshd.common.util.buffer.ByteArrayBuffer;

/**
 * A channel's output. A write waits until the client's side has taken it, so that no more than one
 * write a channel is held; one that takes nothing for a time is gone.
 *
 * <p>For one thread.
 */
final class Outlet extends OutputStream {

  private static final int PIECE = 1 << 15;

  private final IoOutputStream channel;
  private final Duration patience;
  private final Runnable stalled;

  /**
   * An output.
   *
   * @param patience how long a write may wait
   * @param stalled run when one has waited for so long
   */
  Outlet(IoOutputStream channel, Duration patience, Runnable stalled) {
    this.channel = channel;
    this.patience = patience;
    this.stalled = stalled;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int from, int length) throws IOException {
    for (int at = from; at < from + length; at += PIECE) {
      int end = Math.min(from + length, at + PIECE);
      IoWriteFuture written =
          channel.writeBuffer(new ByteArrayBuffer(java.util.Arrays.copyOfRange(bytes, at, end)));
      if (!written.await(patience.toMillis())) {
        stalled.run();
        throw new InterruptedIOException("the client reads nothing");
      }
      if (!written.isWritten()) {
        throw new IOException("the client has gone", written.getException());
      }
    }
  }
}

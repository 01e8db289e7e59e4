package dragoman.remote;

import dragoman.command.OutputClosedException;
import java.io.IOException;
import java.io.OutputStream;

/** The output to a client: one that has gone is a reader that has gone. */
final class EndingOutput extends OutputStream {

  private final OutputStream target;
  private final Runnable gone;

  /**
   * The output of a channel.
   *
   * @param gone is run when nobody takes it any more
   */
  EndingOutput(OutputStream target, Runnable gone) {
    this.target = target;
    this.gone = gone;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    try {
      target.write(bytes, offset, length);
    } catch (IOException e) {
      gone.run();
      throw new OutputClosedException(e);
    }
  }
}

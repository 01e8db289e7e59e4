package dragoman.remote;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** What somebody types, and when. */
final class TypedInput extends FilterInputStream {

  private final Login.LastInput last;

  /**
   * The input of a channel.
   *
   * @param last is told when something came
   */
  TypedInput(InputStream source, Login.LastInput last) {
    super(source);
    this.last = last;
  }

  @Override
  public int read() throws IOException {
    int read = super.read();
    last.now();
    return read;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    int count = super.read(target, offset, length);
    last.now();
    return count;
  }
}

package dragoman.remote;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;

/** Lines for a terminal, which wants a carriage return before every line feed. */
final class TerminalLines extends OutputStream {

  private final OutputStream target;

  TerminalLines(OutputStream target) {
    this.target = target;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteArrayOutputStream lines = new ByteArrayOutputStream(length + 64);
    for (int i = offset; i < offset + length; i++) {
      if (bytes[i] == '\n') {
        lines.write('\r');
      }
      lines.write(bytes[i]);
    }
    target.write(lines.toByteArray(), 0, lines.size());
  }
}

package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

final class KeyStreamTest {

  /** Has the next byte ready only when it is asked for the third time. */
  private static final class Slow extends InputStream {
    private final byte[] bytes;
    private int at;
    private int asked;

    Slow(String text) {
      bytes = text.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public int read() {
      asked = 0;
      return at < bytes.length ? bytes[at++] : -1;
    }

    @Override
    public int available() {
      asked++;
      return asked > 2 && at < bytes.length ? 1 : 0;
    }
  }

  @Test
  void theRestOfASequenceIsWaitedFor() throws IOException {
    KeyStream keys = new KeyStream(new Slow("\033[Ax"));
    assertEquals(0x1B, keys.read());
    assertEquals(1, keys.available());
    assertEquals('[', keys.read());
    assertEquals(1, keys.available());
    assertEquals('A', keys.read());
    assertEquals(0, keys.available());
  }

  @Test
  void nothingMoreComesAfterEscapeAlone() throws IOException {
    KeyStream keys = new KeyStream(new Slow("\033"));
    assertEquals(0x1B, keys.read());
    assertEquals(0, keys.available());
  }

  @Test
  void bytesGivenBackComeFirst() throws IOException {
    KeyStream keys = new KeyStream(new ByteArrayInputStream(new byte[] {'c'}));
    keys.unread(new byte[] {'b'});
    keys.unread(new byte[] {'a'});
    assertEquals(2, keys.available());
    assertEquals("abc", new String(keys.readAllBytes(), StandardCharsets.US_ASCII));
  }
}

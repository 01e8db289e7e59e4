package dragoman.index;

import dragoman.article.Span;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Values to bytes; {@link In} reads them in the same order. */
final class Out {

  private byte[] bytes = new byte[1024];
  private int length;

  BytesRef bytes() {
    return new BytesRef(Arrays.copyOf(bytes, length));
  }

  /** All of it, to a stream. */
  void to(OutputStream stream) throws IOException {
    stream.write(bytes, 0, length);
  }

  /** A number, seven bits a byte, zigzag: small ones of either sign are short. */
  void number(long number) {
    long rest = number << 1 ^ number >> 63;
    while ((rest & ~0x7FL) != 0) {
      put((byte) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  /** A number that is not negative. */
  void count(int count) {
    int rest = count;
    while ((rest & ~0x7F) != 0) {
      put((byte) (rest & 0x7F | 0x80));
      rest >>>= 7;
    }
    put((byte) rest);
  }

  void text(String text) {
    byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
    count(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, bytes, length, utf8.length);
    length += utf8.length;
  }

  /** A text that often starts as another one does. */
  void after(String start, String text) {
    int shared = 0;
    int most = Math.min(start.length(), text.length());
    while (shared < most
        && start.charAt(shared) == text.charAt(shared)
        && start.charAt(shared) < 0x80) {
      shared++;
    }
    count(shared);
    text(text.substring(shared));
  }

  void option(@Nullable String text) {
    count(text == null ? 0 : 1);
    if (text != null) {
      text(text);
    }
  }

  void day(@Nullable LocalDate day) {
    count(day == null ? 0 : 1);
    if (day != null) {
      number(day.toEpochDay());
    }
  }

  void choice(Enum<?> choice) {
    count(choice.ordinal());
  }

  void span(Span span) {
    count(span.start());
    count(span.length());
  }

  <T> void list(List<T> list, Consumer<T> each) {
    count(list.size());
    list.forEach(each);
  }

  void texts(List<String> texts) {
    list(texts, this::text);
  }

  private void put(byte b) {
    room(1);
    bytes[length++] = b;
  }

  private void room(int more) {
    if (length + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, length + more));
    }
  }
}

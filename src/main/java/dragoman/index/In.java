package dragoman.index;

import dragoman.article.Span;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Bytes to values, in the order {@link Out} wrote them. */
final class In {

  private final byte[] bytes;
  private int at;

  In(byte[] bytes) {
    this.bytes = bytes;
  }

  In(BytesRef bytes) {
    this.bytes = bytes.bytes;
    this.at = bytes.offset;
  }

  long number() {
    long rest = 0;
    int shift = 0;
    byte b;
    do {
      b = bytes[at++];
      rest |= (b & 0x7FL) << shift;
      shift += 7;
    } while (b < 0);
    return rest >>> 1 ^ -(rest & 1);
  }

  int count() {
    int count = 0;
    int shift = 0;
    byte b;
    do {
      b = bytes[at++];
      count |= (b & 0x7F) << shift;
      shift += 7;
    } while (b < 0);
    return count;
  }

  String text() {
    int length = count();
    String text = new String(bytes, at, length, StandardCharsets.UTF_8);
    at += length;
    return text;
  }

  String after(String start) {
    int shared = count();
    return start.substring(0, shared) + text();
  }

  @Nullable String option() {
    return count() == 0 ? null : text();
  }

  @Nullable LocalDate day() {
    return count() == 0 ? null : LocalDate.ofEpochDay(number());
  }

  <T extends Enum<T>> T choice(T[] choices) {
    return choices[count()];
  }

  Span span() {
    int start = count();
    return new Span(start, start + count());
  }

  <T> List<T> list(Supplier<T> each) {
    int size = count();
    if (size < 0 || size > bytes.length) {
      throw new IndexOutOfBoundsException(size);
    }
    List<T> list = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      list.add(each.get());
    }
    return list;
  }

  List<String> texts() {
    return list(this::text);
  }
}

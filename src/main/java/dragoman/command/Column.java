package dragoman.command;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A field of a listing.
 *
 * @param name its name in the data contract
 * @param kind what it holds in every row
 * @param value what a row has in it; null when nothing
 * @param <T> the rows
 */
record Column<T>(String name, Kind kind, Function<T, @Nullable Value> value) {

  /** How a field's values line up below each other. */
  enum Kind {
    WORDS,
    NUMBER
  }

  /** What a field can hold. */
  sealed interface Value {

    /** Some words. */
    record Text(String text) implements Value {}

    /** A number. */
    record Number(long number) implements Value {}

    /** Several words, in order. */
    record Texts(List<String> texts) implements Value {}

    /** Ranges of code points. */
    record Ranges(List<dragoman.article.Place> ranges) implements Value {}
  }

  static <T> Column<T> text(String name, Function<T, @Nullable String> text) {
    return new Column<>(
        name,
        Kind.WORDS,
        row -> {
          @Nullable String value = text.apply(row);
          return value == null ? null : new Value.Text(value);
        });
  }

  static <T> Column<T> number(String name, Function<T, Integer> number) {
    return new Column<>(name, Kind.NUMBER, row -> new Value.Number(number.apply(row)));
  }

  static <T> Column<T> texts(String name, Function<T, List<String>> texts) {
    return new Column<>(name, Kind.WORDS, row -> new Value.Texts(texts.apply(row)));
  }
}

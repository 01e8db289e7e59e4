package dragoman.ingest;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The named values of one JSON object or YAML mapping, in its order. */
final class Fields {

  /** An article with more characters than this is not read: it would not be one. */
  static final int MAX_ARTICLE = 20_000_000;

  /** Reads JSON within limits; names are not cached, so that made-up ones cost nothing. */
  static final JsonFactory JSON =
      JsonFactory.builder()
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .disable(JsonFactory.Feature.CANONICALIZE_FIELD_NAMES)
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxStringLength(MAX_ARTICLE)
                  .maxNestingDepth(500)
                  .build())
          .build();

  /** What a value is. */
  enum Kind {
    TEXT,
    NUMBER,
    LIST,
    OBJECT
  }

  /**
   * A value.
   *
   * @param name as written
   * @param text the text or number as written, a list or object as JSON
   * @param line 1-based line of the source it stands in
   */
  record Value(String name, String text, Kind kind, int line) {

    /** The texts of a list, the text of a scalar; null for anything deeper. */
    @Nullable List<String> items() throws IOException {
      if (kind != Kind.LIST) {
        return kind == Kind.OBJECT ? null : List.of(text);
      }
      List<String> items = new ArrayList<>();
      try (JsonParser parser = JSON.createParser(text)) {
        parser.nextToken();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
          if (!parser.currentToken().isScalarValue()) {
            return null;
          }
          items.add(parser.getText());
        }
      }
      return items;
    }
  }

  private final Map<String, Value> values = new LinkedHashMap<>();
  private final List<Value> repeated = new ArrayList<>();
  private final List<Value> mended = new ArrayList<>();

  /**
   * Reads the object the parser stands at the start of, to its end.
   *
   * @param before lines of the file before the parser's first
   * @throws IOException for broken input; the parser cannot go on
   * @throws Unreadable for an object above {@link #MAX_ARTICLE}; the parser stands at its end
   */
  static Fields read(JsonParser parser, int before) throws IOException, Unreadable {
    Fields fields = new Fields();
    int start = before + parser.currentLocation().getLineNr();
    long size = 0;
    while (parser.nextToken() != JsonToken.END_OBJECT) {
      String name = parser.currentName();
      JsonToken token = parser.nextToken();
      int line = before + parser.currentTokenLocation().getLineNr();
      if (size > MAX_ARTICLE) {
        parser.skipChildren();
      } else if (token != JsonToken.VALUE_NULL) {
        String text = text(parser);
        Value value = new Value(name, Texts.wellFormed(text), kind(token), line);
        if (!text.equals(value.text())) {
          fields.mended.add(value);
        }
        size += name.length() + value.text().length();
        if (fields.values.putIfAbsent(name.toLowerCase(Locale.ROOT), value) != null) {
          fields.repeated.add(value);
        }
      }
    }
    if (size > MAX_ARTICLE) {
      throw tooLarge(start);
    }
    return fields;
  }

  static Unreadable tooLarge(@Nullable Integer line) {
    return new Unreadable(
        line,
        String.format(Locale.ROOT, "larger than %,d characters; it was not read", MAX_ARTICLE),
        "split it into its articles");
  }

  private static String text(JsonParser parser) throws IOException {
    if (parser.currentToken().isScalarValue()) {
      return parser.getText();
    }
    StringWriter text = new StringWriter();
    try (JsonGenerator generator = JSON.createGenerator(text)) {
      generator.copyCurrentStructure(parser);
    }
    return text.toString();
  }

  private static Kind kind(JsonToken token) {
    return switch (token) {
      case START_ARRAY -> Kind.LIST;
      case START_OBJECT -> Kind.OBJECT;
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> Kind.NUMBER;
      default -> Kind.TEXT;
    };
  }

  /** Takes out the first of these names that has a value, null when none has. */
  @Nullable Value take(String... names) {
    for (String name : names) {
      Value value = values.remove(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Puts back a value that could not be used, so that it is kept. */
  void keep(Value value) {
    values.put(value.name().toLowerCase(Locale.ROOT), value);
  }

  /** Fields that came again under the same name; the first one counts. */
  List<Value> repeated() {
    return repeated;
  }

  /** Values that had half a character in them, now U+FFFD. */
  List<Value> mended() {
    return mended;
  }

  /** What nothing has taken, by name as written. */
  Map<String, String> rest() {
    Map<String, String> rest = new LinkedHashMap<>();
    values.values().forEach(value -> rest.put(value.name(), value.text()));
    return rest;
  }
}

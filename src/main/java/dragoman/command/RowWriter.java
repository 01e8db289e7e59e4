package dragoman.command;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.MinimalPrettyPrinter;
import dragoman.article.Place;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes rows for programs: every field of the data contract, in its order, in every row. */
final class RowWriter {

  private RowWriter() {}

  static <T> void ndjson(List<Column<T>> columns, Iterable<T> rows, Writer out) throws IOException {
    boolean any = false;
    try (JsonGenerator json = generator(out)) {
      json.setPrettyPrinter(new MinimalPrettyPrinter("\n"));
      for (T row : rows) {
        object(columns, row, json);
        any = true;
      }
      json.flush();
    }
    if (any) {
      out.write('\n');
    }
  }

  static <T> void json(List<Column<T>> columns, Iterable<T> rows, Writer out) throws IOException {
    try (JsonGenerator json = generator(out)) {
      json.useDefaultPrettyPrinter();
      json.writeStartArray();
      for (T row : rows) {
        object(columns, row, json);
      }
      json.writeEndArray();
    }
    out.write('\n');
  }

  static <T> void csv(List<Column<T>> columns, Iterable<T> rows, Writer out) throws IOException {
    out.write(columns.stream().map(Column::name).collect(Collectors.joining(",", "", "\r\n")));
    for (T row : rows) {
      String separator = "";
      for (Column<T> column : columns) {
        out.write(separator);
        out.write(cell(plain(column.value().apply(row))));
        separator = ",";
      }
      out.write("\r\n");
    }
  }

  /** A value as one string: lists joined by semicolons, nothing as the empty string. */
  static String plain(Column.@Nullable Value value) {
    if (value == null) {
      return "";
    } else if (value instanceof Column.Value.Text text) {
      return text.text();
    } else if (value instanceof Column.Value.Number number) {
      return Long.toString(number.number());
    } else if (value instanceof Column.Value.Texts texts) {
      return String.join(";", texts.texts());
    } else {
      return ((Column.Value.Ranges) value)
          .ranges().stream()
              .map(range -> range.start() + "-" + range.end())
              .collect(Collectors.joining(";"));
    }
  }

  static JsonGenerator generator(Writer out) throws IOException {
    return new JsonFactory()
        .createGenerator(out)
        .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
        .disable(JsonGenerator.Feature.FLUSH_PASSED_TO_STREAM);
  }

  static <T> void object(List<Column<T>> columns, T row, JsonGenerator json) throws IOException {
    json.writeStartObject();
    fields(columns, row, json);
    json.writeEndObject();
  }

  /** The fields of a row, inside an object that is open. */
  static <T> void fields(List<Column<T>> columns, T row, JsonGenerator json) throws IOException {
    for (Column<T> column : columns) {
      json.writeFieldName(column.name());
      value(column.value().apply(row), json);
    }
  }

  private static void value(Column.@Nullable Value value, JsonGenerator json) throws IOException {
    if (value == null) {
      json.writeNull();
    } else if (value instanceof Column.Value.Text text) {
      json.writeString(text.text());
    } else if (value instanceof Column.Value.Number number) {
      json.writeNumber(number.number());
    } else if (value instanceof Column.Value.Texts texts) {
      json.writeStartArray();
      for (String text : texts.texts()) {
        json.writeString(text);
      }
      json.writeEndArray();
    } else if (value instanceof Column.Value.Ranges ranges) {
      json.writeStartArray();
      for (Place range : ranges.ranges()) {
        json.writeStartArray();
        json.writeNumber(range.start());
        json.writeNumber(range.end());
        json.writeEndArray();
      }
      json.writeEndArray();
    }
  }

  /**
   * A spreadsheet runs what begins like a formula: such a cell gets a quote mark in front (OWASP,
   * CSV injection).
   */
  private static String cell(String text) {
    String safe = !text.isEmpty() && "=+-@\t\r".indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    return safe.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r')
        ? '"' + safe.replace("\"", "\"\"") + '"'
        : safe;
  }
}

package dragoman.command;

import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** Writes rows in the format asked for: a table for people, the data contract for programs. */
final class Listing {

  private final Streams streams;
  private final Format format;

  Listing(Streams streams, Format format) {
    this.streams = streams;
    this.format = format;
  }

  /**
   * Writes them.
   *
   * @param contract the fields that programs read
   * @param table the columns that people read
   */
  <T> void write(List<Column<T>> contract, List<Column<T>> table, List<T> rows) throws IOException {
    Writer out = streams.out();
    switch (format) {
      case TABLE -> table(table, rows, out);
      case NDJSON -> RowWriter.ndjson(contract, rows, out);
      case JSON -> RowWriter.json(contract, rows, out);
      case CSV -> RowWriter.csv(contract, rows, out);
    }
  }

  private <T> void table(List<Column<T>> columns, List<T> rows, Writer out) throws IOException {
    for (T row : rows) {
      for (Column<T> column : columns) {
        out.write(RowWriter.plain(column.value().apply(row)) + "  ");
      }
      out.write("\n");
    }
  }
}

package dragoman.command;

import dragoman.terminal.Alignment;
import dragoman.terminal.Attribute;
import dragoman.terminal.BidiMode;
import dragoman.terminal.Cell;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.RowPrinter;
import dragoman.terminal.Style;
import dragoman.terminal.Table;
import dragoman.terminal.TerminalWriter;
import dragoman.terminal.Text;
import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;

/** Writes rows in the format asked for: a table for people, the data contract for programs. */
final class Listing {

  /** A column is not narrowed below this. */
  private static final int LEAST = 6;

  private final Streams streams;
  private final Format format;
  private final BidiMode mode;

  Listing(Streams streams, Format format, BidiMode mode) {
    this.streams = streams;
    this.format = format;
    this.mode = mode;
  }

  /**
   * Writes them.
   *
   * @param contract the fields that programs read
   * @param table the columns that people read, the most wanted first
   */
  <T> void write(List<Column<T>> contract, List<Column<T>> table, List<T> rows) throws IOException {
    Writer out = streams.out();
    if (rows.isEmpty() && format.forPeople()) {
      streams.err().println("dragoman: nothing matches");
      return;
    }
    switch (format) {
      case TABLE -> table(table, rows, out);
      case LINES -> lines(table, rows, out);
      case NDJSON -> RowWriter.ndjson(contract, rows, out);
      case JSON -> RowWriter.json(contract, rows, out);
      case CSV -> RowWriter.csv(contract, rows, out);
    }
  }

  private <T> void lines(List<Column<T>> columns, List<T> rows, Writer out) throws IOException {
    boolean terminal = streams.terminals().contains(Streams.Stream.OUT);
    Writer lines =
        terminal
            ? new TerminalWriter(out, streams::columns, new RowPrinter(mode, ColourDepth.NONE))
            : out;
    int number = 0;
    for (T row : rows) {
      lines.write(++number + ". " + SpokenLine.of(columns, row) + "\n");
    }
  }

  private <T> void table(List<Column<T>> columns, List<T> rows, Writer out) throws IOException {
    List<Table.Column> heads = new ArrayList<>();
    for (Column<T> column : columns) {
      heads.add(
          new Table.Column(
              column.name(),
              column.kind() == Column.Kind.NUMBER ? Alignment.RIGHT : Alignment.START,
              LEAST,
              heads.size()));
    }
    Table table = new Table(heads, Style.PLAIN.with(Attribute.BOLD));
    List<List<String>> values = new ArrayList<>();
    for (T row : rows) {
      values.add(
          columns.stream().map(column -> RowWriter.plain(column.value().apply(row))).toList());
    }
    if (streams.terminals().contains(Streams.Stream.OUT)) {
      RowPrinter printer = new RowPrinter(mode, ColourDepth.NONE);
      List<List<Text>> texts =
          values.stream().map(row -> row.stream().map(Text::of).toList()).toList();
      for (List<Cell> line : table.fitted(texts, streams.columns())) {
        out.write(printer.print(line));
        out.write('\n');
      }
    } else {
      for (String line : table.whole(values)) {
        out.write(line);
        out.write('\n');
      }
    }
  }
}

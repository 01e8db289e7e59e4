package dragoman.terminal;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Stream;

/**
 * Rows as strings for a terminal without a screen: in its way of right-to-left text and with its
 * colours.
 *
 * @param mode how right-to-left text is sent
 * @param depth how many colours it has
 */
public record RowPrinter(BidiMode mode, ColourDepth depth) {

  /**
   * Cells as one string, looks set back at its end, blanks in the plain style at its end left out.
   */
  public String print(List<Cell> cells) {
    Cell[] row =
        BidiRow.sent(cells.stream().flatMap(RowPrinter::columns).toArray(Cell[]::new), mode);
    int end = row.length;
    while (end > 0 && row[end - 1].equals(Cell.BLANK)) {
      end--;
    }
    StringBuilder out = new StringBuilder(end + 16);
    Style style = Style.PLAIN;
    for (int i = 0; i < end; i++) {
      if (!row[i].style().equals(style)) {
        style = row[i].style();
        out.append(sgr(style));
      }
      out.append(row[i].text());
    }
    return style.equals(Style.PLAIN) ? out.toString() : out.append("\033[m").toString();
  }

  /** A line as one string. */
  public String print(Line line) {
    return print(line.cells());
  }

  private static Stream<Cell> columns(Cell cell) {
    return Stream.concat(
        Stream.of(cell), Stream.generate(cell::tail).limit(Math.max(0, cell.width() - 1)));
  }

  /** The sequence that sets exactly this style. */
  String sgr(Style style) {
    StringJoiner codes = new StringJoiner(";", "\033[0;", "m").setEmptyValue("\033[m");
    for (Attribute attribute : style.attributes()) {
      codes.add(
          switch (attribute) {
            case BOLD -> "1";
            case DIM -> "2";
            case ITALIC -> "3";
            case UNDERLINE -> "4";
            case REVERSE -> "7";
          });
    }
    add(codes, depth.nearest(style.foreground()), 30);
    add(codes, depth.nearest(style.background()), 40);
    return codes.toString();
  }

  /**
   * The code of a colour, which counts from 30 for letters and from 40 for what lies behind them.
   */
  private static void add(StringJoiner codes, Colour colour, int base) {
    int value = colour.value();
    switch (colour.kind()) {
      case DEFAULT -> {}
      case ANSI -> codes.add(String.valueOf(value < 8 ? base + value : base + 52 + value));
      case PALETTE -> codes.add(String.valueOf(base + 8)).add("5").add(String.valueOf(value));
      case RGB ->
          codes
              .add(String.valueOf(base + 8))
              .add("2")
              .add(String.valueOf(value >> 16))
              .add(String.valueOf(value >> 8 & 255))
              .add(String.valueOf(value & 255));
    }
  }
}

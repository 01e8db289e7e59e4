package dragoman.terminal;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of texts in columns.
 *
 * <p>Fitted to a terminal, each text stands in visual order, at the side of its column where its
 * reading begins; columns are narrowed, widest first, and left out when even that is not enough.
 * For a pipe every value is whole and in logical order.
 */
public final class Table {

  private static final int GAP = 2;

  /**
   * A column.
   *
   * @param heading what stands above it
   * @param alignment where a text stands in it
   * @param least the columns it can be narrowed to; at least 1
   * @param rank what goes first when there is no room: the highest; 0 stays to the last
   */
  public record Column(String heading, Alignment alignment, int least, int rank) {
    /** Checks the width. */
    public Column {
      if (least < 1) {
        throw new IllegalArgumentException("a column of width " + least);
      }
    }
  }

  private final List<Column> columns;
  private final Style heading;

  /** A table with these columns and its headings in a style. */
  public Table(List<Column> columns, Style heading) {
    this.columns = List.copyOf(columns);
    this.heading = heading;
  }

  /**
   * The headings and the rows, as wide as a terminal or less.
   *
   * @param rows a text for each column in each row
   * @param width how many columns the terminal has
   * @return the cells of each row from left to right
   */
  public List<List<Cell>> fitted(List<List<Text>> rows, int width) {
    List<List<Line>> lines = new ArrayList<>(rows.size() + 1);
    lines.add(
        columns.stream()
            .map(column -> Line.of(Text.of(column.heading, heading), Direction.AUTO))
            .toList());
    for (List<Text> row : rows) {
      checkSize(row);
      lines.add(row.stream().map(text -> Line.of(text, Direction.AUTO)).toList());
    }
    int[] widths = widths(lines);
    fit(widths, width);
    List<List<Cell>> fitted = new ArrayList<>(lines.size());
    for (List<Line> line : lines) {
      List<Cell> cells = new ArrayList<>();
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > 0) {
          for (int gap = cells.isEmpty() ? GAP : 0; gap < GAP; gap++) {
            cells.add(Cell.BLANK);
          }
          cells.addAll(line.get(i).fit(widths[i], columns.get(i).alignment).cells());
        }
      }
      fitted.add(cells);
    }
    return fitted;
  }

  /**
   * The headings and the rows for a pipe: clean, whole, in logical order, padded to line up; no
   * line has blanks at its end.
   *
   * @param rows a text for each column in each row
   */
  public List<String> whole(List<List<String>> rows) {
    List<List<String>> lines = new ArrayList<>(rows.size() + 1);
    lines.add(columns.stream().map(Column::heading).toList());
    for (List<String> row : rows) {
      checkSize(row);
      lines.add(row.stream().map(TerminalText::clean).toList());
    }
    int[] widths = new int[columns.size()];
    for (List<String> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], Clusters.columns(line.get(i)));
      }
    }
    return lines.stream().map(row -> padded(row, widths)).toList();
  }

  private String padded(List<String> row, int[] widths) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      Alignment alignment = columns.get(i).alignment;
      int room = widths[i] - Clusters.columns(row.get(i));
      int left = alignment == Alignment.RIGHT || alignment == Alignment.END ? room : 0;
      out.append(" ".repeat((i == 0 ? 0 : GAP) + left))
          .append(row.get(i))
          .append(" ".repeat(room - left));
    }
    return out.toString().stripTrailing();
  }

  private void checkSize(List<?> row) {
    if (row.size() != columns.size()) {
      throw new IllegalArgumentException(row.size() + " cells for " + columns.size() + " columns");
    }
  }

  private int[] widths(List<List<Line>> lines) {
    int[] widths = new int[columns.size()];
    Arrays.fill(widths, 1);
    for (List<Line> line : lines) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], line.get(i).width());
      }
    }
    return widths;
  }

  /** Makes the widths fit; a column left out has width 0. */
  private void fit(int[] widths, int width) {
    while (total(widths) > width) {
      int widest = -1;
      int last = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > columns.get(i).least && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
        if (widths[i] > 0 && (last < 0 || columns.get(i).rank >= columns.get(last).rank)) {
          last = i;
        }
      }
      if (widest >= 0) {
        widths[widest]--;
      } else if (IntStream.of(widths).filter(each -> each > 0).count() > 1) {
        widths[last] = 0;
      } else {
        widths[last] = Math.max(1, width);
        return;
      }
    }
  }

  private static int total(int[] widths) {
    int total = -GAP;
    for (int width : widths) {
      total += width > 0 ? width + GAP : 0;
    }
    return total;
  }
}

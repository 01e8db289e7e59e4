package dragoman.reference;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A file of tab-separated values: comment lines begin with {@code #}, the first other line names
 * the columns. A column whose name is not among the fixed ones is a language, by its BCP 47 tag.
 *
 * @param languages the columns that are languages, in the order of the file
 */
record Table(List<String> languages, List<Row> rows) {

  /**
   * A line with content.
   *
   * @param file for messages
   * @param line counted from 1
   * @param cells by column, trimmed; absent where empty
   */
  record Row(String file, int line, Map<String, String> cells) {

    /** The cell, or nothing when it is empty. */
    String get(String column) {
      return cells.getOrDefault(column, "");
    }

    /** The cell; an error when it is empty. */
    String require(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        throw error("column '" + column + "' is empty");
      }
      return cell;
    }

    /** What stands between the separators {@code |}; nothing when the cell is empty. */
    List<String> list(String column) {
      String cell = get(column);
      if (cell.isEmpty()) {
        return List.of();
      }
      List<String> parts = new ArrayList<>();
      int from = 0;
      for (int bar; (bar = cell.indexOf('|', from)) >= 0; from = bar + 1) {
        addIfAny(parts, cell.substring(from, bar));
      }
      addIfAny(parts, cell.substring(from));
      return parts;
    }

    private static void addIfAny(List<String> parts, String part) {
      String trimmed = part.trim();
      if (!trimmed.isEmpty()) {
        parts.add(trimmed);
      }
    }

    /** The forms of every language that has some. */
    Map<String, List<String>> names(List<String> languages) {
      Map<String, List<String>> names = new LinkedHashMap<>();
      for (String language : languages) {
        List<String> forms = list(language);
        if (!forms.isEmpty()) {
          names.put(language, forms);
        }
      }
      return names;
    }

    TableException error(String cause) {
      return new TableException(file, line, cause);
    }
  }

  /** Reads a table that comes with the program. */
  static Table resource(String name, String... fixed) {
    try (InputStream in = Table.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("the program lacks its table " + name);
      }
      return read(name, new InputStreamReader(in, StandardCharsets.UTF_8), fixed);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a table.
   *
   * @param file for messages
   * @param fixed the columns that it must have
   * @throws TableException for the first line that is wrong
   */
  static Table read(String file, Reader reader, String... fixed) throws IOException {
    return read(
        file,
        reader,
        Set.of(fixed),
        e -> {
          throw e;
        },
        fixed);
  }

  /**
   * Reads a table, perhaps without the lines that are wrong.
   *
   * @param file for messages
   * @param known the columns that are no language
   * @param wrong gets what is wrong with a line; when it returns, the line is left out
   * @param fixed the columns that it must have
   * @throws TableException when there is no usable header
   */
  static Table read(
      String file,
      Reader reader,
      Set<String> known,
      Consumer<TableException> wrong,
      String... fixed)
      throws IOException {
    BufferedReader lines = new BufferedReader(reader);
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int number = 0;
    for (String line; (line = lines.readLine()) != null; ) {
      number++;
      if (number == 1 && line.startsWith("\uFEFF")) {
        line = line.substring(1);
      }
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      List<String> cells = split(line);
      if (columns.isEmpty()) {
        columns = header(file, number, cells, fixed);
      } else if (cells.size() > columns.size()) {
        wrong.accept(
            new TableException(
                file,
                number,
                cells.size() + " cells, but there are " + columns.size() + " columns"));
      } else {
        rows.add(row(file, number, columns, cells));
      }
    }
    if (columns.isEmpty()) {
      throw new TableException(file, Math.max(number, 1), "no header line");
    }
    List<String> languages = columns.stream().filter(c -> !known.contains(c)).toList();
    return new Table(languages, List.copyOf(rows));
  }

  private static List<String> header(String file, int line, List<String> columns, String... fixed) {
    for (String column : fixed) {
      if (!columns.contains(column)) {
        throw new TableException(
            file,
            line,
            "the header lacks the column '" + column + "' (columns are separated by tabs)");
      }
    }
    if (new HashSet<>(columns).size() < columns.size()) {
      throw new TableException(file, line, "a column stands twice in the header");
    }
    return columns;
  }

  private static Row row(String file, int line, List<String> columns, List<String> cells) {
    Map<String, String> byColumn = new LinkedHashMap<>();
    for (int i = 0; i < cells.size(); i++) {
      if (!cells.get(i).isEmpty()) {
        byColumn.put(columns.get(i), cells.get(i));
      }
    }
    return new Row(file, line, byColumn);
  }

  private static List<String> split(String line) {
    List<String> cells = new ArrayList<>();
    int from = 0;
    for (int tab; (tab = line.indexOf('\t', from)) >= 0; from = tab + 1) {
      cells.add(line.substring(from, tab).trim());
    }
    cells.add(line.substring(from).trim());
    return cells;
  }
}

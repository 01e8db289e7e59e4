package dragoman.command;

import dragoman.article.CitedStatement;
import dragoman.desk.Desk;
import dragoman.terminal.TerminalText;
import java.util.List;
import java.util.StringJoiner;

/** A row as one line in which each value stands behind its name, so that it reads well aloud. */
public final class SpokenLine {

  private SpokenLine() {}

  /** A statement with what is most asked of it but its id, without a line end. */
  public static String of(CitedStatement statement, Desk desk) {
    return of(Tables.spokenWords(desk), new Tables.Told(statement, statement));
  }

  /** Values that a row does not have are left out. */
  static <T> String of(List<Column<T>> columns, T row) {
    StringJoiner line = new StringJoiner("; ");
    for (Column<T> column : columns) {
      String value = RowWriter.plain(column.value().apply(row));
      if (!value.isEmpty()) {
        line.add(column.name() + " " + TerminalText.clean(value));
      }
    }
    return line.toString();
  }
}

package dragoman.command;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.desk.Desk;
import dragoman.terminal.TerminalText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An article's head or a statement as lines of a name and a value, for people. */
final class Sheet {

  private static final List<String> STATEMENT =
      List.of(
          "speaker",
          "speaker_as_written",
          "cue",
          "form",
          "text",
          "channel",
          "relayed_by",
          "addressee",
          "date",
          "date_basis",
          "confidence",
          "rule",
          "countries",
          "topics",
          "caveats",
          "sources",
          "also",
          "id");

  private static final List<String> ARTICLE =
      List.of("headline", "outlet", "published", "byline", "url", "languages", "article");

  private Sheet() {}

  static void article(Article article, Desk desk, Writer out) throws IOException {
    write(Fields.WHOLE, ARTICLE, article, out);
    out.write('\n');
  }

  static void statement(CitedStatement statement, Desk desk, Writer out) throws IOException {
    write(Fields.STATEMENT, STATEMENT, statement, out);
  }

  private static <T> void write(List<Column<T>> columns, List<String> names, T row, Writer out)
      throws IOException {
    for (String name : names) {
      for (Column<T> column : columns) {
        if (column.name().equals(name)) {
          @Nullable String value = RowWriter.plain(column.value().apply(row));
          if (!value.isEmpty()) {
            out.write(
                String.format("%-19s%s%n", name.replace('_', ' '), TerminalText.clean(value)));
          }
        }
      }
    }
  }
}

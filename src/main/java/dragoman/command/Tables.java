package dragoman.command;

import dragoman.article.CitedStatement;
import dragoman.article.Source;
import dragoman.desk.Desk;
import dragoman.index.ArticleRow;
import dragoman.index.Count;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The columns of listings for people. */
final class Tables {

  private Tables() {}

  static List<Column<ArticleRow>> article() {
    return List.of(
        Column.text("day", row -> day(row.source().published().day())),
        Column.text("lang", row -> String.join(" ", row.source().languages())),
        Column.text("headline", row -> row.source().headline()),
        Column.text("outlet", row -> outlet(row.source())),
        Column.number("statements", ArticleRow::statements),
        Column.text("article", row -> row.source().id()));
  }

  static List<Column<CitedStatement>> statement(Desk desk) {
    return List.of(
        Column.text("day", row -> day(row.statement().said().day())),
        Column.text("speaker", row -> speaker(row, desk)),
        Column.text("cue", row -> Objects.requireNonNullElse(row.statement().cue(), "…")),
        Column.text("statement", row -> row.citation().exact()),
        Column.text("form", row -> row.statement().form().label()),
        Column.text("confidence", row -> row.statement().attribution().confidence().label()),
        Column.text("id", row -> row.statement().id()));
  }

  static List<Column<Fields.Mentioned>> mention() {
    return List.of(
        Column.text("kind", row -> row.mention().kind().label()),
        Column.text("id", row -> row.mention().id()),
        Column.text("text", row -> row.article().words(row.mention().span())),
        Column.text("lang", row -> row.mention().language()),
        Column.text("article", row -> row.article().id()));
  }

  /** The data contract of counts too: the value, its name and how many statements. */
  static List<Column<Count>> count(Desk desk) {
    return List.of(
        Column.number("statements", Count::count),
        Column.text("id", Count::id),
        Column.text("name", row -> desk.name(row.id())));
  }

  private static String speaker(CitedStatement row, Desk desk) {
    return desk.name(row.statement().attribution().speaker());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "undated" : day.toString();
  }

  private static String outlet(Source source) {
    return Objects.requireNonNullElse(source.outlet(), "unknown");
  }
}

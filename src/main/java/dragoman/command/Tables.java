package dragoman.command;

import dragoman.article.CitedStatement;
import dragoman.article.Source;
import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.desk.Desk;
import dragoman.index.ArticleRow;
import dragoman.index.Count;
import java.time.LocalDate;
import java.util.ArrayList;
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

  /** The same where each value stands behind its name, what matters most first. */
  static List<Column<ArticleRow>> spokenArticle() {
    return List.of(
        Column.text("headline", row -> row.source().headline()),
        Column.text("outlet", row -> outlet(row.source())),
        Column.text("day", row -> day(row.source().published().day())),
        Column.text("language", row -> String.join(" ", row.source().languages())),
        Column.number("statements", ArticleRow::statements),
        Column.text("article", row -> row.source().id()));
  }

  /** Statements with their editions and copies below them. */
  static List<Column<Told>> statement(Desk desk) {
    return List.of(
        Column.text("day", row -> day(row.statement().said().day())),
        Column.text("speaker", row -> speaker(row, desk)),
        Column.text("cue", row -> Objects.requireNonNullElse(row.statement().cue(), "…")),
        Column.text("statement", row -> row.cited().citation().exact()),
        Column.text("form", row -> row.statement().form().label()),
        Column.text("confidence", row -> row.statement().attribution().confidence().label()),
        Column.text("id", row -> row.statement().id()));
  }

  /** The same where each value stands behind its name, what matters most first. */
  static List<Column<Told>> spokenStatement(Desk desk) {
    List<Column<Told>> columns = new ArrayList<>(spokenWords(desk));
    columns.add(
        Column.text(
            "tells again",
            row -> row.above() == row.cited() ? null : row.above().statement().id()));
    columns.add(Column.text("id", row -> row.statement().id()));
    return columns;
  }

  /** What a statement says, for whom its number is enough to name it. */
  static List<Column<Told>> spokenWords(Desk desk) {
    return List.of(
        Column.text("speaker", row -> desk.name(row.statement().attribution().speaker())),
        Column.text("cue", row -> row.statement().cue()),
        Column.text("statement", Tables::words),
        Column.text("form", row -> row.statement().form().label()),
        Column.text("confidence", row -> row.statement().attribution().confidence().label()),
        Column.text("day", row -> day(row.statement().said().day())),
        Column.text("article of", Tables::printed));
  }

  /** The article's day where the statement has none. */
  private static @Nullable String printed(Told row) {
    LocalDate day = row.cited().source().published().day();
    return row.statement().said().day() == null && day != null ? day.toString() : null;
  }

  /** The words in one line, marked when they are what was denied. */
  private static String words(Told row) {
    String words = row.cited().citation().exact().strip().replaceAll("\\s+", " ");
    return row.statement().cueType() == Statement.CueType.DENIAL
        ? "(denied) " + words
        : row.statement().form() == Statement.Form.DIRECT ? "\u201C" + words + "\u201D" : words;
  }

  /**
   * A row of a listing.
   *
   * @param above the statement that this one tells again, itself when it is none's
   */
  record Told(CitedStatement above, CitedStatement cited) {

    Statement statement() {
      return cited.statement();
    }
  }

  /** Each statement where it stands, but editions and copies below the first that tells it. */
  static List<Told> told(List<CitedStatement> statements) {
    List<Told> rows = new ArrayList<>();
    for (Item item : Briefing.items(statements)) {
      if (item instanceof Item.Said said) {
        said.tellings().forEach(cited -> rows.add(new Told(said.statement(), cited)));
      }
    }
    return rows;
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

  private static String speaker(Told row, Desk desk) {
    String name = desk.name(row.statement().attribution().speaker());
    return row.above().equals(row.cited()) ? name : "↳ " + name;
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "undated" : day.toString();
  }

  private static String outlet(Source source) {
    return Objects.requireNonNullElse(source.outlet(), "unknown");
  }
}

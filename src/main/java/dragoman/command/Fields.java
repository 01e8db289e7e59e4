package dragoman.command;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.CitedStatement;
import dragoman.article.Mention;
import dragoman.article.Place;
import dragoman.article.Published;
import dragoman.article.Source;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import dragoman.index.ArticleRow;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The data contract: the fields of the rows that scripts read. Names and order are kept stable. */
final class Fields {

  private Fields() {}

  /** A statement with the article it stands in. */
  static final List<Column<CitedStatement>> STATEMENT =
      List.of(
          Column.text("id", row -> row.statement().id()),
          Column.text("article", row -> row.source().id()),
          Column.text("file", row -> row.source().file()),
          Column.text("lang", row -> row.statement().language()),
          Column.number("start", row -> row.citation().place().start()),
          Column.number("end", row -> row.citation().place().end()),
          Column.text("text", row -> row.citation().exact()),
          new Column<>("parts", Column.Kind.WORDS, Fields::parts),
          Column.text("speaker", row -> speaker(row).id()),
          Column.text("speaker_name", row -> speaker(row).name()),
          Column.text("speaker_as_written", row -> attribution(row).asWritten()),
          Column.text("speaker_kind", row -> kind(speaker(row))),
          Column.text("speaker_country", row -> speaker(row).country()),
          Column.texts("countries", row -> row.statement().countries()),
          Column.text("form", row -> row.statement().form().label()),
          Column.text("cue", row -> row.statement().cue()),
          Column.text("cue_type", row -> row.statement().cueType().label()),
          Column.text("channel", row -> attribution(row).channel()),
          Column.texts("relayed_by", row -> attribution(row).relays()),
          Column.text("addressee", row -> attribution(row).addressee()),
          Column.text("date", row -> day(row.statement().said().day())),
          Column.text("date_basis", row -> label(row.statement().said().basis())),
          Column.text("confidence", row -> attribution(row).confidence().label()),
          Column.text("rule", row -> attribution(row).rule()),
          Column.text("nested_in", row -> row.statement().nestedIn()),
          Column.texts("also", row -> row.statement().also()),
          Column.number("sources", CitedStatement::sources),
          Column.texts("topics", row -> row.statement().topics()),
          Column.texts(
              "caveats", row -> row.caveats().stream().map(caveat -> caveat.label()).toList()));

  /** An article in a listing, without its text. */
  static final List<Column<ArticleRow>> ARTICLE =
      List.of(
          Column.text("article", row -> row.source().id()),
          Column.text("file", row -> row.source().file()),
          Column.text("headline", row -> row.source().headline()),
          Column.text("headline_basis", row -> label(row.source().headlineBasis())),
          Column.text("outlet", row -> row.source().outlet()),
          Column.text("published", row -> published(row.source().published())),
          Column.text("published_basis", row -> label(row.source().published().basis())),
          Column.text("byline", row -> row.source().byline()),
          Column.text("url", row -> row.source().url()),
          Column.texts("languages", row -> row.source().languages()),
          Column.texts("people", ArticleRow::people),
          Column.texts("speakers", ArticleRow::speakers),
          Column.texts("countries", ArticleRow::countries),
          Column.number("statements", ArticleRow::statements),
          Column.number("sources", ArticleRow::sources));

  /** An article as a note's source. */
  static final List<Column<Source>> SOURCE =
      List.of(
          Column.text("article", Source::id),
          Column.text("file", Source::file),
          Column.text("headline", Source::headline),
          Column.text("headline_basis", source -> label(source.headlineBasis())),
          Column.text("outlet", Source::outlet),
          Column.text("published", source -> published(source.published())),
          Column.text("published_basis", source -> label(source.published().basis())),
          Column.text("byline", Source::byline),
          Column.text("url", Source::url),
          Column.texts("languages", Source::languages));

  /** An article with its text. */
  static final List<Column<Article>> WHOLE =
      List.of(
          Column.text("article", Article::id),
          Column.text("file", Article::file),
          Column.text("headline", Article::headline),
          Column.text("headline_basis", article -> label(article.headlineBasis())),
          Column.text("outlet", Article::outlet),
          Column.text("published", article -> published(article.published())),
          Column.text("published_basis", article -> label(article.published().basis())),
          Column.text("byline", Article::byline),
          Column.text("url", Article::url),
          Column.texts("languages", Article::languages),
          Column.text("text", Article::text),
          Column.texts("people", article -> mentioned(article, Mention.Kind.PERSON)),
          Column.texts("speakers", Fields::speakers),
          Column.texts("countries", article -> mentioned(article, Mention.Kind.COUNTRY)),
          Column.number("statements", article -> article.statements().size()));

  /** A mention with the article it stands in. */
  static final List<Column<Mentioned>> MENTION =
      List.of(
          Column.text("article", row -> row.article().id()),
          Column.text("file", row -> row.article().file()),
          Column.text("lang", row -> row.mention().language()),
          Column.number("start", row -> place(row).start()),
          Column.number("end", row -> place(row).end()),
          Column.text("text", row -> row.article().words(row.mention().span())),
          Column.text("kind", row -> row.mention().kind().label()),
          Column.text("id", row -> row.mention().id()));

  /** A mention and its article. */
  record Mentioned(Article article, Mention mention) {}

  private static Place place(Mentioned row) {
    return row.article().place(row.mention().span());
  }

  private static Column.@Nullable Value parts(CitedStatement row) {
    Statement statement = row.statement();
    if (statement.parts().isEmpty()) {
      return null;
    }
    // A part starts where the content starts plus what lies between: both count from the same code
    // point.
    int base = statement.content().start();
    String exact = row.citation().exact();
    int first = row.citation().place().start();
    return new Column.Value.Ranges(
        statement.parts().stream()
            .map(
                part ->
                    new Place(
                        first + exact.codePointCount(0, part.start() - base),
                        first + exact.codePointCount(0, part.end() - base)))
            .toList());
  }

  private static Attribution attribution(CitedStatement row) {
    return row.statement().attribution();
  }

  private static Speaker speaker(CitedStatement row) {
    return attribution(row).speaker();
  }

  private static String kind(Speaker speaker) {
    if (speaker instanceof Speaker.Person) {
      return "person";
    }
    return speaker instanceof Speaker.Institution ? "organisation" : "unnamed";
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static @Nullable String day(@Nullable LocalDate day) {
    return day == null ? null : day.toString();
  }

  private static @Nullable String published(Published published) {
    @Nullable OffsetDateTime time = published.time();
    return time == null ? day(published.day()) : time.toString();
  }

  private static List<String> mentioned(Article article, Mention.Kind kind) {
    return article.mentions().stream()
        .filter(mention -> mention.kind() == kind)
        .map(Mention::id)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> speakers(Article article) {
    return article.statements().stream()
        .map(statement -> statement.attribution().speaker().id())
        .distinct()
        .sorted()
        .toList();
  }
}

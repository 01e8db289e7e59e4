package dragoman.index;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.DateBasis;
import dragoman.article.Edition;
import dragoman.article.Mention;
import dragoman.article.Newcomer;
import dragoman.article.Published;
import dragoman.article.Source;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import java.io.UncheckedIOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/**
 * The values of an index as bytes: a compact form that only the program version that wrote it
 * reads.
 */
final class Stored {

  private Stored() {}

  static BytesRef source(Source source) {
    Out out = new Out();
    source(out, source);
    return out.bytes();
  }

  static Source source(BytesRef bytes) {
    return decoded(bytes, Stored::source);
  }

  static BytesRef stamp(FileStamp stamp) {
    Out out = new Out();
    stamp(out, stamp);
    return out.bytes();
  }

  static FileStamp stamp(BytesRef bytes) {
    return decoded(bytes, Stored::stamp);
  }

  static void stamp(Out out, FileStamp stamp) {
    out.text(stamp.file());
    out.text(stamp.version());
    out.count(stamp.articles());
    out.texts(stamp.problems());
    out.texts(stamp.notes());
  }

  static FileStamp stamp(In in) {
    return new FileStamp(in.text(), in.text(), in.count(), in.texts(), in.texts());
  }

  static void row(Out out, ArticleRow row) {
    source(out, row.source());
    out.texts(row.people());
    out.texts(row.speakers());
    out.texts(row.countries());
    out.count(row.statements());
    out.count(row.sources());
  }

  static ArticleRow row(In in) {
    return new ArticleRow(source(in), in.texts(), in.texts(), in.texts(), in.count(), in.count());
  }

  static BytesRef article(Article article) {
    Out out = new Out();
    source(out, Source.of(article));
    out.text(article.text());
    out.count(article.offset());
    out.list(
        article.editions(),
        edition -> {
          out.text(edition.language());
          out.span(edition.span());
          out.list(edition.paragraphs(), out::span);
        });
    out.list(
        article.mentions(),
        mention -> {
          out.span(mention.span());
          out.text(mention.language());
          out.choice(mention.kind());
          out.text(mention.id());
        });
    out.list(article.statements(), statement -> statement(out, article.id(), statement));
    out.list(
        article.newcomers(),
        newcomer -> {
          out.text(newcomer.id());
          out.text(newcomer.name());
          out.option(newcomer.country());
          out.text(newcomer.role());
        });
    out.list(
        List.copyOf(article.extra().entrySet()),
        entry -> {
          out.text(entry.getKey());
          out.text(entry.getValue());
        });
    return out.bytes();
  }

  static Article article(BytesRef bytes) {
    return decoded(bytes, Stored::article);
  }

  private static Article article(In in) {
    Source source = source(in);
    String text = in.text();
    int offset = in.count();
    List<Edition> editions = in.list(() -> new Edition(in.text(), in.span(), in.list(in::span)));
    List<Mention> mentions =
        in.list(
            () -> new Mention(in.span(), in.text(), in.choice(Mention.Kind.values()), in.text()));
    List<Statement> statements = in.list(() -> statement(in, source.id()));
    List<Newcomer> newcomers =
        in.list(() -> new Newcomer(in.text(), in.text(), in.option(), in.text()));
    Map<String, String> extra = new LinkedHashMap<>();
    for (int i = in.count(); i > 0; i--) {
      extra.put(in.text(), in.text());
    }
    return new Article(
        source.id(),
        source.file(),
        text,
        offset,
        source.headline(),
        source.headlineBasis(),
        source.outlet(),
        source.published(),
        source.byline(),
        source.url(),
        editions,
        mentions,
        statements,
        newcomers,
        extra,
        source.hash());
  }

  /** What the bytes say; those that say nothing sensible are a damaged index. */
  private static <T> T decoded(BytesRef bytes, Function<In, T> form) {
    try {
      return form.apply(new In(bytes));
    } catch (IndexOutOfBoundsException | IllegalArgumentException | DateTimeException e) {
      throw new UncheckedIOException(new CorruptIndexException("unreadable value", "index", e));
    }
  }

  private static void source(Out out, Source source) {
    out.text(source.id());
    out.after(source.id(), source.file());
    out.text(source.headline());
    out.choice(source.headlineBasis());
    out.option(source.outlet());
    out.day(source.published().day());
    OffsetDateTime time = source.published().time();
    out.option(time == null ? null : time.toInstant().toString());
    out.number(time == null ? 0 : time.getOffset().getTotalSeconds());
    out.choice(source.published().basis());
    out.option(source.byline());
    out.option(source.url());
    out.texts(source.languages());
    out.text(source.hash());
  }

  private static Source source(In in) {
    String id = in.text();
    return new Source(
        id,
        in.after(id),
        in.text(),
        in.choice(Article.HeadlineBasis.values()),
        in.option(),
        published(in),
        in.option(),
        in.option(),
        in.texts(),
        in.text());
  }

  private static Published published(In in) {
    LocalDate day = in.day();
    String instant = in.option();
    ZoneOffset zone = ZoneOffset.ofTotalSeconds((int) in.number());
    OffsetDateTime time = instant == null ? null : Instant.parse(instant).atOffset(zone);
    return new Published(day, time, in.choice(DateBasis.values()));
  }

  private static void statement(Out out, String article, Statement statement) {
    out.after(article, statement.id());
    out.text(statement.language());
    out.span(statement.content());
    out.list(statement.parts(), out::span);
    attribution(out, statement.attribution());
    out.choice(statement.form());
    out.option(statement.cue());
    Span cue = statement.cueSpan();
    out.list(cue == null ? List.of() : List.of(cue), out::span);
    out.choice(statement.cueType());
    out.texts(statement.countries());
    out.texts(statement.topics());
    out.day(statement.said().day());
    out.choice(statement.said().basis());
    out.option(statement.said().words());
    out.option(statement.nestedIn());
    out.list(statement.also(), id -> out.after(article, id));
  }

  private static Statement statement(In in, String article) {
    return new Statement(
        in.after(article),
        in.text(),
        in.span(),
        in.list(in::span),
        attribution(in),
        in.choice(Statement.Form.values()),
        in.option(),
        in.list(in::span).stream().findFirst().orElse(null),
        in.choice(Statement.CueType.values()),
        in.texts(),
        in.texts(),
        new Statement.When(in.day(), in.choice(DateBasis.values()), in.option()),
        in.option(),
        in.list(() -> in.after(article)));
  }

  private static void attribution(Out out, Attribution attribution) {
    Speaker speaker = attribution.speaker();
    out.count(
        speaker instanceof Speaker.Person ? 0 : speaker instanceof Speaker.Institution ? 1 : 2);
    out.text(speaker.id());
    out.text(speaker.name());
    out.option(speaker.country());
    out.option(speaker instanceof Speaker.Person person ? person.office() : null);
    out.option(attribution.asWritten());
    out.option(attribution.channel());
    out.texts(attribution.relays());
    out.option(attribution.addressee());
    out.choice(attribution.confidence());
    out.text(attribution.rule());
  }

  private static Attribution attribution(In in) {
    return new Attribution(
        speaker(in.count(), in.text(), in.text(), in.option(), in.option()),
        in.option(),
        in.option(),
        in.texts(),
        in.option(),
        in.choice(Attribution.Confidence.values()),
        in.text());
  }

  private static Speaker speaker(
      int kind, String id, String name, @Nullable String country, @Nullable String office) {
    return switch (kind) {
      case 0 -> new Speaker.Person(id, name, country, office);
      case 1 -> new Speaker.Institution(id, name, country);
      default -> new Speaker.Unnamed(id, name, country);
    };
  }
}

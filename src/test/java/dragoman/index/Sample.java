package dragoman.index;

import dragoman.article.Article;
import dragoman.article.Attribution;
import dragoman.article.DateBasis;
import dragoman.article.Edition;
import dragoman.article.Mention;
import dragoman.article.Newcomer;
import dragoman.article.Published;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Small articles for tests, built line by line: each line is an edition's paragraph. */
final class Sample {

  private final String id;
  private final StringBuilder text = new StringBuilder();
  private final List<Edition> editions = new ArrayList<>();
  private final List<Mention> mentions = new ArrayList<>();
  private final List<Statement> statements = new ArrayList<>();
  private final List<Newcomer> newcomers = new ArrayList<>();
  private @Nullable LocalDate day;
  private @Nullable String outlet;
  private String language = "en";

  Sample(String id) {
    this.id = id;
  }

  Sample on(String day) {
    this.day = LocalDate.parse(day);
    return this;
  }

  Sample outlet(String outlet) {
    this.outlet = outlet;
    return this;
  }

  /** A paragraph in a language. */
  Sample line(String language, String words) {
    this.language = language;
    Span span = append(words);
    editions.add(new Edition(language, span, List.of(span)));
    return this;
  }

  /** A person of no table, with what the article says of them. */
  Sample introducing(String id, String name, @Nullable String country, String role) {
    newcomers.add(new Newcomer(id, name, country, role));
    return this;
  }

  /** The last words of the text name somebody or something. */
  Sample naming(String words, Mention.Kind kind, String id) {
    int start = text.lastIndexOf(words);
    mentions.add(new Mention(new Span(start, start + words.length()), language, kind, id));
    return this;
  }

  /** A statement that is a paragraph of its own. */
  Sample said(String language, Speaker speaker, String words, String... countries) {
    return saidOn(language, speaker, words, null, countries);
  }

  /** A statement with a day of its own. */
  Sample saidOn(
      String language,
      Speaker speaker,
      String words,
      @Nullable String saidOn,
      String... countries) {
    line(language, words);
    Span span = editions.get(editions.size() - 1).span();
    statements.add(
        new Statement(
            id + "@" + span.start(),
            language,
            span,
            List.of(),
            new Attribution(
                speaker,
                speaker.name(),
                null,
                List.of(),
                null,
                Attribution.Confidence.CERTAIN,
                "subject"),
            Statement.Form.INDIRECT,
            "said",
            null,
            Statement.CueType.FINITE,
            List.of(countries),
            List.of(),
            saidOn == null
                ? Statement.When.UNKNOWN
                : new Statement.When(LocalDate.parse(saidOn), DateBasis.RESOLVED, "then"),
            null,
            List.of()));
    return this;
  }

  /** Makes the last statement one in quote marks. */
  Sample direct() {
    int last = statements.size() - 1;
    Statement s = statements.get(last);
    statements.set(
        last,
        new Statement(
            s.id(),
            s.language(),
            s.content(),
            s.parts(),
            s.attribution(),
            Statement.Form.DIRECT,
            s.cue(),
            s.cueSpan(),
            s.cueType(),
            s.countries(),
            s.topics(),
            s.said(),
            s.nestedIn(),
            s.also()));
    return this;
  }

  /** Makes the last two statements editions of one. */
  Sample twins() {
    int size = statements.size();
    Statement first = statements.get(size - 2);
    Statement second = statements.get(size - 1);
    statements.set(size - 2, first.withAlso(List.of(second.id())));
    statements.set(size - 1, second.withAlso(List.of(first.id())));
    return this;
  }

  Article article() {
    return new Article(
        id,
        id.contains("#") ? id.substring(0, id.indexOf('#')) : id,
        text.toString(),
        0,
        text.toString().lines().findFirst().orElse(""),
        Article.HeadlineBasis.FIRST_WORDS,
        outlet,
        day == null ? Published.UNKNOWN : Published.on(day),
        null,
        null,
        editions,
        mentions,
        statements,
        newcomers,
        Map.of("section", "world"),
        Integer.toHexString(text.toString().hashCode()));
  }

  static Speaker person(String id, String name, String country) {
    return new Speaker.Person(id, name, country, null);
  }

  private Span append(String words) {
    int start = text.length();
    text.append(words).append('\n');
    return new Span(start, start + words.length());
  }
}

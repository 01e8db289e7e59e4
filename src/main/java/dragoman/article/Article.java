package dragoman.article;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * One article with everything that was found in it.
 *
 * @param id as in {@link Draft#id()}
 * @param file as in {@link Draft#file()}
 * @param text as in {@link Draft#text()}
 * @param offset as in {@link Draft#offset()}
 * @param headline the source's, else the first words of the text; never blank for a text with a
 *     letter
 * @param headlineBasis where the headline comes from
 * @param outlet who printed it, null when unknown
 * @param published when it was published
 * @param byline who wrote it, null when unknown
 * @param url where it can be read, null when unknown
 * @param editions the language editions in order of place; empty only for a text without letters
 * @param mentions people, institutions, countries, outlets, dates and topics named, by place
 * @param statements who said what, by place
 * @param newcomers the people of no table among those named or speaking, by id
 * @param extra as in {@link Draft#extra()}
 * @param hash as in {@link Draft#hash()}
 */
public record Article(
    String id,
    String file,
    String text,
    int offset,
    String headline,
    HeadlineBasis headlineBasis,
    @Nullable String outlet,
    Published published,
    @Nullable String byline,
    @Nullable String url,
    List<Edition> editions,
    List<Mention> mentions,
    List<Statement> statements,
    List<Newcomer> newcomers,
    Map<String, String> extra,
    String hash) {

  /** Makes the collections its own. */
  public Article {
    editions = List.copyOf(editions);
    mentions = List.copyOf(mentions);
    statements = List.copyOf(statements);
    newcomers = List.copyOf(newcomers);
    extra = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(extra));
  }

  /** Where a headline comes from. */
  public enum HeadlineBasis {
    /** The source gives it. */
    STATED,
    /** Made from the first words of the text. */
    FIRST_WORDS
  }

  /** The same with its mentions and statements changed one by one. */
  public Article with(UnaryOperator<Mention> mention, UnaryOperator<Statement> statement) {
    return new Article(
        id,
        file,
        text,
        offset,
        headline,
        headlineBasis,
        outlet,
        published,
        byline,
        url,
        editions,
        mentions.stream().map(mention).toList(),
        statements.stream().map(statement).toList(),
        newcomers,
        extra,
        hash);
  }

  /** The languages of its editions in order of place, each once. */
  public List<String> languages() {
    return editions.stream().map(Edition::language).distinct().toList();
  }

  /** The words a span of this article covers. */
  public String words(Span span) {
    return span.of(text);
  }

  /**
   * The span in Unicode code points of the decoded file (of the text field for JSON): what leaves
   * the program.
   */
  public Place place(Span span) {
    int start = offset + text.codePointCount(0, span.start());
    return new Place(start, start + text.codePointCount(span.start(), span.end()));
  }

  /** The span of this article's text that a place in the file covers; null when it lies outside. */
  public @Nullable Span span(Place place) {
    int points = text.codePointCount(0, text.length());
    int from = place.start() - offset;
    int to = place.end() - offset;
    if (from < 0 || to > points) {
      return null;
    }
    int start = text.offsetByCodePoints(0, from);
    return new Span(start, text.offsetByCodePoints(start, to - from));
  }
}

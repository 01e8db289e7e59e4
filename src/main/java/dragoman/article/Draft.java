package dragoman.article;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One article as it was read from the corpus, before anything was found in it.
 *
 * @param id the corpus-relative path with forward slashes; with {@code #} and the record's id or
 *     line number where a file holds several
 * @param file the corpus-relative path with forward slashes
 * @param text the article's text, decoded, line ends as in the file
 * @param offset Unicode code points in the decoded file before {@code text} (front matter); 0 for
 *     raw text and JSON
 * @param headline as given by the source, null when none was
 * @param outlet as given by the source, null when unknown
 * @param published when it was published, {@link Published#UNKNOWN} when nothing says so
 * @param byline who wrote it, null when unknown
 * @param url where it can be read, null when unknown; only http and https
 * @param language BCP 47 tag the source declares, null when it declares none; a hint, the text
 *     decides
 * @param extra further fields of the source, kept as text in the source's order
 * @param hash SHA-256 of {@code text} in UTF-8, lower-case hex
 */
public record Draft(
    String id,
    String file,
    String text,
    int offset,
    @Nullable String headline,
    @Nullable String outlet,
    Published published,
    @Nullable String byline,
    @Nullable String url,
    @Nullable String language,
    Map<String, String> extra,
    String hash) {

  /** Makes the map its own. */
  public Draft {
    extra = java.util.Collections.unmodifiableMap(new java.util.LinkedHashMap<>(extra));
  }
}

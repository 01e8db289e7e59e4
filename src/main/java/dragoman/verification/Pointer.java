package dragoman.verification;

import dragoman.article.Place;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where a note says that the words stand.
 *
 * @param article the article's id
 * @param place the words in the decoded file, in code points; null when the note gives none
 * @param hash how the article's hash begins, lower-case hex; empty when the note gives none
 * @param published the days that the note names beside it, of which one is the article's
 */
public record Pointer(
    String article, @Nullable Place place, String hash, Set<LocalDate> published) {

  /** Makes the set its own. */
  public Pointer {
    published = Set.copyOf(published);
  }
}

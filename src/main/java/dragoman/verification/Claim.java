package dragoman.verification;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a note says of a quotation.
 *
 * @param heading the nearest heading above it; empty when there is none
 * @param around the words around it, without the quotation itself
 * @param named ids of the people and institutions that these name
 * @param subject id of the one whom the sentence names as the speaker; null when that is not sure
 * @param days the days that the words around it name in full
 * @param cue how it says that they were said; null when that is not sure
 */
public record Claim(
    String heading,
    String around,
    Set<String> named,
    @Nullable String subject,
    Set<LocalDate> days,
    @Nullable Cue cue) {

  /** Nothing is said. */
  public static final Claim NONE = new Claim("", "", Set.of(), null, Set.of(), null);

  /** Makes the sets its own. */
  public Claim {
    named = Set.copyOf(named);
    days = Set.copyOf(days);
  }
}

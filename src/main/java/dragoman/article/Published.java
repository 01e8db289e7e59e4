package dragoman.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When an article was published, and how that is known.
 *
 * @param day the day at the desk, null when unknown
 * @param time the moment, null when only a day is known
 * @param basis how it is known
 */
public record Published(@Nullable LocalDate day, @Nullable OffsetDateTime time, DateBasis basis) {

  /** Nothing says when. */
  public static final Published UNKNOWN = new Published(null, null, DateBasis.UNRESOLVED);

  /** A day that the source states. */
  public static Published on(LocalDate day) {
    return new Published(day, null, DateBasis.STATED);
  }
}

package dragoman.query;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is asked for, with names resolved to ids. */
public sealed interface Query {

  /** Everything. */
  record All() implements Query {}

  /** Every one of them; on statements, all hold within one statement. */
  record And(List<Query> of) implements Query {}

  /** At least one of them. */
  record Or(List<Query> of) implements Query {}

  /** What the other does not hold for. */
  record Not(Query of) implements Query {}

  /** A field with any of the values (ids). */
  record Match(Field field, List<String> ids) implements Query {}

  /** A range of days, both ends in, null for open. */
  record Days(@Nullable LocalDate since, @Nullable LocalDate until) implements Query {}

  /**
   * A word anywhere in the text or headline; the last one typed may be a prefix ({@code word*}).
   */
  record Word(String word) implements Query {}

  /** Words in this order. */
  record Phrase(String words) implements Query {}
}

package dragoman.reference;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A person of the reference table.
 *
 * @param id romanised English name in kebab case
 * @param name the usual English name
 * @param names every usual spelling by BCP 47 language, the best known first; English under {@code
 *     en}
 * @param country ISO 3166-1 alpha-2 code, or EU, UN, NATO; null when none
 * @param gender for descriptions and pronouns
 * @param offices what the person was and is, the latest first
 */
public record Person(
    String id,
    String name,
    Map<String, List<String>> names,
    @Nullable String country,
    Gender gender,
    List<Office> offices) {

  /** The grammatical gender that descriptions and pronouns of the person agree with. */
  public enum Gender {
    FEMININE,
    MASCULINE,
    UNKNOWN
  }

  /**
   * An office held.
   *
   * @param role id of the role: {@code president}, {@code prime-minister}, {@code
   *     foreign-minister}, {@code spokesperson}, …
   * @param title the title in English, for display
   * @param of country code, or an institution's id
   * @param from first day, null when long ago or unknown
   * @param to last day, null when still held or unknown
   */
  public record Office(
      String role, String title, String of, @Nullable LocalDate from, @Nullable LocalDate to) {

    /** Whether it was held on the day; true where the table has no dates. */
    public boolean heldOn(LocalDate day) {
      return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
    }
  }

  /** Makes the collections its own. */
  public Person {
    names = Map.copyOf(names);
    offices = List.copyOf(offices);
  }
}

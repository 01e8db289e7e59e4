package dragoman.reference;

import dragoman.article.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Everything that is known beforehand: people, institutions, countries, outlets, topics, languages.
 */
public final class Reference {

  /** Reads the tables that come with the program. */
  public static Reference load() {
    return new Reference();
  }

  private Reference() {}

  /** The person with the id, if the table has one. */
  public Optional<Person> person(String id) {
    return Optional.empty();
  }

  /**
   * Every known name inside the range, by place, the longest at each place, none overlapping (a
   * country inside an institution's name is found too, behind it).
   */
  public List<Found> scan(String text, Span range, String language) {
    return List.of();
  }

  /**
   * Who held the office of that country or institution on the day; empty when nobody or several
   * did.
   */
  public Optional<Person> holder(String role, String of, LocalDate day) {
    return Optional.empty();
  }

  /**
   * The ids that a spelling in any script may name, the best first: people, institutions, outlets.
   */
  public List<String> resolve(String spelling) {
    return List.of();
  }

  /** The country codes that a spelling in any language may name (code, name, demonym, capital). */
  public List<String> countries(String spelling) {
    return List.of();
  }

  /**
   * The display name of a person, institution, country, outlet, channel or topic in a language,
   * else in English, else the id made readable.
   */
  public String name(String id, String language) {
    return id;
  }
}

package dragoman.article;

import java.util.Locale;

/**
 * A name in the text that stands for somebody, something or some day.
 *
 * @param span the words, titles and clitics outside
 * @param language the edition's language
 * @param kind what is named
 * @param id a person's id, {@code organisation:…}, a country code, an outlet's id, an ISO date or a
 *     topic's id
 */
public record Mention(Span span, String language, Kind kind, String id) {

  /** What can be named. */
  public enum Kind {
    PERSON,
    INSTITUTION,
    COUNTRY,
    OUTLET,
    DATE,
    TOPIC;

    /** The word of the data contract. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}

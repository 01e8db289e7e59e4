package dragoman.reference;

import dragoman.article.Mention;
import dragoman.article.Span;

/**
 * A known name in a text.
 *
 * @param span the words of the name, without clitics and titles
 * @param kind what it names; {@link Mention.Kind#DATE} never
 * @param id a person's id, {@code organisation:…}, a country code, an outlet's id or a topic's id
 * @param sort how it names it
 */
public record Found(Span span, Mention.Kind kind, String id, Sort sort) {

  /** How a name names. */
  public enum Sort {
    /** The full name. */
    NAME,
    /** A person's last name alone, that only one person of the table bears. */
    LAST_NAME,
    /** An adjective or an inhabitant: الروسي, Russian, rusă. */
    DEMONYM,
    /** A capital, which may stand for the state. */
    CAPITAL,
    /** A place inside the country: Alaska. */
    PLACE,
    /** A building or nickname that stands for a body: the Kremlin, Casa Albă. */
    METONYM
  }
}

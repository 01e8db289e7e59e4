package dragoman.reference;

import java.util.Locale;

/**
 * Somebody or something that a spelling may name.
 *
 * @param id as in {@link Found#id()}
 * @param rule why it is thought to
 */
public record Match(String id, Rule rule) {

  /** Why a spelling is thought to name somebody, the surest first. */
  public enum Rule {
    /** It is the id. */
    ID,
    /** It is a spelling of the tables, letter case, accents and blanks aside. */
    SPELLING,
    /** It is the last name of one of their spellings. */
    LAST_NAME,
    /** It is one of their spellings once both are in Latin letters. */
    TRANSLITERATION,
    /** It has the consonants of one of their spellings, or of its last name, in this order. */
    CONSONANTS;

    /** The words for people: {@code last name}. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
  }
}

package dragoman.desk;

import dragoman.reference.Person;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Somebody whom a name may mean, and why.
 *
 * @param id a person's id, {@code organisation:…} or {@code unnamed:…}
 * @param name the display name in the desk's language
 * @param rule why the name may mean it: {@code spelling}, {@code last name}, {@code consonants}, …
 * @param origin who says that it exists
 * @param country code, null when unknown
 * @param spellings how it is written by the tables, by BCP 47 language; empty when they lack it
 * @param offices what a person was and is, the latest first
 * @param articles how many articles name it
 * @param seen how the newest of these (at most {@link Identities#ARTICLES}) name it, the most
 *     frequent first
 */
public record Identity(
    String id,
    String name,
    String rule,
    Origin origin,
    @Nullable String country,
    Map<String, List<String>> spellings,
    List<Person.Office> offices,
    int articles,
    List<Seen> seen) {

  /** Makes the lists its own. */
  public Identity {
    offices = List.copyOf(offices);
    seen = List.copyOf(seen);
  }

  /** Who says that somebody exists. */
  public enum Origin {
    /** The program's tables. */
    PROGRAM,
    /** The desk's own table, or the program's as changed by it. */
    DESK,
    /** The articles alone. */
    ARTICLES
  }

  /**
   * A way in which articles name it.
   *
   * @param words as written
   * @param language the edition's
   * @param count how often
   * @param rule why these words were taken for it
   */
  public record Seen(String words, String language, int count, String rule) {}
}

package dragoman.source;

import dragoman.article.Source;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A number of independent sources.
 *
 * @param count how many
 * @param bound whether it may be fewer, because articles without an outlet may be one's
 */
public record Independent(int count, Bound bound) {

  /** How a number is meant. */
  public enum Bound {
    EXACT,
    AT_MOST
  }

  /**
   * An article among those to be counted.
   *
   * @param source the article
   * @param copies ids of the other articles that are one source with it
   */
  public record Telling(Source source, Collection<String> copies) {}

  /**
   * How many independent sources some articles are: what an outlet printed alone counts once for
   * the outlet; a text that several of them printed counts once, beside what they printed alone;
   * and an article without an outlet counts once.
   */
  public static Independent of(Collection<Telling> tellings) {
    Map<String, Set<String>> outlets = new TreeMap<>();
    for (Telling telling : tellings) {
      @Nullable String outlet = telling.source().outlet();
      outlets
          .computeIfAbsent(first(telling), text -> new TreeSet<>())
          .addAll(outlet == null ? Set.of() : Set.of(outlet));
    }
    Set<String> alone = new HashSet<>();
    int shared = 0;
    int unknown = 0;
    for (Set<String> printed : outlets.values()) {
      if (printed.size() == 1) {
        alone.addAll(printed);
      } else if (printed.isEmpty()) {
        unknown++;
      } else {
        shared++;
      }
    }
    return new Independent(
        alone.size() + shared + unknown, unknown == 0 ? Bound.EXACT : Bound.AT_MOST);
  }

  /** The id that stands for all copies. */
  private static String first(Telling telling) {
    String first = telling.source().id();
    for (String copy : telling.copies()) {
      first = copy.compareTo(first) < 0 ? copy : first;
    }
    return first;
  }
}

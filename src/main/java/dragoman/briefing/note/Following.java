package dragoman.briefing.note;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Lines that follow from others: what was written of old goes over into what is written now, unit
 * by unit, and a unit that a person has changed or put in stays as it is.
 */
final class Following {

  private Following() {}

  /**
   * The units that are there, made to follow.
   *
   * @param there as they stand
   * @param before as the program wrote them
   * @param after as it writes them now
   * @param key what a unit is about, the same before and after
   */
  static List<String> units(
      List<String> there, List<String> before, List<String> after, UnaryOperator<String> key) {
    Map<String, String> old = byKey(before, key);
    Map<String, String> now = byKey(after, key);
    List<String> units = new ArrayList<>();
    Set<String> keys = new HashSet<>();
    for (String unit : there) {
      String about = key.apply(unit);
      boolean own = unit.equals(old.get(about));
      @Nullable String next = own ? now.get(about) : unit;
      if (next != null) {
        units.add(next);
        keys.add(about);
      }
    }
    int at = first(units, now, key);
    for (String unit : after) {
      String about = key.apply(unit);
      if (keys.contains(about)) {
        at = last(units, about, key, at - 1) + 1;
      } else if (!old.containsKey(about)) {
        units.add(at, unit);
        at++;
      }
    }
    return units;
  }

  private static Map<String, String> byKey(List<String> units, UnaryOperator<String> key) {
    Map<String, String> byKey = new HashMap<>();
    units.forEach(unit -> byKey.put(key.apply(unit), unit));
    return byKey;
  }

  private static int first(List<String> units, Map<String, String> now, UnaryOperator<String> key) {
    int first = 0;
    while (first < units.size() && !now.containsKey(key.apply(units.get(first)))) {
      first++;
    }
    return first;
  }

  private static int last(
      List<String> units, String about, UnaryOperator<String> key, int otherwise) {
    for (int i = units.size() - 1; i >= 0; i--) {
      if (key.apply(units.get(i)).equals(about)) {
        return i;
      }
    }
    return otherwise;
  }
}

package dragoman.console;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The display names of ids, as far as the desk has told them.
 *
 * @param known id to name
 */
public record Names(Map<String, String> known) {

  /** None yet. */
  static final Names NONE = new Names(Map.of());

  /** The name, else the id made readable. */
  String of(String id) {
    String name = known.get(id);
    return name != null ? name : id.substring(id.indexOf(':') + 1).replace('-', ' ');
  }

  /** These and more; the same object when all were known. */
  Names with(Map<String, String> more) {
    if (known.entrySet().containsAll(more.entrySet())) {
      return this;
    }
    Map<String, String> all = new HashMap<>(known);
    all.putAll(more);
    return new Names(Map.copyOf(all));
  }

  /** These and the names of choices. */
  Names withChoices(List<Choice> choices) {
    Map<String, String> more = new HashMap<>();
    choices.forEach(choice -> more.put(choice.id(), choice.name()));
    return with(more);
  }
}

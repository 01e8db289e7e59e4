package dragoman.query;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The ids that the articles at hand have under each field, with the names they go by: how people
 * and outlets of no table are found.
 */
public final class Vocabulary {

  /** Nothing is known. */
  public static final Vocabulary EMPTY = new Vocabulary(field -> Map.of());

  private final Function<Field, Map<String, Set<String>>> source;
  private final Map<Field, Entries> entries = new ConcurrentHashMap<>();
  private final @Nullable Vocabulary rest;
  private final @Nullable Field own;

  /**
   * A vocabulary that is asked for a field's ids when they are first needed.
   *
   * @param source the names of each id of a field; an id without a name has an empty set
   */
  public Vocabulary(Function<Field, Map<String, Set<String>>> source) {
    this.source = source;
    this.rest = null;
    this.own = null;
  }

  private Vocabulary(Vocabulary rest, Field field, Supplier<Collection<String>> ids) {
    this.source = of -> of == field ? nameless(ids.get()) : Map.of();
    this.rest = rest;
    this.own = field;
  }

  /** The same with the ids of a field from elsewhere, asked for when they are first needed. */
  public Vocabulary with(Field field, Supplier<Collection<String>> ids) {
    return new Vocabulary(this, field, ids);
  }

  private static Map<String, Set<String>> nameless(Collection<String> ids) {
    Map<String, Set<String>> names = new HashMap<>();
    ids.forEach(id -> names.put(id, Set.of()));
    return names;
  }

  /** The ids of a field, sorted. */
  public List<String> ids(Field field) {
    return List.copyOf(entries(field).names.keySet());
  }

  /** The names that an id of a field goes by, sorted; empty when there are none. */
  public List<String> names(Field field, String id) {
    return List.copyOf(entries(field).names.getOrDefault(id, Set.of()));
  }

  /** Whether a field has the id, to the letter. */
  boolean has(Field field, String id) {
    return entries(field).names.containsKey(id);
  }

  /** The ids that a spelling may stand for: the id, a name, or a name's last word. */
  public List<String> find(Field field, String spelling) {
    return List.copyOf(entries(field).bySpelling.getOrDefault(Fold.words(spelling), Set.of()));
  }

  /** Every spelling that {@link #find} knows, folded. */
  Collection<String> spellings(Field field) {
    return entries(field).bySpelling.keySet();
  }

  private Entries entries(Field field) {
    return rest != null && field != own
        ? rest.entries(field)
        : entries.computeIfAbsent(field, f -> new Entries(source.apply(f)));
  }

  private static final class Entries {
    private final Map<String, Set<String>> names;
    private final Map<String, Set<String>> bySpelling = new HashMap<>();

    Entries(Map<String, Set<String>> names) {
      this.names = new TreeMap<>(names);
      this.names.forEach(
          (id, called) -> {
            String whole = Fold.words(id);
            add(whole, id);
            int kind = id.indexOf(':') + 1;
            addName(kind == 0 ? whole : Fold.words(id.substring(kind)), id);
            called.forEach(name -> addName(Fold.words(name), id));
          });
    }

    private void addName(String folded, String id) {
      add(folded, id);
      add(folded.substring(folded.lastIndexOf(' ') + 1), id);
    }

    private void add(String folded, String id) {
      if (!folded.isEmpty()) {
        bySpelling.computeIfAbsent(folded, s -> new TreeSet<>()).add(id);
      }
    }
  }
}

package dragoman.briefing.note;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The footnotes of one note: numbered when a template first writes their mark, so that they are
 * there in the order of use, and only those in use.
 */
final class Footnotes implements Iterable<Map<String, @Nullable Object>> {

  private final Map<String, Map<String, @Nullable Object>> used = new LinkedHashMap<>();

  /** The number of a mark's footnote. */
  int number(Piece.Mark mark) {
    return (int)
        used.computeIfAbsent(
                mark.key(),
                key -> {
                  Map<String, @Nullable Object> fields = new LinkedHashMap<>(mark.fields());
                  fields.put("number", used.size() + 1);
                  return fields;
                })
            .get("number");
  }

  @Override
  public Iterator<Map<String, @Nullable Object>> iterator() {
    return List.copyOf(used.values()).iterator();
  }
}

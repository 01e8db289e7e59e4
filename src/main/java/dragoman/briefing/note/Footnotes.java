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
    @Nullable Map<String, @Nullable Object> known = used.get(mark.key());
    if (known != null && known.get("number") instanceof Integer number) {
      return number;
    }
    int number = used.size() + 1;
    Map<String, @Nullable Object> fields = new LinkedHashMap<>(mark.fields());
    fields.put("number", number);
    used.put(mark.key(), fields);
    return number;
  }

  @Override
  public Iterator<Map<String, @Nullable Object>> iterator() {
    return List.copyOf(used.values()).iterator();
  }
}

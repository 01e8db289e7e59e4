package dragoman.console;

import java.util.EnumMap;
import java.util.Map;

/**
 * Which answer is waited for: each request draws a number, and an answer with an older number of
 * its kind is stale.
 *
 * @param last the number drawn last
 * @param open the number waited for, by kind
 */
public record Tickets(long last, Map<Slot, Long> open) {

  /** Nothing is waited for. */
  static final Tickets NONE = new Tickets(0, Map.of());

  /** With one more request, whose number is {@link #last()}. */
  Tickets drawn(Slot slot) {
    Map<Slot, Long> next = new EnumMap<>(Slot.class);
    next.putAll(open);
    next.put(slot, last + 1);
    return new Tickets(last + 1, Map.copyOf(next));
  }

  /** Whether an answer is the one waited for. */
  boolean awaits(Slot slot, long ticket) {
    Long awaited = open.get(slot);
    return awaited != null && awaited == ticket;
  }

  /** With nothing more waited for of a kind. */
  Tickets settled(Slot slot) {
    if (!open.containsKey(slot)) {
      return this;
    }
    Map<Slot, Long> next = new EnumMap<>(open);
    next.remove(slot);
    return new Tickets(last, Map.copyOf(next));
  }

  /** Whether the desk is waited for. */
  boolean busy() {
    return open.size() > (open.containsKey(Slot.REST) ? 1 : 0);
  }
}

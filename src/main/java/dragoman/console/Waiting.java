package dragoman.console;

import dragoman.terminal.Input;
import java.util.ArrayList;
import java.util.List;

/**
 * What is waited for, and what waits.
 *
 * @param tickets the requests
 * @param patience whether it takes long enough to say so
 * @param keys what was pressed for the article under the cursor before that has come, and behind it
 */
public record Waiting(Tickets tickets, Patience patience, List<Input> keys) {

  /** Nothing is waited for. */
  static final Waiting NONE = new Waiting(Tickets.NONE, Patience.FRESH, List.of());

  /** Makes the list its own. */
  public Waiting {
    keys = List.copyOf(keys);
  }

  /** Whether the wait is worth a word. */
  public enum Patience {
    FRESH,
    WORKING
  }

  /** For other requests; the patience begins anew when there are none. */
  Waiting with(Tickets others) {
    return new Waiting(others, others.busy() ? patience : Patience.FRESH, keys);
  }

  /** With another patience. */
  Waiting with(Patience other) {
    return new Waiting(tickets, other, keys);
  }

  /** With one more key that waits. */
  Waiting with(Input key) {
    List<Input> more = new ArrayList<>(keys);
    more.add(key);
    return new Waiting(tickets, patience, more);
  }

  /** With no key that waits. */
  Waiting withoutKeys() {
    return new Waiting(tickets, patience, List.of());
  }
}

package dragoman.console;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Requests that wait for the desk: of each kind only the newest, in the order in which the kinds
 * were first asked for. Safe for use by several threads.
 */
final class Mailbox {

  private final Map<Slot, Effect.Request> waiting = new LinkedHashMap<>();

  /** Puts a request in, in place of an older one of its kind. */
  synchronized void put(Effect.Request request) {
    waiting.put(request.slot(), request);
    notifyAll();
  }

  /** Takes the next request out, waiting for it. */
  synchronized Effect.Request take() throws InterruptedException {
    while (waiting.isEmpty()) {
      wait();
    }
    Iterator<Effect.Request> oldest = waiting.values().iterator();
    Effect.Request next = oldest.next();
    oldest.remove();
    return next;
  }
}

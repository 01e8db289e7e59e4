package dragoman.console;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Requests that wait for the desk: of each kind only the newest, in the order in which the kinds
 * were first asked for. Safe for use by several threads.
 */
final class Mailbox {

  private final Map<Slot, Effect.Request> waiting = new LinkedHashMap<>();
  private boolean closed;

  /** Puts a request in, in place of an older one of its kind. */
  synchronized void put(Effect.Request request) {
    waiting.put(request.slot(), request);
    notifyAll();
  }

  /** Nothing more is taken out. */
  synchronized void close() {
    closed = true;
    notifyAll();
  }

  /** Takes the next request out, waiting for it; null when closed. */
  synchronized Effect.@Nullable Request take() throws InterruptedException {
    while (waiting.isEmpty() && !closed) {
      wait();
    }
    if (closed) {
      return null;
    }
    Iterator<Effect.Request> oldest = waiting.values().iterator();
    Effect.Request next = oldest.next();
    oldest.remove();
    return next;
  }
}

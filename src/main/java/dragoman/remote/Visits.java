package dragoman.remote;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** The visits that are open. Safe for use by several threads. */
final class Visits {

  private final Set<Visit> open = new HashSet<>();

  synchronized void began(Visit visit) {
    open.add(visit);
  }

  synchronized void ended(Visit visit) {
    open.remove(visit);
    notifyAll();
  }

  synchronized Set<Visit> now() {
    return Set.copyOf(open);
  }

  /** Waits until none is open, at most for a time; whether none is. */
  synchronized boolean awaitNone(Duration most) throws InterruptedException {
    long end = System.nanoTime() + most.toNanos();
    for (long left = most.toNanos(); !open.isEmpty() && left > 0; left = end - System.nanoTime()) {
      TimeUnit.NANOSECONDS.timedWait(this, left);
    }
    return open.isEmpty();
  }
}

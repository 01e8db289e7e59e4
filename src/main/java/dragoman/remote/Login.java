package dragoman.remote;

import java.net.InetAddress;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.sshd.common.AttributeRepository.AttributeKey;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who has come in.
 *
 * @param number counts the server's log-ins from 1
 * @param user who
 * @param address where from
 * @param grant the key that let them in; null for a guest
 * @param since in nanoseconds of {@link System#nanoTime()}
 * @param last when a key was pressed or a file was asked for last
 */
record Login(
    int number,
    String user,
    InetAddress address,
    @Nullable Grant grant,
    long since,
    LastInput last) {

  /** Where a connection keeps it. */
  static final AttributeKey<Login> KEY = new AttributeKey<>();

  private static final AtomicInteger NUMBERS = new AtomicInteger();

  /** A moment that moves on. */
  static final class LastInput {
    private volatile long at = System.nanoTime();

    void now() {
      at = System.nanoTime();
    }

    long at() {
      return at;
    }
  }

  static Login of(String user, InetAddress address, @Nullable Grant grant) {
    return new Login(
        NUMBERS.incrementAndGet(), user, address, grant, System.nanoTime(), new LastInput());
  }

  boolean isGuest() {
    return grant == null;
  }

  /** What the audit log says of it. */
  Map<String, Object> fields() {
    Map<String, Object> fields = new LinkedHashMap<>();
    fields.put("session", number);
    fields.put("user", user);
    fields.put("from", address.getHostAddress());
    return fields;
  }
}

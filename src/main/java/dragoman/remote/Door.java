package dragoman.remote;

import dragoman.settings.ServerSettings;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.security.PublicKey;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.io.IoAcceptor;
import org.apache.sshd.common.io.IoServiceEventListener;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionListener;
import org.apache.sshd.server.auth.pubkey.PublickeyAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.jspecify.annotations.Nullable;

/**
 * Who comes in, and how many: connections by address and rate before anything is read from them,
 * then keys, then sessions in all and by user.
 */
final class Door implements IoServiceEventListener, SessionListener, PublickeyAuthenticator {

  private static final long MINUTE = 60_000_000_000L;

  /** How many addresses are remembered for their rate. */
  private static final int ADDRESSES = 10_000;

  private final Host.Limits limits;
  private final Audit audit;
  private final Clock clock;
  private final Map<InetAddress, Deque<Long>> arrivals =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<InetAddress, Deque<Long>> eldest) {
          return size() > ADDRESSES;
        }
      };
  private final Map<InetAddress, Integer> connections = new HashMap<>();
  private final Set<Session> waiting = new HashSet<>();
  private final Map<Session, Login> in = new HashMap<>();
  private volatile Keys keys;
  private int turnedAway;
  private boolean shut;

  Door(Host.Limits limits, Keys keys, Audit audit, Clock clock) {
    this.limits = limits;
    this.keys = keys;
    this.audit = audit;
    this.clock = clock;
  }

  /** Lets nobody in any more. */
  synchronized void shut() {
    shut = true;
  }

  /** Goes by other keys from now on; answers the connections of those whose key is gone. */
  synchronized Set<Session> rekey(Keys newer) {
    keys = newer;
    Set<Session> out = new HashSet<>();
    in.forEach(
        (session, login) -> {
          Grant grant = login.grant();
          if (grant != null
              && newer
                  .find(login.user(), grant.key(), login.address(), Instant.now(clock))
                  .isEmpty()) {
            out.add(session);
          }
        });
    return out;
  }

  @Override
  public void connectionAccepted(
      IoAcceptor acceptor, SocketAddress local, SocketAddress remote, SocketAddress service)
      throws IOException {
    InetAddress from = address(remote);
    String why = whyNot(from);
    if (why != null) {
      audit.add("connection-refused", Map.of("from", from.getHostAddress(), "why", why));
      throw new IOException(why);
    }
  }

  private synchronized @Nullable String whyNot(InetAddress from) {
    ServerSettings now = limits.now();
    long time = System.nanoTime();
    Deque<Long> recent = arrivals.computeIfAbsent(from, it -> new ArrayDeque<>());
    for (Iterator<Long> each = recent.iterator(); each.hasNext() && time - each.next() > MINUTE; ) {
      each.remove();
    }
    String why =
        shut
            ? "the server stops"
            : recent.size() >= now.connectionsPerMinute()
                ? "too many connections in a minute from this address"
                : connections.getOrDefault(from, 0) >= now.sessionsPerAddress()
                    ? "too many connections from this address"
                    : waiting.size() >= now.waiting() ? "too many are logging in" : null;
    if (why == null) {
      recent.add(time);
    } else {
      turnedAway++;
    }
    return why;
  }

  private static InetAddress address(@Nullable SocketAddress remote) {
    return remote instanceof InetSocketAddress internet
        ? internet.getAddress()
        : InetAddress.getLoopbackAddress();
  }

  @Override
  public synchronized void sessionCreated(Session session) {
    waiting.add(session);
    connections.merge(address(session.getIoSession().getRemoteAddress()), 1, Integer::sum);
  }

  @Override
  public void sessionClosed(Session session) {
    Login login;
    synchronized (this) {
      waiting.remove(session);
      login = in.remove(session);
      connections.computeIfPresent(
          address(session.getIoSession().getRemoteAddress()),
          (address, count) -> count > 1 ? count - 1 : null);
    }
    if (login != null) {
      audit.add(
          "logout", login, Map.of("seconds", (System.nanoTime() - login.since()) / 1_000_000_000));
    }
  }

  /** Lets a key in that is known; the number of sessions is looked at when it has proven itself. */
  @Override
  public boolean authenticate(String user, PublicKey key, ServerSession session) {
    InetAddress from = address(session.getClientAddress());
    Optional<Grant> grant = keys.find(user, key, from, Instant.now(clock));
    if (grant.isEmpty()) {
      Map<String, Object> fields = new LinkedHashMap<>();
      fields.put("user", user);
      fields.put("from", from.getHostAddress());
      fields.put("key", String.valueOf(KeyUtils.getFingerPrint(key)));
      audit.add("key-refused", fields);
      return false;
    }
    session.setAttribute(Login.KEY, Login.of(user, from, grant.get()));
    return true;
  }

  /** Lets a guest in. */
  void admitGuest(ServerSession session) {
    session.setAttribute(
        Login.KEY, Login.of(Keys.GUEST, address(session.getClientAddress()), null));
  }

  @Override
  public void sessionEvent(Session session, Event event) {
    Login login = session.getAttribute(Login.KEY);
    if (event != Event.Authenticated || login == null) {
      return;
    }
    String why = seat(session, login);
    if (why == null) {
      Map<String, Object> fields = new LinkedHashMap<>();
      Grant grant = login.grant();
      fields.put("key", grant == null ? "none" : grant.fingerprint());
      fields.put("client", String.valueOf(session.getClientVersion()));
      audit.add("login", login, fields);
      return;
    }
    audit.add("login-refused", login, Map.of("why", why));
    try {
      session.disconnect(SshConstants.SSH2_DISCONNECT_TOO_MANY_CONNECTIONS, why);
    } catch (IOException e) {
      session.close(true);
    }
  }

  private synchronized @Nullable String seat(Session session, Login login) {
    waiting.remove(session);
    ServerSettings now = limits.now();
    long others = in.values().stream().filter(it -> it.user().equals(login.user())).count();
    if (in.size() >= now.sessions()) {
      turnedAway++;
      return "all " + now.sessions() + " places are taken; try again later";
    }
    if (others >= now.sessionsPerUser()) {
      turnedAway++;
      return login.user() + " is logged in " + others + " times already; leave one of them";
    }
    in.put(session, login);
    return null;
  }

  /** Who is in, with the connection. */
  synchronized Map<Session, Login> logins() {
    return Map.copyOf(in);
  }

  /** How often each user is in. */
  synchronized Map<String, Integer> users() {
    Map<String, Integer> users = new TreeMap<>();
    in.values().forEach(login -> users.merge(login.user(), 1, Integer::sum));
    return users;
  }

  /** How many connections are not logged in. */
  synchronized int waiting() {
    return waiting.size();
  }

  /** How many were turned away for being too many. */
  synchronized int turnedAway() {
    return turnedAway;
  }

  /** How many users there are keys of. */
  int known() {
    return keys.users();
  }
}

package dragoman.remote;

import dragoman.settings.ServerSettings;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.common.session.Session;

/** Looks every second who has been away for long, warns and ends. For one thread. */
final class Watch {

  private static final Duration WARNING = Duration.ofMinutes(1);

  private final Host host;
  private final Door door;
  private final Set<Visit> warned = new HashSet<>();

  Watch(Host host, Door door) {
    this.host = host;
    this.door = door;
  }

  /**
   * Looks once.
   *
   * @param now in nanoseconds of {@link System#nanoTime()}
   */
  void look(long now) {
    ServerSettings limits = host.limits().now();
    Set<Visit> open = host.visits().now();
    warned.retainAll(open);
    for (Visit visit : open) {
      if (visit.isInteractive()) {
        look(visit, now, limits);
      }
    }
    for (Map.Entry<Session, Login> each : door.logins().entrySet()) {
      Duration in = Duration.ofNanos(now - each.getValue().since());
      if (in.compareTo(limits.total().plus(WARNING)) > 0) {
        Server.end(each.getKey(), over(limits));
      }
    }
  }

  private void look(Visit visit, long now, ServerSettings limits) {
    Duration idle = Duration.ofNanos(Math.max(0, now - visit.login().last().at()));
    Duration in = Duration.ofNanos(now - visit.login().since());
    if (idle.compareTo(limits.idle()) >= 0) {
      end(visit, "no key was pressed for " + words(limits.idle()) + "; your draft is kept");
    } else if (in.compareTo(limits.total()) >= 0) {
      end(visit, over(limits));
    } else if (idle.plus(WARNING).compareTo(limits.idle()) >= 0) {
      warn(visit, "Nobody is there? In a minute this session ends; press a key to stay");
    } else if (in.plus(WARNING).compareTo(limits.total()) >= 0) {
      warn(visit, "In a minute this session ends after " + words(limits.total()));
    } else {
      warned.remove(visit);
    }
  }

  private void warn(Visit visit, String words) {
    if (warned.add(visit)) {
      visit.tell(words);
    }
  }

  private void end(Visit visit, String why) {
    host.audit().add("ended", visit.login(), Map.of("why", why));
    visit.end(why);
  }

  private static String over(ServerSettings limits) {
    return "a session lasts " + words(limits.total()) + " at most; your draft is kept";
  }

  private static String words(Duration time) {
    return time.toMinutes() < 120 ? time.toMinutes() + " minutes" : time.toHours() + " hours";
  }
}

package dragoman.remote;

import java.net.InetAddress;
import java.security.PublicKey;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A key that lets somebody in.
 *
 * @param fingerprint as {@code ssh-keygen -l} shows it
 * @param from where from
 * @param command what it runs whatever the client asks for; null for what the client asks for
 * @param expires until when; null for always
 */
record Grant(
    PublicKey key,
    String fingerprint,
    Addresses from,
    @Nullable String command,
    @Nullable Instant expires) {

  boolean isGood(InetAddress address, Instant now) {
    return from.have(address) && (expires == null || now.isBefore(expires));
  }
}

package dragoman.remote;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.interfaces.RSAPublicKey;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.config.keys.PublicKeyEntryResolver;

/**
 * Reads the lines of an authorized_keys file (sshd(8)).
 *
 * <p>Of the options, {@code from}, {@code command} and {@code expiry-time} are honoured; those that
 * forbid what nobody can do here are true anyway. A line with any other one is refused, because
 * leaving it out would let in more than its writer meant to.
 */
final class AuthorizedKeys {

  private static final Set<String> TRUE_ANYWAY =
      Set.of("no-port-forwarding", "no-agent-forwarding", "no-x11-forwarding", "no-user-rc");

  private static final Pattern TYPE = Pattern.compile("(ssh|ecdsa|sk-ssh|sk-ecdsa)-[!-~]+");
  private static final Pattern OPTION =
      Pattern.compile("([A-Za-z0-9-]+)(?:=\"((?:[^\"\\\\]|\\\\.)*)\")?(,|[ \\t]+)");

  private static final int LEAST_RSA_BITS = 2048;
  private static final String FULL_TIME = "00000000000000";

  private final ZoneId zone;

  /** With the zone that times without a {@code Z} are in. */
  AuthorizedKeys(ZoneId zone) {
    this.zone = zone;
  }

  /**
   * Reads a line; empty for a comment.
   *
   * @throws IllegalArgumentException when it can't be used, with a message for the user
   */
  Optional<Grant> read(String line) {
    String rest = line.strip();
    if (rest.isEmpty() || rest.startsWith("#")) {
      return Optional.empty();
    }
    Map<String, String> options = new LinkedHashMap<>();
    if (!TYPE.matcher(rest.split("[ \\t]", 2)[0]).matches()) {
      rest = options(rest, options);
    }
    PublicKey key = key(rest);
    String from = options.get("from");
    String until = options.get("expiry-time");
    return Optional.of(
        new Grant(
            key,
            KeyUtils.getFingerPrint(key),
            from == null ? Addresses.ANY : Addresses.of(from),
            options.get("command"),
            until == null ? null : time(until)));
  }

  /** Takes the options off the beginning. */
  private static String options(String line, Map<String, String> options) {
    Matcher option = OPTION.matcher(line);
    boolean more = true;
    while (more) {
      if (!option.lookingAt()) {
        throw new IllegalArgumentException("no key and no option of a key; see sshd(8)");
      }
      String name = option.group(1).toLowerCase(java.util.Locale.ROOT);
      String value = option.group(2);
      boolean honoured = Set.of("from", "command", "expiry-time").contains(name);
      if (!honoured && !TRUE_ANYWAY.contains(name)) {
        throw new IllegalArgumentException(
            "the option '"
                + option.group(1)
                + "' is not honoured here, so the key is not used; known are from=, command=,"
                + " expiry-time=");
      }
      if (honoured && (value == null || options.containsKey(name))) {
        throw new IllegalArgumentException("write " + name + "=\"…\" once");
      }
      options.put(name, value == null ? "" : value.replace("\\\"", "\""));
      more = option.group(3).equals(",");
      option.region(option.end(), line.length());
    }
    return line.substring(option.regionStart());
  }

  private static PublicKey key(String text) {
    try {
      PublicKey key =
          PublicKeyEntry.parsePublicKeyEntry(text)
              .resolvePublicKey(null, Map.of(), PublicKeyEntryResolver.FAILING);
      if (key instanceof RSAPublicKey rsa && rsa.getModulus().bitLength() < LEAST_RSA_BITS) {
        throw new IllegalArgumentException("an RSA key of less than 2048 bits; make a new key");
      }
      return key;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalArgumentException("no key that can be used: " + e.getMessage(), e);
    }
  }

  /** {@code YYYYMMDD[HHMM[SS]]}, with {@code Z} in UTC. */
  private Instant time(String text) {
    boolean utc = text.endsWith("Z");
    String digits = utc ? text.substring(0, text.length() - 1) : text;
    if (digits.matches("[0-9]{8}([0-9]{4}([0-9]{2})?)?")) {
      try {
        String full = digits + FULL_TIME.substring(digits.length());
        return LocalDateTime.parse(full, DateTimeFormatter.ofPattern("yyyyMMddHHmmss"))
            .atZone(utc ? ZoneOffset.UTC : zone)
            .toInstant();
      } catch (DateTimeException e) {
        throw new IllegalArgumentException("expiry-time='" + text + "' is no time", e);
      }
    }
    throw new IllegalArgumentException(
        "expiry-time='" + text + "' is no time; write YYYYMMDD or YYYYMMDDHHMM, with Z for UTC");
  }
}

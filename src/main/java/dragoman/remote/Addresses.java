package dragoman.remote;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Where somebody may come from: the option {@code from=} of OpenSSH's authorized_keys, for
 * addresses.
 *
 * <p>Patterns are separated by commas: an address, {@code address/bits}, or an address with {@code
 * *} and {@code ?}; {@code !} before one excludes. An address must match one that does not exclude
 * and none that does.
 */
final class Addresses {

  /** No restriction. */
  static final Addresses ANY = new Addresses(List.of());

  private static final Pattern NUMERIC = Pattern.compile("[0-9.]{7,15}|(?=.*:)[0-9a-fA-F:.]{2,45}");

  private static final Pattern WILD = Pattern.compile("[0-9a-fA-F:.*?]+");

  private final List<One> patterns;

  private record One(boolean excludes, String wild, byte[] prefix, int bits) {

    boolean matches(InetAddress address) {
      if (!wild.isEmpty()) {
        String regex = wild.replace(".", "\\.").replace("*", ".*").replace("?", ".");
        return address.getHostAddress().toLowerCase(java.util.Locale.ROOT).matches(regex);
      }
      byte[] bytes = address.getAddress();
      if (bytes.length != prefix.length) {
        return false;
      }
      for (int bit = 0; bit < bits; bit++) {
        int mask = 0x80 >> bit % 8;
        if ((bytes[bit / 8] & mask) != (prefix[bit / 8] & mask)) {
          return false;
        }
      }
      return true;
    }
  }

  private Addresses(List<One> patterns) {
    this.patterns = patterns;
  }

  /**
   * Reads patterns.
   *
   * @throws IllegalArgumentException for one that is none, with a message for the user
   */
  static Addresses of(String list) {
    List<One> patterns = new ArrayList<>();
    for (String each : list.split(",", -1)) {
      boolean excludes = each.startsWith("!");
      patterns.add(one(excludes ? each.substring(1) : each, excludes));
    }
    return new Addresses(List.copyOf(patterns));
  }

  private static One one(String pattern, boolean excludes) {
    int slash = pattern.indexOf('/');
    String address = slash < 0 ? pattern : pattern.substring(0, slash);
    if (NUMERIC.matcher(address).matches()) {
      byte[] prefix = bytes(address);
      int most = prefix.length * 8;
      String length = slash < 0 ? String.valueOf(most) : pattern.substring(slash + 1);
      if (length.matches("[0-9]{1,3}") && Integer.parseInt(length) <= most) {
        return new One(excludes, "", prefix, Integer.parseInt(length));
      }
    } else if (slash < 0 && WILD.matcher(pattern).matches()) {
      return new One(excludes, pattern.toLowerCase(java.util.Locale.ROOT), new byte[0], 0);
    }
    throw new IllegalArgumentException(
        "'" + pattern + "' in from= is no address, such as 10.0.0.0/8; names are not looked up");
  }

  private static byte[] bytes(String address) {
    try {
      return InetAddress.getByName(address).getAddress();
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException("'" + address + "' in from= is no address", e);
    }
  }

  /** Whether the address is among them. */
  boolean have(InetAddress address) {
    return patterns.isEmpty()
        || patterns.stream().noneMatch(it -> it.excludes && it.matches(address))
            && patterns.stream().anyMatch(it -> !it.excludes && it.matches(address));
  }
}

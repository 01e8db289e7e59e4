package dragoman.settings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the server lets in: the table {@code [serve]} of the configuration file, each key with a
 * default.
 *
 * @param address where it listens; empty for everywhere
 * @param port 0 for any that is free
 * @param keys the folder of the users' keys: a file a user, in the form of OpenSSH's
 *     authorized_keys; {@code keys} beside the configuration file by default
 * @param hostKeys the kinds of keys that the server proves itself with: {@code ed25519}, {@code
 *     ecdsa}
 * @param sessions how many may be logged in
 * @param sessionsPerUser how many of them by one user
 * @param sessionsPerAddress how many connections one address may have
 * @param waiting how many connections may be there that are not logged in
 * @param connectionsPerMinute how many connections one address may open in a minute
 * @param loginGrace how long logging in may take
 * @param tries how many keys may be tried
 * @param idle how long nobody need press a key
 * @param total how long a session may last
 * @param stalled how long a client may leave output unread
 * @param stopGrace how long users have when the server stops
 * @param deskWriters who may write into the shared folder {@code desk/}; {@code *} for all
 * @param inbox who may put articles into {@code inbox/}
 * @param correctors who may correct statements
 * @param logMegabytes how large a file of the audit log grows
 * @param logFiles how many of them are kept
 */
public record ServerSettings(
    String address,
    int port,
    Path keys,
    List<String> hostKeys,
    int sessions,
    int sessionsPerUser,
    int sessionsPerAddress,
    int waiting,
    int connectionsPerMinute,
    Duration loginGrace,
    int tries,
    Duration idle,
    Duration total,
    Duration stalled,
    Duration stopGrace,
    Set<String> deskWriters,
    Set<String> inbox,
    Set<String> correctors,
    int logMegabytes,
    int logFiles) {

  private static final String ALL = "*";

  /**
   * Reads the table.
   *
   * @param environment the process's variables, which say where the file is
   * @throws SettingsException for a value that cannot be, an unknown key, or a broken file
   */
  public static ServerSettings load(Map<String, String> environment, Path home)
      throws SettingsException {
    return new SettingsLoader(Map.of(), environment, home, null).server();
  }

  /** Whether a list of users has the user. */
  public static boolean has(Set<String> users, String user) {
    return users.contains(user) || users.contains(ALL);
  }
}

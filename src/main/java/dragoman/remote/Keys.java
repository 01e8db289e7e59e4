package dragoman.remote;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.security.PublicKey;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.sshd.common.config.keys.KeyUtils;

/**
 * Who may come in: a folder with a file a user, named as the user is, in the form of OpenSSH's
 * authorized_keys. Immutable; read anew on demand.
 */
final class Keys {

  /** The name of those who only look on. */
  static final String GUEST = "guest";

  /** Names with a meaning of their own among the folders. */
  private static final Set<String> RESERVED = Set.of(GUEST, Room.DESK, Room.INBOX, "serve");

  private static final Pattern USER = Pattern.compile("[a-z0-9][a-z0-9_.-]{0,31}");
  private static final long MAX_BYTES = 1 << 20;

  private final Map<String, List<Grant>> grants;

  private Keys(Map<String, List<Grant>> grants) {
    this.grants = grants;
  }

  /**
   * Reads the folder.
   *
   * @param zone of times without one
   * @throws IOException when there is none, or something in it can't be used, with all that is
   *     wrong as a message for the user, a line each
   */
  static Keys read(Path folder, ZoneId zone) throws IOException {
    Map<String, List<Grant>> grants = new TreeMap<>();
    List<String> problems = new ArrayList<>();
    if (!Files.isDirectory(folder)) {
      throw new IOException(
          folder + ": no such folder; put a file of keys into it for each user, named as the user");
    }
    othersWrite(folder).ifPresent(problems::add);
    AuthorizedKeys lines = new AuthorizedKeys(zone);
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
      for (Path file : files) {
        String user = file.getFileName().toString();
        if (!user.startsWith(".") && !user.endsWith("~")) {
          grants.put(user, read(file, user, lines, problems));
        }
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    if (!problems.isEmpty()) {
      throw new IOException(String.join("\n", problems));
    }
    return new Keys(grants);
  }

  private static List<Grant> read(
      Path file, String user, AuthorizedKeys lines, List<String> problems) throws IOException {
    if (!USER.matcher(user).matches() || RESERVED.contains(user)) {
      problems.add(
          file
              + ": '"
              + user
              + "' can't be a user's name; take small letters, digits, '.', '_', '-', and none of "
              + String.join(", ", RESERVED));
      return List.of();
    }
    if (!Files.isRegularFile(file) || Files.size(file) > MAX_BYTES) {
      problems.add(file + ": no file of keys; remove it");
      return List.of();
    }
    othersWrite(file).ifPresent(problems::add);
    List<Grant> grants = new ArrayList<>();
    int number = 0;
    try {
      for (String line : Files.readAllLines(file)) {
        number++;
        lines.read(line).ifPresent(grants::add);
      }
    } catch (CharacterCodingException e) {
      problems.add(file + ": not UTF-8; save it as UTF-8");
    } catch (IllegalArgumentException e) {
      problems.add(file + ":" + number + ": " + e.getMessage());
    }
    return List.copyOf(grants);
  }

  private static Optional<String> othersWrite(Path file) throws IOException {
    PosixFileAttributeView view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return Optional.empty();
    }
    Set<PosixFilePermission> permissions = view.readAttributes().permissions();
    return permissions.contains(PosixFilePermission.GROUP_WRITE)
            || permissions.contains(PosixFilePermission.OTHERS_WRITE)
        ? Optional.of(file + ": others may write it, and so let themselves in; chmod go-w " + file)
        : Optional.empty();
  }

  /** How many users there are. */
  int users() {
    return grants.size();
  }

  /** What lets this user in with this key from there; empty when nothing does. */
  Optional<Grant> find(String user, PublicKey key, InetAddress from, Instant now) {
    return grants.getOrDefault(user, List.of()).stream()
        .filter(grant -> KeyUtils.compareKeys(grant.key(), key))
        .filter(grant -> grant.isGood(from, now))
        .findFirst();
  }
}

package dragoman.remote;

import dragoman.command.Access;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;

/**
 * All that a user sees of the machine's files: the own folder as {@code /}, the shared one as
 * {@code /desk}, and {@code /inbox} for those who may add articles.
 *
 * <p>Links are not followed: a path with one in it means nothing here, so that no way leads out.
 */
final class Room implements Access.Folder {

  /** The name of the shared folder. */
  static final String DESK = "desk";

  /** The name of the folder for new articles. */
  static final String INBOX = "inbox";

  private final Path own;
  private final Path desk;
  private final @Nullable Path inbox;
  private final Rights rights;

  /** What a user may do in it. */
  enum Rights {
    /** Look at it. */
    READ,
    /** Write in the own folder. */
    OWN,
    /** Write in the shared folder too. */
    DESK
  }

  /**
   * A room.
   *
   * @param inbox null for one who may not add articles
   */
  Room(Path own, Path desk, @Nullable Path inbox, Rights rights) {
    this.own = own;
    this.desk = desk;
    this.inbox = inbox;
    this.rights = rights;
  }

  /** Makes the folders that are not there yet, for nobody but the server's user to read. */
  void prepare() throws IOException {
    if (rights == Rights.READ) {
      return;
    }
    boolean posix = own.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mine =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    Files.createDirectories(own, mine);
    Files.createDirectories(desk, mine);
    // What shows in a listing of the top; what is in them is found elsewhere.
    Files.createDirectories(own.resolve(DESK), mine);
    if (inbox != null) {
      Files.createDirectories(inbox);
      Files.createDirectories(own.resolve(INBOX), mine);
    }
  }

  /** The user's own folder. */
  Path own() {
    return own;
  }

  /** The file of a relative path, which may not climb out; null for none. */
  @Override
  public @Nullable Path file(String path) {
    Path given = Path.of(path);
    if (path.isEmpty() || given.isAbsolute()) {
      return null;
    }
    int depth = 0;
    for (Path name : given) {
      depth += name.toString().equals("..") ? -1 : name.toString().equals(".") ? 0 : 1;
      if (depth < 0) {
        return null;
      }
    }
    return real(given.normalize());
  }

  /** The same for a file to be written; null where this user may not. */
  @Override
  public @Nullable Path target(String path) {
    Path file = file(path);
    return file == null || !isWritable(file) ? null : file;
  }

  /**
   * The file on the machine.
   *
   * @param path below the top, normal
   * @return null for a path with a link in it
   */
  @Nullable Path real(Path path) {
    Path top = own;
    Path below = path;
    String first = path.getName(0).toString();
    if (first.equals(DESK) || first.equals(INBOX)) {
      Path other = first.equals(DESK) ? desk : inbox;
      if (other == null) {
        return null;
      }
      top = other;
      below = path.getName(0).relativize(path);
    }
    Path real = top;
    for (Path name : below) {
      real = real.resolve(name);
      if (Files.isSymbolicLink(real)) {
        return null;
      }
    }
    return real;
  }

  /** The path of a file on the machine, without {@code /} at its beginning. */
  @Override
  public String path(Path file) {
    if (inbox != null && file.startsWith(inbox)) {
      return below(INBOX, inbox, file);
    }
    if (file.startsWith(desk)) {
      return below(DESK, desk, file);
    }
    return file.startsWith(own)
        ? own.relativize(file).toString()
        : String.valueOf(file.getFileName());
  }

  private static String below(String name, Path top, Path file) {
    String rest = top.relativize(file).toString();
    return rest.isEmpty() ? name : name + "/" + rest;
  }

  /** Whether the user may write, move or remove a file on the machine that is in this room. */
  boolean isWritable(Path file) {
    if (inbox != null && file.startsWith(inbox)) {
      return !file.equals(inbox);
    }
    if (file.startsWith(desk)) {
      return rights == Rights.DESK && !file.equals(desk);
    }
    return rights != Rights.READ && file.startsWith(own) && !file.equals(own);
  }

  /** Checks a path as a client of sftp gives it, absolute and normal. */
  Path checked(Path absolute) {
    if (absolute.getNameCount() == 0) {
      return own;
    }
    Path real = real(Path.of("").resolve(absolute.toString().substring(1)));
    if (real == null) {
      throw new InvalidPathException(absolute.toString(), "not in this folder");
    }
    return real;
  }
}

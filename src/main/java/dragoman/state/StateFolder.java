package dragoman.state;

import dragoman.file.AtomicFile;
import dragoman.file.FileVersion;
import dragoman.file.HeldFile;
import dragoman.file.WriteException;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The private folder of one user: small text files, each written whole or not at all, so that they
 * survive a kill at any moment. Folders are readable by the owner alone (0700), files too (0600).
 *
 * <p>Several processes may use it: the last writer of a file wins, whole; {@link #update} lets none
 * come between its reading and its writing. A file is named by its path below the folder, {@code
 * marks.json}, {@code drafts/talks.md}.
 */
public final class StateFolder {
  private static final String LOCK = ".lock";

  /** At most one folder deep, no segment with a leading dot, none of a separator or control. */
  private static final Pattern NAME =
      Pattern.compile(
          "([\\p{L}\\p{Nd}][^/\\\\\\p{C}]{0,250}/)?[\\p{L}\\p{Nd}][^/\\\\\\p{C}]{0,250}");

  private final @Nullable Path folder;

  /**
   * The folder of a user; created by the first write.
   *
   * @param root where the folders of all users lie
   * @param user any name; characters that are not plain in a file name are percent-encoded
   * @throws IllegalArgumentException for an empty user, or one of more than 200 encoded characters
   */
  public StateFolder(Path root, String user) {
    String segment =
        URLEncoder.encode(user, StandardCharsets.UTF_8)
            .replace("*", "%2A")
            .replaceAll("^\\.", "%2E");
    if (segment.isEmpty() || segment.length() > 200) {
      throw new IllegalArgumentException("no user name: '" + user + "'");
    }
    this.folder = root.resolve(segment);
  }

  private StateFolder() {
    this.folder = null;
  }

  /** The folder of one who leaves nothing behind: it is empty, and nothing is kept in it. */
  public static StateFolder none() {
    return new StateFolder();
  }

  /** The drafts of briefings. */
  public DraftStore drafts() {
    return new DraftStore(this);
  }

  /**
   * The text of a file, empty when there is none.
   *
   * @throws IOException when it cannot be read, with a message for the user
   */
  public Optional<String> read(String name) throws IOException {
    Path file = file(name);
    if (file == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(Files.readString(file));
    } catch (NoSuchFileException none) {
      return Optional.empty();
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8; mend it or remove it", e);
    } catch (AccessDeniedException e) {
      throw new IOException(file + ": no permission; give this user the right to read it", e);
    }
  }

  /**
   * Writes a file, in place of one that is there.
   *
   * @throws WriteException when it could not be written, with a message for the user
   */
  public void write(String name, String text) throws IOException {
    Path file = file(name);
    if (file != null) {
      prepare(file);
      AtomicFile.write(file, text.getBytes(StandardCharsets.UTF_8), permissions("rw-------"));
    }
  }

  /**
   * Replaces a file's text by what a function makes of it ({@code ""} where there is none), while
   * no other update of this user's folder, in this process or another, can happen.
   *
   * @throws WriteException when it could not be written, or another process kept the folder for ten
   *     seconds
   */
  public void update(String name, UnaryOperator<String> change) throws IOException {
    Path file = file(name);
    if (folder == null || file == null) {
      return;
    }
    prepare(file);
    try (HeldFile held = HeldFile.hold(file, folder.resolve(LOCK), permissions("rw-------"))) {
      held.write(change.apply(read(name).orElse("")).getBytes(StandardCharsets.UTF_8));
    }
  }

  /** See {@link DraftStore#writeOver}. */
  void writeOver(Path target, FileVersion before, byte[] bytes) throws IOException {
    if (folder == null) {
      throw new WriteException(target, "guests look on: nothing is saved");
    }
    prepare(folder.resolve(LOCK));
    try (HeldFile held = HeldFile.hold(target, folder.resolve(LOCK))) {
      if (!FileVersion.of(target).equals(before)) {
        throw new WriteException(
            target, "it was written by somebody else meanwhile and left as it is; run this again");
      }
      held.write(bytes);
    }
  }

  /** Removes a file; nothing happens when there is none. */
  public void delete(String name) throws IOException {
    Path file = file(name);
    if (file != null) {
      Files.deleteIfExists(file);
    }
  }

  /** The names of the files in a folder below this one, without the folder's, sorted. */
  public List<String> names(String kind) throws IOException {
    List<String> names = new ArrayList<>();
    Path below = file(kind);
    if (below == null) {
      return names;
    }
    try (DirectoryStream<Path> files = Files.newDirectoryStream(below)) {
      for (Path file : files) {
        String name = file.getFileName().toString();
        if (NAME.matcher(name).matches() && Files.isRegularFile(file)) {
          names.add(name);
        }
      }
    } catch (NoSuchFileException none) {
      return List.of();
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
    Collections.sort(names);
    return names;
  }

  /**
   * The name of the file in a folder below this one that was written last, of those with an
   * extension; empty when there is none.
   */
  public Optional<String> latest(String kind, String extension) throws IOException {
    Path below = file(kind);
    String latest = null;
    FileTime time = FileTime.fromMillis(0);
    for (String name : below == null ? List.<String>of() : names(kind)) {
      if (below != null && name.endsWith(extension)) {
        FileTime written = Files.getLastModifiedTime(below.resolve(name));
        boolean later = latest == null || written.compareTo(time) > 0;
        latest = later ? name : latest;
        time = later ? written : time;
      }
    }
    return Optional.ofNullable(latest);
  }

  private @Nullable Path file(String name) {
    if (!NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("no name of a file in a state folder: '" + name + "'");
    }
    return folder == null ? null : folder.resolve(name);
  }

  private void prepare(Path file) throws WriteException {
    try {
      Files.createDirectories(file.getParent(), permissions("rwx------"));
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  private FileAttribute<?>[] permissions(String permissions) {
    return folder != null && folder.getFileSystem().supportedFileAttributeViews().contains("posix")
        ? new FileAttribute<?>[] {
          PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
        }
        : new FileAttribute<?>[0];
  }
}

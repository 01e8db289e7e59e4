package dragoman.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFileAttributeView;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * Writes a file whole or not at all, also when the process is killed or the power fails: into a
 * temporary file beside it, flushed to the disk, then renamed, then the folder flushed.
 *
 * <p>What a killed process leaves is a hidden {@code .dragoman-*.tmp} in the same folder; the next
 * write there removes those older than an hour.
 */
public final class AtomicFile {
  private static final String PREFIX = ".dragoman-";
  private static final String SUFFIX = ".tmp";
  private static final Duration LEFT_OVER = Duration.ofHours(1);

  private AtomicFile() {}

  /**
   * Writes the file, in place of one that is there. A link is followed; a replaced file's
   * permissions are kept; a device or pipe is simply written to.
   *
   * @param attributes for a new file, such as its permissions
   * @throws WriteException when it could not be written
   */
  public static void write(Path file, byte[] bytes, FileAttribute<?>... attributes)
      throws WriteException {
    try {
      if (Files.isDirectory(file)) {
        throw new WriteException(file, "it is a folder; name a file in it");
      }
      if (Files.exists(file) && !Files.isRegularFile(file)) {
        Files.write(file, bytes);
        return;
      }
      Path target = Files.exists(file) ? file.toRealPath() : file.toAbsolutePath();
      Path folder = folder(target);
      Path temporary = temporary(folder, bytes, attributes);
      try {
        keepPermissions(target, temporary);
        Files.move(
            temporary, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
      } finally {
        Files.deleteIfExists(temporary);
      }
      flush(folder);
    } catch (WriteException e) {
      throw e;
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /**
   * Writes a file that is not there yet; of several processes that try the same name, one succeeds.
   *
   * @throws FileAlreadyExistsException when something has that name, which stays as it is
   * @throws WriteException when it could not be written
   */
  public static void create(Path file, byte[] bytes, FileAttribute<?>... attributes)
      throws FileAlreadyExistsException, WriteException {
    Path target = file.toAbsolutePath();
    if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
      throw new FileAlreadyExistsException(file.toString());
    }
    try {
      Path folder = folder(target);
      Path temporary = temporary(folder, bytes, attributes);
      try {
        link(temporary, target);
      } finally {
        Files.deleteIfExists(temporary);
      }
      flush(folder);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /**
   * Gives the temporary file its name; a hard link fails, unlike a move, when the name is taken.
   */
  private static void link(Path temporary, Path target) throws IOException {
    try {
      Files.createLink(target, temporary);
    } catch (FileAlreadyExistsException e) {
      throw e;
    } catch (UnsupportedOperationException | IOException noLinksHere) {
      Files.move(temporary, target);
    }
  }

  private static Path folder(Path target) throws WriteException {
    Path folder = target.getParent();
    if (folder == null) {
      throw new WriteException(target, "it is a folder; name a file in it");
    }
    return folder;
  }

  private static Path temporary(Path folder, byte[] bytes, FileAttribute<?>... attributes)
      throws IOException {
    removeLeftOvers(folder);
    Path temporary = folder.resolve(PREFIX + UUID.randomUUID() + SUFFIX);
    try (FileChannel channel =
        FileChannel.open(
            temporary,
            Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE),
            attributes)) {
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    } catch (IOException e) {
      Files.deleteIfExists(temporary);
      throw e;
    }
    return temporary;
  }

  private static void removeLeftOvers(Path folder) throws IOException {
    Instant old = Instant.now().minus(LEFT_OVER);
    try (DirectoryStream<Path> left = Files.newDirectoryStream(folder, PREFIX + "*" + SUFFIX)) {
      for (Path path : left) {
        removeOlder(path, old);
      }
    } catch (DirectoryIteratorException e) {
      throw e.getCause();
    }
  }

  private static void removeOlder(Path path, Instant old) throws IOException {
    try {
      if (Files.getLastModifiedTime(path).toInstant().isBefore(old)) {
        Files.delete(path);
      }
    } catch (NoSuchFileException e) {
      // Its writer has finished, or another one has removed it.
    }
  }

  private static void keepPermissions(Path from, Path to) throws IOException {
    if (Files.exists(from) && posix(from)) {
      Files.setPosixFilePermissions(to, Files.getPosixFilePermissions(from));
    }
  }

  /**
   * Makes the new name itself survive a power failure; only POSIX systems let a folder be opened.
   */
  private static void flush(Path folder) throws IOException {
    if (posix(folder)) {
      try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
        channel.force(true);
      }
    }
  }

  private static boolean posix(Path path) {
    return Files.getFileAttributeView(path, PosixFileAttributeView.class) != null;
  }
}

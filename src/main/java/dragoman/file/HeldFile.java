package dragoman.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * A file that no other writer, of this process or another one, can change between its reading and
 * its writing. All of them must hold it by the same lock file, which stays when it is let go.
 */
public final class HeldFile implements AutoCloseable {
  private static final Duration PATIENCE = Duration.ofSeconds(10);
  private static final Duration PAUSE = Duration.ofMillis(5);

  private final Path file;
  private final FileChannel channel;
  private final FileAttribute<?>[] attributes;

  private HeldFile(Path file, FileChannel channel, FileAttribute<?>... attributes) {
    this.file = file;
    this.channel = channel;
    this.attributes = attributes;
  }

  /**
   * Waits until it can be held.
   *
   * @param lock the lock file, in a folder that exists
   * @param attributes for new files, such as their permissions
   * @throws WriteException when that cannot be, or somebody else held it for ten seconds
   */
  public static HeldFile hold(Path file, Path lock, FileAttribute<?>... attributes)
      throws WriteException {
    try {
      FileChannel channel =
          FileChannel.open(
              lock, Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE), attributes);
      try {
        await(channel, file);
        return new HeldFile(file, channel, attributes);
      } catch (IOException e) {
        channel.close();
        throw e;
      }
    } catch (WriteException e) {
      throw e;
    } catch (IOException e) {
      throw new WriteException(file, e);
    }
  }

  /** Waits for the lock, which closing the channel, or the end of the process, lets go. */
  private static void await(FileChannel channel, Path file) throws IOException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (System.nanoTime() < deadline) {
      try {
        if (channel.tryLock() != null) {
          return;
        }
      } catch (OverlappingFileLockException heldByThisProcess) {
        // Waits like for any other holder.
      }
      LockSupport.parkNanos(PAUSE.toNanos());
    }
    throw new WriteException(file, "another session is writing it; try again");
  }

  /** Writes it, see {@link AtomicFile#write}. */
  public void write(byte[] bytes) throws WriteException {
    AtomicFile.write(file, bytes, attributes);
  }

  @Override
  public void close() throws IOException {
    channel.close();
  }
}

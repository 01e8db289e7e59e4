package dragoman.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/**
 * What tells a file from what another process makes of it: each whole write gives it another one.
 *
 * @param modified when it was written, null when it is not there
 * @param size in bytes
 * @param key the file system's own number for it, null where it has none
 */
public record FileVersion(@Nullable FileTime modified, long size, @Nullable Object key) {

  /** Of a file that is not there. */
  public static final FileVersion NONE = new FileVersion(null, 0, null);

  /** The file's version now. */
  public static FileVersion of(Path file) throws IOException {
    try {
      BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
      return now.isRegularFile()
          ? new FileVersion(now.lastModifiedTime(), now.size(), now.fileKey())
          : NONE;
    } catch (NoSuchFileException | NotDirectoryException e) {
      return NONE;
    }
  }
}

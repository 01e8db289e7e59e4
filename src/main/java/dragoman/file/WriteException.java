package dragoman.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.Locale;

/** A file that could not be written; what was there before is untouched. */
public final class WriteException extends IOException {

  /** The message says what, where and what to do, from what the file system said. */
  public WriteException(Path file, IOException cause) {
    super(file + ": not written: " + words(cause), cause);
  }

  /** The message says what, where and what to do. */
  public WriteException(Path file, String why) {
    super(file + ": not written: " + why);
  }

  private static String words(IOException cause) {
    if (cause instanceof AccessDeniedException) {
      return "no permission; give this user the right to write in the folder, or choose another";
    }
    if (cause instanceof NoSuchFileException || cause instanceof NotDirectoryException) {
      return "the folder does not exist; create it, or choose another";
    }
    String reason =
        cause instanceof FileSystemException e && e.getReason() != null
            ? e.getReason()
            : String.valueOf(cause.getMessage());
    String known = reason.toLowerCase(Locale.ROOT);
    if (known.contains("no space") || known.contains("quota")) {
      return "the disk is full; make room, then try again";
    }
    if (known.contains("read-only")) {
      return "the disk is read-only; choose another folder";
    }
    return reason;
  }
}

package dragoman.briefing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** A note as it lies in a file, whoever wrote it. */
public final class NoteFile {

  /** In bytes; a note of a thousand quotations has a tenth of it. */
  private static final long LARGEST = 16L << 20;

  private NoteFile() {}

  /**
   * The text of a note, line ends as in the file.
   *
   * @throws IOException when it can't be read, with a message for the user
   */
  public static String read(Path file) throws IOException {
    try {
      if (Files.isDirectory(file)) {
        throw new IOException(file + ": a folder; name a note in it");
      }
      if (Files.size(file) > LARGEST) {
        throw new IOException(file + ": larger than 16 MB; it is no note");
      }
      return StandardCharsets.UTF_8
          .newDecoder()
          .decode(ByteBuffer.wrap(Files.readAllBytes(file)))
          .toString();
    } catch (NoSuchFileException e) {
      throw new IOException(file + ": no such file; 'dragoman briefings' lists the notes", e);
    } catch (CharacterCodingException e) {
      throw new IOException(file + ": not UTF-8; save it as UTF-8", e);
    } catch (AccessDeniedException e) {
      throw new IOException(file + ": no permission; give this user the right to read it", e);
    }
  }
}

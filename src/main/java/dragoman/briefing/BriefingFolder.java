package dragoman.briefing;

import dragoman.file.AtomicFile;
import dragoman.file.FileName;
import dragoman.file.WriteException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder that notes are saved in, each written whole or not at all under a name made from its
 * title.
 */
public final class BriefingFolder {

  private static final String EXTENSION = "md";

  private final Path folder;

  /**
   * The folder; the first save creates it.
   *
   * @param folder where notes go
   */
  public BriefingFolder(Path folder) {
    this.folder = folder;
  }

  /**
   * Saves a new note, with a number behind its name when that is taken.
   *
   * @return the file
   * @throws IOException when it can't be written, with a message for the user
   */
  public Path save(String title, String note) throws IOException {
    create();
    return FileName.of(title).create(folder, EXTENSION, bytes(note));
  }

  /** Saves a note in place of the one that has its name, or a new one. */
  public Path saveOver(String title, String note) throws IOException {
    create();
    Path file = folder.resolve(FileName.of(title).numbered(1, EXTENSION));
    AtomicFile.write(file, bytes(note));
    return file;
  }

  /**
   * The file that a user means by a name: the file of that name, else the note of that name in the
   * folder, with or without its extension; it need not be there.
   */
  public Path file(String name) {
    Path file = Path.of(name);
    Path note = folder.resolve(name);
    if (Files.exists(file) || file.isAbsolute() || !note.normalize().startsWith(folder.normalize())) {
      return file;
    }
    Path named = folder.resolve(name + "." + EXTENSION);
    return Files.exists(note) ? note : Files.exists(named) ? named : file;
  }

  private void create() throws WriteException {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new WriteException(folder, e);
    }
  }

  private static byte[] bytes(String note) {
    return note.getBytes(StandardCharsets.UTF_8);
  }
}

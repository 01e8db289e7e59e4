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

  /** Who works in it. */
  public enum Visitor {
    /** One who sits at the machine: knows its files by their whole paths. */
    LOCAL,
    /** One from elsewhere: knows nothing beyond the folder. */
    REMOTE,
    /** One who only looks on: saves nothing. */
    GUEST
  }

  private final Path folder;
  private final Visitor visitor;

  /** The folder of one who sits at the machine; the first save creates it. */
  public BriefingFolder(Path folder) {
    this(folder, Visitor.LOCAL);
  }

  /**
   * The folder; the first save creates it.
   *
   * @param folder where notes go
   * @param visitor who works in it
   */
  public BriefingFolder(Path folder, Visitor visitor) {
    this.folder = folder;
    this.visitor = visitor;
  }

  /** How the one who works in it knows a file. */
  public String shown(Path file) {
    return visitor == Visitor.LOCAL || !file.startsWith(folder)
        ? file.toString()
        : folder.relativize(file).toString();
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

  private void create() throws IOException {
    if (visitor == Visitor.GUEST) {
      throw new IOException("guests look on: nothing is saved");
    }
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

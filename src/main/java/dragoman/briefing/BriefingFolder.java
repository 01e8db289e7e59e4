package dragoman.briefing;

import dragoman.file.AtomicFile;
import dragoman.file.FileName;
import dragoman.file.WriteException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The folder that notes are saved in, each written whole or not at all under a name made from its
 * title.
 */
public final class BriefingFolder {

  private static final String EXTENSION = "md";
  private static final String TEMPLATES = "templates";

  /** Of folders in each other. */
  private static final int DEPTH = 5;

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
   * @param extension without its dot
   * @return the file
   * @throws IOException when it can't be written, with a message for the user
   */
  public Path save(String title, String extension, String note) throws IOException {
    create();
    return FileName.of(title).create(folder, extension, bytes(note));
  }

  /** Saves a note in place of the one that has its name, or a new one. */
  public Path saveOver(String title, String extension, String note) throws IOException {
    create();
    Path file = folder.resolve(FileName.of(title).numbered(1, extension));
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
    if (Files.exists(file)
        || file.isAbsolute()
        || !note.normalize().startsWith(folder.normalize())) {
      return file;
    }
    Path named = folder.resolve(name + "." + EXTENSION);
    return Files.exists(note) ? note : Files.exists(named) ? named : file;
  }

  /**
   * The notes in the folder and those below it, newest first, undated last, then by name; templates
   * and hidden files are none.
   *
   * @param words only notes that have every one of them, in any case and with any accents; blank
   *     for all
   * @throws IOException when the folder can't be read; one that is not there is empty
   */
  public List<SavedNote> notes(String words) throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    List<Path> files;
    try (Stream<Path> below = Files.walk(folder, DEPTH)) {
      files = below.filter(this::isNote).sorted().toList();
    } catch (UncheckedIOException e) {
      throw new IOException(folder + ": can't be listed: " + e.getCause().getMessage(), e);
    }
    List<String> wanted =
        Arrays.stream(folded(words).split("\\s+")).filter(w -> !w.isEmpty()).toList();
    List<SavedNote> notes = new ArrayList<>();
    for (Path file : files) {
      String text = NoteFile.read(file);
      String all = folded(text);
      if (wanted.stream().allMatch(all::contains)) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        notes.add(new SavedNote(file, name, NoteHead.of(text), match(text, wanted)));
      }
    }
    notes.sort(
        Comparator.comparing(
                (SavedNote note) -> note.head().date(),
                Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
            .reversed()
            .thenComparing(SavedNote::name));
    return List.copyOf(notes);
  }

  private boolean isNote(Path file) {
    Path below = folder.relativize(file);
    boolean shown = true;
    for (Path part : below) {
      shown &= !part.toString().startsWith(".");
    }
    return shown
        && !below.startsWith(TEMPLATES)
        && file.toString().endsWith("." + EXTENSION)
        && Files.isRegularFile(file);
  }

  private static String match(String text, List<String> wanted) {
    if (wanted.isEmpty()) {
      return "";
    }
    return text.lines()
        .filter(line -> wanted.stream().anyMatch(folded(line)::contains))
        .findFirst()
        .orElse("")
        .strip();
  }

  private static String folded(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{Mn}", "")
        .toLowerCase(Locale.ROOT);
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

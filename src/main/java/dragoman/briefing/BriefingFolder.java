package dragoman.briefing;

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

  /** The file that a note of that title has before any other. */
  public Path named(String title, String extension) {
    return folder.resolve(FileName.of(title).numbered(1, extension));
  }

  /** The last file that a note of that title has; the first one when there is none. */
  public Path latest(String title, String extension) {
    FileName name = FileName.of(title);
    int number = 1;
    while (Files.exists(folder.resolve(name.numbered(number + 1, extension)))) {
      number++;
    }
    return folder.resolve(name.numbered(number, extension));
  }

  /**
   * A file below the folder.
   *
   * @throws IOException when it leads out of it, by its name or by a link
   */
  public Path inside(String file) throws IOException {
    Path top = folder.toAbsolutePath().normalize();
    Path path = top.resolve(file).normalize();
    if (!path.startsWith(top) || path.equals(top)) {
      throw outside(file);
    }
    Path there = path.getParent();
    while (there != null && !Files.exists(there)) {
      there = there.getParent();
    }
    if (Files.exists(top) && there != null && !there.toRealPath().startsWith(top.toRealPath())) {
      throw outside(file);
    }
    return folder.resolve(top.relativize(path));
  }

  private IOException outside(String file) {
    return new IOException(
        file
            + ": outside the briefings folder "
            + folder
            + "; name a file in it, or use export -o");
  }

  /** Makes the folders that a file in this one lies in; those elsewhere are the user's to make. */
  public void prepare(Path file) throws IOException {
    refuseGuests();
    Path parent = file.toAbsolutePath().normalize().getParent();
    if (parent != null && parent.startsWith(folder.toAbsolutePath().normalize())) {
      try {
        Files.createDirectories(parent);
      } catch (IOException e) {
        throw new WriteException(parent, e);
      }
    }
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
      throw new IOException(folder + ": can't be listed: " + e.getMessage(), e);
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

  private void refuseGuests() throws IOException {
    if (visitor == Visitor.GUEST) {
      throw new IOException("guests look on: nothing is saved");
    }
  }

  private void create() throws IOException {
    refuseGuests();
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

package dragoman.state;

import dragoman.file.FileVersion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The drafts of briefings of one user, as Markdown, kept at every change so that they survive a
 * kill. A draft is named by a file name without extension, such as {@link
 * dragoman.file.FileName#stem()}.
 */
public final class DraftStore {
  private static final String FOLDER = "drafts";
  private static final String EXTENSION = ".json";

  private final StateFolder folder;

  DraftStore(StateFolder folder) {
    this.folder = folder;
  }

  /** The marks of the same user. */
  public MarkStore marks() {
    return new MarkStore(folder);
  }

  /** The queries of the same user. */
  public SavedQueries queries() {
    return new SavedQueries(folder);
  }

  /** What the exports of the same user had in them. */
  public ExportLog exports() {
    return new ExportLog(folder);
  }

  /**
   * Writes a file of the user's choice, unless it has become another one; no other process of the
   * user writes it meanwhile.
   *
   * @param before what it was when the user last looked
   * @throws IOException when it has, or can't be written
   */
  public void writeOver(Path file, FileVersion before, byte[] bytes) throws IOException {
    folder.writeOver(file, before, bytes);
  }

  /**
   * Keeps a draft, in place of one of that name.
   *
   * @throws IOException when it could not be written, with a message for the user
   */
  public void save(String name, String text) throws IOException {
    folder.write(path(name), text);
  }

  /** The draft of that name, empty when there is none. */
  public Optional<String> load(String name) throws IOException {
    return folder.read(path(name));
  }

  /** Forgets a draft; nothing happens when there is none. */
  public void discard(String name) throws IOException {
    folder.delete(path(name));
  }

  /** The name of the draft that was written last; empty when there is none. */
  public Optional<String> latest() throws IOException {
    return folder.latest(FOLDER, EXTENSION).map(DraftStore::stem);
  }

  /** The names of all drafts, sorted. */
  public List<String> names() throws IOException {
    return folder.names(FOLDER).stream()
        .filter(name -> name.endsWith(EXTENSION))
        .map(DraftStore::stem)
        .toList();
  }

  private static String stem(String name) {
    return name.substring(0, name.length() - EXTENSION.length());
  }

  private static String path(String name) {
    return FOLDER + "/" + name + EXTENSION;
  }
}

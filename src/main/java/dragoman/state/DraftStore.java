package dragoman.state;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The drafts of briefings of one user, as Markdown, kept at every change so that they survive a
 * kill. A draft is named by a file name without extension, such as {@link
 * dragoman.file.FileName#stem()}.
 */
public final class DraftStore {
  private static final String FOLDER = "drafts";
  private static final String EXTENSION = ".json";

  private final @Nullable StateFolder folder;

  DraftStore(@Nullable StateFolder folder) {
    this.folder = folder;
  }

  /** Drafts of one who leaves nothing behind: none is kept. */
  public static DraftStore none() {
    return new DraftStore(null);
  }

  /**
   * Keeps a draft, in place of one of that name.
   *
   * @throws IOException when it could not be written, with a message for the user
   */
  public void save(String name, String text) throws IOException {
    if (folder != null) {
      folder.write(path(name), text);
    }
  }

  /** The draft of that name, empty when there is none. */
  public Optional<String> load(String name) throws IOException {
    return folder == null ? Optional.empty() : folder.read(path(name));
  }

  /** Forgets a draft; nothing happens when there is none. */
  public void discard(String name) throws IOException {
    if (folder != null) {
      folder.delete(path(name));
    }
  }

  /** The names of all drafts, sorted. */
  public List<String> names() throws IOException {
    if (folder == null) {
      return List.of();
    }
    return folder.names(FOLDER).stream()
        .filter(name -> name.endsWith(EXTENSION))
        .map(name -> name.substring(0, name.length() - EXTENSION.length()))
        .toList();
  }

  private static String path(String name) {
    return FOLDER + "/" + name + EXTENSION;
  }
}

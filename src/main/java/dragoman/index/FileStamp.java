package dragoman.index;

import java.util.List;

/**
 * A file of the corpus as it was when its articles were taken into the index.
 *
 * @param file the corpus-relative path with forward slashes
 * @param version what tells one state of the file from another, as the reader of the corpus gave it
 * @param articles how many articles it holds
 * @param problems what could not be read of it, a line each as it was given; empty for a sound file
 * @param notes what is worth knowing of how it was read, as above
 */
public record FileStamp(
    String file, String version, int articles, List<String> problems, List<String> notes) {

  /** Makes the lists its own. */
  public FileStamp {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }
}

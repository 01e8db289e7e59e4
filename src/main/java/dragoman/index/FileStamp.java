package dragoman.index;

import java.util.List;

/**
 * A file of the corpus as it was when its articles were taken into the index.
 *
 * @param file the corpus-relative path with forward slashes
 * @param version one word for its state as seen from outside (size, times): while it is the same,
 *     the file need not be read again
 * @param hash SHA-256 of its bytes, lower-case hex; empty when it could not be read
 * @param articles how many articles it holds
 * @param problems what could not be read of it, a line each as it was given; empty for a sound file
 */
public record FileStamp(
    String file, String version, String hash, int articles, List<String> problems) {

  /** Makes the list its own. */
  public FileStamp {
    problems = List.copyOf(problems);
  }
}

package dragoman.ingest;

import org.jspecify.annotations.Nullable;

/**
 * A file of the corpus that should hold articles, as the folder's listing shows it.
 *
 * @param path corpus-relative path with forward slashes; what the ids of its articles start with
 * @param stamp how the file looked
 * @param side how its side file ({@code NAME.meta.yaml}) looked, null when it has none
 */
public record CorpusFile(String path, Stamp stamp, @Nullable Stamp side) {

  /**
   * How a file looked from outside.
   *
   * @param size bytes
   * @param modified when its content was last written, nanoseconds since 1970 UTC
   * @param changed when its entry was last changed, nanoseconds since 1970 UTC, or {@code modified}
   *     where the file system does not tell; a program can set the one back, but not the other
   */
  public record Stamp(long size, long modified, long changed) {
    private String text() {
      return size + "," + modified + "," + changed;
    }
  }

  /** Bytes, without the side file's. */
  public long size() {
    return stamp.size();
  }

  /**
   * One word for the state of the file and of its side file: as long as it stays the same, the file
   * need not be read again.
   */
  public String version() {
    return side == null ? stamp.text() : stamp.text() + "+" + side.text();
  }
}

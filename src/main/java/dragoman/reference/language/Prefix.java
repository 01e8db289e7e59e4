package dragoman.reference.language;

/**
 * A word written together with the next one.
 *
 * @param written what stands at the start of the joined word, folded
 * @param kept what of it belongs to the next word: {@code ال} of {@code لل}
 * @param kind what it is
 */
public record Prefix(String written, String kept, Kind kind) {

  /** What a prefix is. */
  public enum Kind {
    /** And, so: joins anything. */
    CONJUNCTION,
    /** To, by, as: before a noun only. */
    PREPOSITION
  }
}

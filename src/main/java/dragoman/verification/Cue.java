package dragoman.verification;

/**
 * How a note says that words were said.
 *
 * @param words the cue as written, where the note has it as this program writes it; else empty
 * @param stance whether the note has the words as said or as denied
 */
record Cue(String words, Stance stance) {

  /** Whether words are put forward or denied. */
  enum Stance {
    ASSERTED,
    DENIED,
    /** The cue's own words tell. */
    UNMARKED
  }
}

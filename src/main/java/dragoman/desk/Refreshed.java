package dragoman.desk;

import java.util.List;
import java.util.Optional;

/**
 * What came of bringing the index up to date.
 *
 * @param outcome how it ended
 * @param files how many files of the corpus there are
 * @param read how many of them were new or changed, and read
 * @param removed how many were gone, and taken out
 * @param problems what can't be read of the corpus, old problems too, a line each
 * @param notes what is worth knowing of how files were read, a line each
 * @param notice what else the user should know, such as an index that was built anew; empty when
 *     nothing
 */
public record Refreshed(
    Outcome outcome,
    int files,
    int read,
    int removed,
    List<String> problems,
    List<String> notes,
    Optional<String> notice) {

  /** Makes the lists its own. */
  public Refreshed {
    problems = List.copyOf(problems);
    notes = List.copyOf(notes);
  }

  /** The same, for one who asks when nothing is left to do. */
  Refreshed seen() {
    return new Refreshed(outcome, files, 0, 0, problems, notes, Optional.empty());
  }

  /** Stopped before anything was done. */
  static Refreshed stopped() {
    return new Refreshed(Outcome.STOPPED, 0, 0, 0, List.of(), List.of(), Optional.empty());
  }

  /** How it ended. */
  public enum Outcome {
    /** The index is up to date. */
    DONE,
    /** Another process is at it; what it had done by now can be read. */
    BUSY,
    /** It was stopped; what was done is kept. */
    STOPPED,
    /** The index can't be written; {@code notice} says why. */
    FAILED
  }
}

package dragoman.verification;

import java.util.Locale;

/** What came of checking one quotation; of several, the last of this order is told. */
public enum Outcome {
  /** The words are where the note says, or in the corpus when it says nothing. */
  EXACT(Grade.GOOD),
  /** The words are elsewhere. */
  MOVED(Grade.SHIFTED),
  /** The day of the statement or of its article is another one than the note says. */
  DATE_CHANGED(Grade.SHIFTED),
  /** The words are there, and somebody else said them. */
  MISATTRIBUTED(Grade.WRONG),
  /** Some of the words are others. */
  ALTERED(Grade.WRONG),
  /** The article that the note cites is not in the corpus. */
  SOURCE_GONE(Grade.WRONG),
  /** Nothing like it is in the corpus. */
  NOT_FOUND(Grade.WRONG);

  private final Grade grade;

  Outcome(Grade grade) {
    this.grade = grade;
  }

  /** How bad it is. */
  public Grade grade() {
    return grade;
  }

  /** The words of the data contract: {@code date changed}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  /** How bad an outcome is, the best first. */
  public enum Grade {
    /** Nothing is to be done. */
    GOOD,
    /** The words hold, what the note says around them does not. */
    SHIFTED,
    /** The quotation does not hold. */
    WRONG
  }
}

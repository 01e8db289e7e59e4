package dragoman.reference.language;

/**
 * The grammatical gender and number of a word, each possibly open.
 *
 * @param gender open when the form does not tell
 * @param number open when the form does not tell
 */
public record Agreement(Gender gender, Number number) {

  /** Says nothing and agrees with everything. */
  public static final Agreement OPEN = new Agreement(Gender.OPEN, Number.OPEN);

  /** Grammatical gender. */
  public enum Gender {
    FEMININE,
    MASCULINE,
    OPEN
  }

  /** Grammatical number; a dual counts as plural. */
  public enum Number {
    SINGULAR,
    PLURAL,
    OPEN
  }

  /** Reads {@code ms}, {@code fp}, {@code s}, {@code f}; any other letter is passed over. */
  static Agreement of(String letters) {
    Gender gender =
        letters.indexOf('f') >= 0
            ? Gender.FEMININE
            : letters.indexOf('m') >= 0 ? Gender.MASCULINE : Gender.OPEN;
    Number number =
        letters.indexOf('p') >= 0
            ? Number.PLURAL
            : letters.indexOf('s') >= 0 ? Number.SINGULAR : Number.OPEN;
    return new Agreement(gender, number);
  }

  /** Whether one word can have both. */
  public boolean fits(Agreement other) {
    return (gender == Gender.OPEN || other.gender == Gender.OPEN || gender == other.gender)
        && (number == Number.OPEN || other.number == Number.OPEN || number == other.number);
  }
}

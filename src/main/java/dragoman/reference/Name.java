package dragoman.reference;

import dragoman.article.Mention;

/**
 * What one spelling names.
 *
 * @param id as in {@link Found#id()}; for a name made from a country's, with {@code {}} in its
 *     place
 * @param traits see the constants
 */
record Name(String id, Mention.Kind kind, Found.Sort sort, int traits) {
  /** The first letter must be a capital. */
  static final int FIRST_CAPITAL = 1;

  /** The first letter of the last word must be a capital. */
  static final int LAST_CAPITAL = 2;

  /** All letters must be capitals. */
  static final int ALL_CAPITALS = 4;

  /** The article may stand before it. */
  static final int ARTICLE = 8;

  /** It begins with what is left of the article behind a proclitic. */
  static final int ELIDED = 16;

  /** The word may go on behind it. */
  static final int PREFIX = 32;

  /** There are rules on what it means here. */
  static final int AMBIGUOUS = 64;

  /** It is known, but nothing to be reported: the Gulf of Oman. */
  static final int NOTHING = 128;

  boolean is(int trait) {
    return (traits & trait) != 0;
  }

  Name with(int trait) {
    return is(trait) ? this : new Name(id, kind, sort, traits | trait);
  }

  /** The capitals that the spelling asks for. */
  static int capitals(String spelling) {
    int first = -1;
    int last = -1;
    int lower = 0;
    int upper = 0;
    boolean inWord = false;
    for (int i = 0; i < spelling.length(); i++) {
      char c = spelling.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        if (!inWord) {
          first = first < 0 ? i : first;
          last = i;
        }
        upper += Character.isUpperCase(c) ? 1 : 0;
        lower += Character.isLowerCase(c) ? 1 : 0;
        inWord = true;
      } else {
        inWord = false;
      }
    }
    if (upper > 0 && lower == 0) {
      return ALL_CAPITALS;
    }
    int traits = first >= 0 && Character.isUpperCase(spelling.charAt(first)) ? FIRST_CAPITAL : 0;
    return last >= 0 && Character.isUpperCase(spelling.charAt(last))
        ? traits | LAST_CAPITAL
        : traits;
  }
}

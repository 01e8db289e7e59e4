package dragoman.analysis;

import dragoman.reference.language.Sense;

/** Tells headings from paragraphs. */
final class Headings {

  private static final int LONGEST = 16;
  private static final int LONGEST_HEADLINE = 30;

  private Headings() {}

  /** The first line of a text with more lines: a heading also when it is longer. */
  static boolean isHeadline(Passage passage) {
    return isHeading(passage, LONGEST_HEADLINE);
  }

  /** A short line without a final mark, a line after a dash or a hash, a short question. */
  static boolean isHeading(Passage passage) {
    return isHeading(passage, LONGEST);
  }

  private static boolean isHeading(Passage passage, int longest) {
    Tokens tokens = passage.tokens();
    int count = tokens.count();
    if (count == 0) {
      return true;
    }
    char first = tokens.first(0);
    if (first == '#') {
      return true;
    }
    if (count > longest) {
      return false;
    }
    char last = passage.text().charAt(tokens.start(count - 1));
    boolean closed =
        ".!?؟…:;".indexOf(last) >= 0
            || passage.quoteTo(count - 1) != null
            || (!tokens.isWord(count - 1) && last != ')');
    if (first == '-' || first == '–' || first == '*' || first == '•') {
      return !closed;
    }
    return !closed && !passage.has(count - 1, Sense.CUE);
  }
}

package dragoman.analysis;

import dragoman.reference.language.Sense;

/** Tells headings from paragraphs. */
final class Headings {

  private static final int LONGEST = 16;
  private static final int LONGEST_TITLE = 30;

  /** A text of fewer paragraphs may have no title. */
  private static final int LEAST = 4;

  private Headings() {}

  /** The first line of several, longer than a heading but without a final mark either. */
  static boolean isTitle(Passage passage, int paragraphs) {
    Tokens tokens = passage.tokens();
    int last = tokens.count() - 1;
    return paragraphs >= LEAST && tokens.count() <= LONGEST_TITLE && tokens.isWord(last);
  }

  /** A short line without a final mark, a line after a dash or a hash, a short question. */
  static boolean isHeading(Passage passage) {
    Tokens tokens = passage.tokens();
    int count = tokens.count();
    if (count == 0) {
      return true;
    }
    char first = tokens.first(0);
    if (first == '#') {
      return true;
    }
    if (count > LONGEST) {
      return false;
    }
    boolean closed = isClosed(passage);
    if (first == '-' || first == '–' || first == '*' || first == '•') {
      return !closed;
    }
    return !closed && !passage.has(count - 1, Sense.CUE);
  }

  private static boolean isClosed(Passage passage) {
    Tokens tokens = passage.tokens();
    int end = tokens.count() - 1;
    char last = passage.text().charAt(tokens.start(end));
    return ".!?؟…:;".indexOf(last) >= 0
        || passage.quoteTo(end) != null
        || (!tokens.isWord(end) && last != ')');
  }
}

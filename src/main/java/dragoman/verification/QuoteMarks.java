package dragoman.verification;

import dragoman.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds what stands between quote marks in a line of a note, outermost pairs only. */
final class QuoteMarks {

  private static final char STRAIGHT = '"';

  /** Opening marks, each with those that may close it. */
  private final Map<Character, String> pairs = new HashMap<>();

  /** With the pairs of several languages. */
  QuoteMarks(List<Map<Character, String>> languages) {
    for (Map<Character, String> language : languages) {
      language.forEach((open, close) -> pairs.merge(open, close, (one, other) -> one + other));
    }
  }

  /**
   * What stands between the marks, by place. A mark that is never closed opens a quotation to the
   * end, as in a quotation of several paragraphs; one that may as well close does not.
   */
  List<Span> find(String text) {
    List<Span> found = new ArrayList<>();
    int i = 0;
    while (i < text.length()) {
      char open = text.charAt(i);
      String closers = pairs.get(open);
      if (closers == null || !opens(text, i)) {
        i++;
        continue;
      }
      int end = close(text, i, closers);
      if (end < 0 && !alwaysOpens(open)) {
        i++;
        continue;
      }
      int to = end < 0 ? text.length() : end;
      if (text.substring(i + 1, to).codePoints().anyMatch(Character::isLetterOrDigit)) {
        found.add(new Span(i + 1, to));
      }
      i = to + 1;
    }
    return found;
  }

  /** A straight mark stands close to what follows and apart from what is before. */
  private static boolean opens(String text, int at) {
    if (at + 1 >= text.length() || (text.charAt(at) == STRAIGHT && blank(text.charAt(at + 1)))) {
      return false;
    }
    return at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
  }

  private static boolean alwaysOpens(char mark) {
    int type = Character.getType(mark);
    return type == Character.INITIAL_QUOTE_PUNCTUATION || type == Character.START_PUNCTUATION;
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static int close(String text, int open, String closers) {
    int depth = 0;
    for (int i = open + 1; i < text.length(); i++) {
      char c = text.charAt(i);
      if (closers.indexOf(c) >= 0) {
        if (depth == 0) {
          return i;
        }
        depth--;
      } else if (c == text.charAt(open)) {
        depth++;
      }
    }
    return -1;
  }
}

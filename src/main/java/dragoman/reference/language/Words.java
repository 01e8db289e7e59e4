package dragoman.reference.language;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts text into words: runs of letters, digits and signs; {@code U.S.} is one word, {@code 's} is
 * one, every other mark stands alone.
 */
public final class Words {

  private Words() {}

  /** Takes the words as they are found. */
  @FunctionalInterface
  public interface Sink {
    /** A word from {@code start} to before {@code end}, in UTF-16 units. */
    void word(int start, int end);
  }

  /** Tells the sink every word of the range in order; white space is passed over. */
  public static void cut(String text, int from, int to, Sink sink) {
    int i = from;
    while (i < to) {
      int c = text.codePointAt(i);
      int width = Character.charCount(c);
      if (Character.isWhitespace(c) || c == 0xa0 || isFormat(c)) {
        i += width;
      } else if (isWordPart(c)) {
        int end = abbreviation(text, i, to);
        if (end < 0) {
          end = word(text, i, to);
        }
        sink.word(i, end);
        i = end;
      } else if (isApostrophe(c)
          && i > from
          && i + 1 < to
          && Character.toLowerCase(text.charAt(i + 1)) == 's'
          && isWordPart(text.codePointBefore(i))
          && (i + 2 >= to || !isWordPart(text.codePointAt(i + 2)))) {
        sink.word(i, i + 2);
        i += 2;
      } else {
        int end = Math.min(to, i + width);
        sink.word(i, end);
        i = end;
      }
    }
  }

  /** The folded words of a phrase. */
  public static List<String> folded(String phrase) {
    List<String> words = new ArrayList<>();
    cut(phrase, 0, phrase.length(), (s, e) -> words.add(Folding.fold(phrase.substring(s, e))));
    return words;
  }

  private static int word(String text, int start, int to) {
    int i = start;
    while (i < to) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (isWordPart(c)) {
        i = next;
      } else if (isApostrophe(c) && next < to && isWordPart(text.codePointAt(next))) {
        boolean genitive =
            Character.toLowerCase(text.charAt(next)) == 's'
                && (next + 1 >= to || !isWordPart(text.codePointAt(next + 1)));
        if (genitive) {
          return i;
        }
        i = next;
      } else if ((c == '.' || c == ',')
          && next < to
          && Character.isDigit(text.charAt(i - 1))
          && Character.isDigit(text.codePointAt(next))) {
        i = next;
      } else {
        return i;
      }
    }
    return Math.min(i, to);
  }

  private static int abbreviation(String text, int start, int to) {
    int i = start;
    int letters = 0;
    while (i + 1 < to && Character.isUpperCase(text.charAt(i)) && text.charAt(i + 1) == '.') {
      i += 2;
      letters++;
    }
    if (letters == 0 || (letters == 1 && (i >= to || !Character.isUpperCase(text.charAt(i))))) {
      return -1;
    }
    return letters >= 2 && (i >= to || !isWordPart(text.codePointAt(i))) ? i : -1;
  }

  private static boolean isApostrophe(int c) {
    return c == '\'' || c == '’' || c == 'ʼ';
  }

  private static boolean isFormat(int c) {
    return (c >= 0x200b && c <= 0x200f)
        || (c >= 0x202a && c <= 0x202e)
        || c == 0xfeff
        || (c >= 0x2066 && c <= 0x2069);
  }

  /** Whether the code point is a letter, a digit or a sign that belongs to a letter. */
  public static boolean isWordPart(int c) {
    if (c < 128) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
    }
    return Character.isLetterOrDigit(c)
        || (c >= 0x64b && c <= 0x65f)
        || c == 0x670
        || c == 0x640
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }
}

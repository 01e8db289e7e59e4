package dragoman.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.text.Normalizer;
import java.util.Arrays;

/** Grapheme clusters (UAX #29) and what a terminal is sent for each. */
final class Clusters {

  private static final int MOST_MARKS = 8;

  private Clusters() {}

  /**
   * The offsets where clusters end, in stripped text. ICU is asked only where more than marks
   * follow a letter.
   */
  static int[] ends(String text) {
    int[] ends = new int[text.length()];
    int count = 0;
    int at = 0;
    while (at < text.length()) {
      int end = at + 1;
      if (!TerminalText.isHarmless(text.charAt(at)) && !isOrdering(text.charAt(at))) {
        return icuEnds(text);
      }
      if (!isOrdering(text.charAt(at))) {
        while (end < text.length() && isExtending(text.charAt(end))) {
          end++;
        }
      }
      ends[count++] = end;
      at = end;
    }
    return Arrays.copyOf(ends, count);
  }

  /** LRM, RLM, ALM. */
  static boolean isOrdering(int c) {
    return c == 0x200E || c == 0x200F || c == 0x61C;
  }

  private static boolean isExtending(char c) {
    return c >= 0x300
        && (c == 0x200C
            || c == 0x200D
            || !TerminalText.isHarmless(c)
                && (Character.getType(c) == Character.NON_SPACING_MARK
                    || Character.getType(c) == Character.ENCLOSING_MARK));
  }

  private static int[] icuEnds(String text) {
    BreakIterator iterator = BreakIterator.getCharacterInstance(ULocale.ROOT);
    iterator.setText(text);
    int[] ends = new int[text.length()];
    int count = 0;
    for (int end = iterator.next(); end != BreakIterator.DONE; end = iterator.next()) {
      ends[count++] = end;
    }
    return Arrays.copyOf(ends, count);
  }

  /**
   * A cluster as it is drawn: in NFC; without joiners, ordering marks, variation selectors and the
   * vowel marks of Arabic and Hebrew, which terminals draw badly; of an emoji sequence the first
   * emoji, because terminals disagree about the width of the rest. Empty when nothing is left.
   */
  static String drawn(String text, int start, int end) {
    if (end - start == 1 && TerminalText.isHarmless(text.charAt(start))) {
      return text.substring(start, end);
    }
    String cluster = Normalizer.normalize(text.substring(start, end), Normalizer.Form.NFC);
    int first = cluster.codePointAt(0);
    int behind = Character.charCount(first);
    if (behind == cluster.length() && Widths.of(first) > 0) {
      return cluster;
    }
    if (first >= 0x203C && isPictograph(first)) {
      return cluster.substring(0, behind);
    }
    StringBuilder out = new StringBuilder(cluster.length());
    int marks = 0;
    for (int i = 0; i < cluster.length(); ) {
      int c = cluster.codePointAt(i);
      i += Character.charCount(c);
      boolean mark = i > behind && Widths.of(c) == 0;
      if (!isUndrawn(c) && (!mark || ++marks <= MOST_MARKS)) {
        out.appendCodePoint(c);
      }
    }
    return out.length() > 0 && Widths.of(out.codePointAt(0)) == 0
        ? out.insert(0, '\u25CC').toString()
        : out.toString();
  }

  /** The columns of a whole text that is neither ordered nor shaped. */
  static int columns(String text) {
    int columns = 0;
    int start = 0;
    while (start < text.length() && TerminalText.isHarmless(text.charAt(start))) {
      start++;
    }
    if (start == text.length()) {
      return start;
    }
    start = 0;
    for (int end : ends(text)) {
      String drawn = drawn(text, start, end);
      columns += drawn.isEmpty() ? 0 : width(drawn);
      start = end;
    }
    return columns;
  }

  /** The columns of a drawn cluster; a flag has two. */
  static int width(String drawn) {
    int first = drawn.codePointAt(0);
    int behind = Character.charCount(first);
    if (isRegional(first)) {
      return drawn.length() > behind ? 2 : 1;
    }
    int width = 0;
    for (int i = 0; i < drawn.length(); i += Character.charCount(drawn.codePointAt(i))) {
      width += Widths.of(drawn.codePointAt(i));
    }
    return Math.max(1, width);
  }

  private static boolean isRegional(int c) {
    return c >= 0x1F1E6 && c <= 0x1F1FF;
  }

  private static boolean isPictograph(int c) {
    return UCharacter.hasBinaryProperty(c, UProperty.EXTENDED_PICTOGRAPHIC);
  }

  private static boolean isUndrawn(int c) {
    return isOrdering(c)
        || c == 0x200C
        || c == 0x200D
        || c >= 0xFE00 && c <= 0xFE0F
        || c == 0x20E3
        || Character.getType(c) == Character.NON_SPACING_MARK
            && (c >= 0x591 && c <= 0x5C7
                || c >= 0x610 && c <= 0x6ED
                || c >= 0x898 && c <= 0x8FF
                || c >= 0xFBB2 && c <= 0xFBC2);
  }
}

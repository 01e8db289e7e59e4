package dragoman.reference;

import java.text.Normalizer;

/**
 * What letters are the same when names are compared: case, accents, Arabic vowel signs, tatweel,
 * the seats of hamza, alif maqsura and ta marbuta, Persian letters and digits of any script.
 */
final class Letters {
  /** Stands between words that may belong to one name. */
  static final char SPACE = ' ';

  /** Stands where no name goes on: a comma, a quote mark, a blank line. */
  static final char BREAK = '\n';

  /** A mark that is as if it were not there. */
  static final char NOTHING = 0;

  private static final char FULL_STOP = '.';
  private static final char HYPHEN = '-';

  /** An initial, as جيه, may be this long; a longer word before a full stop ends a sentence. */
  private static final int LONGEST_INITIAL = 4;

  /** The first letter stands for the others; letters that have no decomposition in Unicode. */
  private static final String[] SAME = {
    "oøØ", "dđĐ", "lłŁ", "iıİ", "اٱ", "يىیې", "هةہۀەۂ", "كکڪ", "گگ",
  };

  private static final String APOSTROPHES = "'\u2019\u2018\u02BC\u02B9`_";

  /** Characters below are folded by table, the rest one by one. */
  private static final int TABLED = 0x2100;

  private static final char[] FOLDED = table();

  private final char[] chars;
  private final int[] places;
  private final int length;

  private Letters(char[] chars, int[] places, int length) {
    this.chars = chars;
    this.places = places;
    this.length = length;
  }

  /** Whether the character counts for nothing: a vowel sign, a mark of direction. */
  static boolean isNothing(char c) {
    return folded(c) == NOTHING;
  }

  /** The folded form of a name; one space between words, none at the ends. */
  static String fold(String name) {
    Letters letters = of(name, 0, name.length());
    char[] chars = letters.chars;
    int end = letters.length;
    while (end > 0 && chars[end - 1] < FULL_STOP) {
      end--;
    }
    for (int i = 0; i < end; i++) {
      chars[i] = chars[i] == BREAK ? SPACE : chars[i];
    }
    return new String(chars, 0, end);
  }

  /** Folds a part of a text and remembers where each letter stood. */
  static Letters of(String text, int from, int to) {
    char[] chars = new char[to - from];
    int[] places = new int[to - from];
    int length = 0;
    int word = 0;
    for (int i = from; i < to; i++) {
      char raw = text.charAt(i);
      char c = folded(raw);
      if (c > FULL_STOP) {
        word++;
      } else if (c == NOTHING) {
        continue;
      } else {
        char last = length == 0 ? BREAK : chars[length - 1];
        if (c == FULL_STOP) {
          boolean inside = i + 1 < to && folded(text.charAt(i + 1)) > FULL_STOP;
          boolean initial = word == 1 || (word > 0 && word <= LONGEST_INITIAL && !inside);
          if (initial) {
            word = 0;
            continue;
          }
          c = inside ? SPACE : BREAK;
        } else if (c == HYPHEN) {
          c = last == SPACE ? BREAK : SPACE;
        } else if (raw == '\n' && i > from && blankLine(text, from, i)) {
          c = BREAK;
        }
        word = 0;
        if (last == SPACE || last == BREAK) {
          if (c == BREAK && length > 0) {
            chars[length - 1] = BREAK;
          }
          continue;
        }
      }
      chars[length] = c;
      places[length++] = i;
    }
    return new Letters(chars, places, length);
  }

  private static boolean blankLine(String text, int from, int newline) {
    int i = newline - 1;
    while (i >= from && (text.charAt(i) == '\r' || text.charAt(i) == ' ')) {
      i--;
    }
    return i >= from && text.charAt(i) == '\n';
  }

  /** How many folded letters, spaces and breaks there are. */
  int length() {
    return length;
  }

  /** The folded letter; a break behind the end. */
  char at(int i) {
    return i < length ? chars[i] : BREAK;
  }

  /** Where the letter stood in the text. */
  int place(int i) {
    return places[i];
  }

  /** Whether a word begins there. */
  boolean startsWord(int i) {
    return i < length && chars[i] > FULL_STOP && (i == 0 || chars[i - 1] < FULL_STOP);
  }

  /** Whether a word ends before the place. */
  boolean endsWord(int i) {
    return i >= length || chars[i] < FULL_STOP;
  }

  /** The place behind the word that the place lies in. */
  int wordEnd(int i) {
    int end = i;
    while (!endsWord(end)) {
      end++;
    }
    return end;
  }

  /** The start of the next word behind the place, or the length. */
  int nextWord(int i) {
    int next = wordEnd(i);
    while (next < length && chars[next] < FULL_STOP) {
      next++;
    }
    return next;
  }

  /** Whether the folded form stands there, and what follows is no further letter. */
  boolean hasWord(int i, String folded) {
    return has(i, folded) && endsWord(i + folded.length());
  }

  /** Whether the folded form stands there. */
  boolean has(int i, String folded) {
    if (i < 0 || i + folded.length() > length) {
      return false;
    }
    for (int k = 0; k < folded.length(); k++) {
      if (chars[i + k] != folded.charAt(k)) {
        return false;
      }
    }
    return true;
  }

  private static char[] table() {
    char[] table = new char[TABLED];
    for (int i = 0; i < table.length; i++) {
      char c = (char) i;
      table[i] = plain(c);
    }
    decompose(table, 0xC0, 0x24F);
    decompose(table, 0x400, 0x52F);
    decompose(table, 0x620, 0x6FF);
    decompose(table, 0x1E00, 0x1EFF);
    for (String same : SAME) {
      for (int k = 1; k < same.length(); k++) {
        table[same.charAt(k)] = same.charAt(0);
      }
    }
    for (char c = '\u2010'; c <= '\u2012'; c++) {
      table[c] = HYPHEN;
    }
    table['-'] = HYPHEN;
    table['.'] = FULL_STOP;
    table['\u0640'] = NOTHING;
    for (char apostrophe : APOSTROPHES.toCharArray()) {
      table[apostrophe] = SPACE;
    }
    return table;
  }

  private static char plain(char c) {
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      return Character.toLowerCase(c);
    }
    if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
      return SPACE;
    }
    int type = Character.getType(c);
    return type == Character.NON_SPACING_MARK || type == Character.FORMAT ? NOTHING : BREAK;
  }

  private static char folded(char c) {
    return c < TABLED ? FOLDED[c] : plain(c);
  }

  private static void decompose(char[] table, int from, int to) {
    for (int i = from; i <= to; i++) {
      char c = (char) i;
      if (Character.isDigit(c)) {
        table[i] = (char) ('0' + Character.digit(c, 10));
      } else if (Character.isLetter(c)) {
        char base = Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFD).charAt(0);
        table[i] = Character.toLowerCase(base);
      }
    }
  }
}

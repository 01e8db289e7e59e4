package dragoman.terminal;

import java.text.Normalizer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The one gate for text on its way to a terminal.
 *
 * <p>Taken out: C0 and C1 controls, escape sequences with their parameters and strings (an
 * unterminated string loses its introducer only, so that nothing can hide the words behind it), and
 * characters that are neither drawn nor of use in ordering. Line ends and tabs become blanks.
 * Embeddings, overrides and isolates (U+202A to U+202E, U+2066 to U+2069) become visible as ⟨RLO⟩
 * and the like, and are never obeyed. The marks LRM, RLM and ALM, and ZWJ and ZWNJ stay: they order
 * and join. Lone surrogates and noncharacters become U+FFFD.
 */
public final class TerminalText {

  /** What is left of a text, and where each unit of it stood; no offsets when nothing changed. */
  record Cleaned(String text, int @Nullable [] offsets) {

    /** The offset in the original; its length is the one behind the last. */
    int original(int offset) {
      return offsets == null ? offset : offsets[offset];
    }

    /** The offset in the original behind what made the unit before this offset. */
    int originalEnd(int offset) {
      int behind = offset;
      while (offsets != null && behind < text.length() && offsets[behind] == offsets[offset - 1]) {
        behind++;
      }
      return original(behind);
    }
  }

  private static final String[] EMBEDDINGS = {"LRE", "RLE", "PDF", "LRO", "RLO"};
  private static final String[] ISOLATES = {"LRI", "RLI", "FSI", "PDI"};

  private TerminalText() {}

  /** The text as one line fit for any terminal, in NFC; the same object when nothing was to do. */
  public static String clean(String text) {
    String cleaned = strip(text).text;
    return isLatin(cleaned) ? cleaned : Normalizer.normalize(cleaned, Normalizer.Form.NFC);
  }

  /** As {@link #clean}, line by line: line feeds stay, the other line ends become line feeds. */
  public static String cleanLines(String text) {
    StringBuilder out = new StringBuilder(text.length());
    int from = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || c == '\r') {
        out.append(clean(text.substring(from, i))).append('\n');
        if (c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
          i++;
        }
        from = i + 1;
      }
    }
    return from == 0 ? clean(text) : out.append(clean(text.substring(from))).toString();
  }

  /** Everything but the normalisation, with the way back. */
  static Cleaned strip(String text) {
    int first = 0;
    while (first < text.length() && isHarmless(text.charAt(first))) {
      first++;
    }
    return first == text.length() ? new Cleaned(text, null) : new Stripper(text, first).run();
  }

  /** Letters and punctuation that need no second look, each one column wide. */
  static boolean isHarmless(char c) {
    return c >= 0x20 && c < 0x7F
        || c >= 0xA0 && c < 0x300 && c != 0xAD
        || c >= 0x388 && c < 0x483
        || c >= 0x48A && c < 0x530
        || c >= 0x5D0 && c < 0x5EB
        || c == 0x60C
        || c == 0x61B
        || c >= 0x61E && c < 0x64B
        || c >= 0x660 && c < 0x670
        || c >= 0x671 && c < 0x6D6
        || c >= 0x2010 && c < 0x2028
        || c >= 0x2030 && c < 0x205F
        || c >= 0x2500 && c < 0x25FD;
  }

  private static boolean isLatin(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x300) {
        return false;
      }
    }
    return true;
  }

  /** One pass over a text that has something to strip. */
  private static final class Stripper {
    private static final char ESCAPE = 0x1B;
    private final String text;
    private final StringBuilder out;
    private int[] offsets;
    private int at;

    Stripper(String text, int first) {
      this.text = text;
      this.out = new StringBuilder(text.length() + 16).append(text, 0, first);
      this.offsets = new int[text.length() + 16];
      for (int i = 0; i < first; i++) {
        offsets[i] = i;
      }
      this.at = first;
    }

    Cleaned run() {
      while (at < text.length()) {
        char c = text.charAt(at);
        if (isHarmless(c)) {
          keep(c, at++);
        } else if (c < 0x20 || c >= 0x7F && c < 0xA0) {
          control(c);
        } else {
          character(text.codePointAt(at));
        }
      }
      offsets = Arrays.copyOf(offsets, out.length() + 1);
      offsets[out.length()] = text.length();
      return new Cleaned(out.toString(), offsets);
    }

    private void keep(char c, int from) {
      if (out.length() == offsets.length) {
        offsets = Arrays.copyOf(offsets, offsets.length * 2);
      }
      offsets[out.length()] = from;
      out.append(c);
    }

    private void control(char c) {
      int from = at++;
      switch (c) {
        case '\r' -> {
          keep(' ', from);
          if (at < text.length() && text.charAt(at) == '\n') {
            at++;
          }
        }
        case '\t', '\n', 0x0B, '\f', 0x85 -> keep(' ', from);
        case ESCAPE -> escape();
        case 0x9B -> controlSequence();
        case 0x90, 0x98, 0x9D, 0x9E, 0x9F -> controlString();
        default -> {}
      }
    }

    private void escape() {
      if (at == text.length()) {
        return;
      }
      char c = text.charAt(at);
      if (c == '[') {
        at++;
        controlSequence();
      } else if (c == ']' || c == 'P' || c == 'X' || c == '^' || c == '_') {
        at++;
        controlString();
      } else {
        skip(0x20, 0x2F);
        if (at < text.length() && text.charAt(at) >= 0x30 && text.charAt(at) <= 0x7E) {
          at++;
        }
      }
    }

    private void controlSequence() {
      skip(0x30, 0x3F);
      skip(0x20, 0x2F);
      if (at < text.length() && text.charAt(at) >= 0x40 && text.charAt(at) <= 0x7E) {
        at++;
      }
    }

    private void controlString() {
      for (int i = at; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == 0x07 || c == 0x9C) {
          at = i + 1;
          return;
        }
        if (c == ESCAPE && i + 1 < text.length() && text.charAt(i + 1) == '\\') {
          at = i + 2;
          return;
        }
        if (c < 0x20 || c >= 0x7F && c < 0xA0) {
          return;
        }
      }
    }

    private void skip(int low, int high) {
      while (at < text.length() && text.charAt(at) >= low && text.charAt(at) <= high) {
        at++;
      }
    }

    private void character(int c) {
      int from = at;
      at += Character.charCount(c);
      if (c >= 0x202A && c <= 0x202E) {
        show(EMBEDDINGS[c - 0x202A], from);
      } else if (c >= 0x2066 && c <= 0x2069) {
        show(ISOLATES[c - 0x2066], from);
      } else if (c == 0x2028 || c == 0x2029) {
        keep(' ', from);
      } else if (c >= 0xD800 && c <= 0xDFFF
          || c >= 0xFDD0 && c <= 0xFDEF
          || (c & 0xFFFE) == 0xFFFE) {
        keep('\uFFFD', from);
      } else if (!isInvisible(c)) {
        for (int i = from; i < at; i++) {
          keep(text.charAt(i), i);
        }
      }
    }

    private void show(String name, int from) {
      keep('\u27E8', from);
      for (int i = 0; i < name.length(); i++) {
        keep(name.charAt(i), from);
      }
      keep('\u27E9', from);
    }

    /**
     * Not drawn, and of no use in ordering or joining: format characters but a few, and the joiner
     * of graphemes.
     */
    private static boolean isInvisible(int c) {
      return switch (c) {
        case 0x200C, 0x200D, 0x200E, 0x200F, 0x061C -> false;
        case 0x034F, 0x00AD -> true;
        default ->
            Character.getType(c) == Character.FORMAT && !isVisibleFormat(c)
                || c >= 0xE0000 && c <= 0xE0FFF;
      };
    }

    /** The signs that enclose the digits behind them (Prepended_Concatenation_Mark). */
    private static boolean isVisibleFormat(int c) {
      return c >= 0x600 && c <= 0x605
          || c == 0x6DD
          || c == 0x70F
          || c >= 0x890 && c <= 0x891
          || c == 0x8E2
          || c == 0x110BD
          || c == 0x110CD;
    }
  }
}

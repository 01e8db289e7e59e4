package dragoman.terminal;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;

/** How many columns a terminal gives a code point: those of UAX #11, ambiguous ones narrow. */
final class Widths {

  private Widths() {}

  /** 0, 1 or 2. */
  static int of(int c) {
    if (c < 0x300) {
      return 1;
    }
    int type = Character.getType(c);
    if (type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || c >= 0x200C && c <= 0x200F
        || c == 0x61C
        || c >= 0x1160 && c <= 0x11FF) {
      return 0;
    }
    return isNarrow(c) ? 1 : asked(c);
  }

  /** The blocks of news in which nothing is wide, so that ICU's tables stay unloaded. */
  private static boolean isNarrow(int c) {
    return c < 0x1100
        || c >= 0x1E00 && c < 0x231A
        || c >= 0x2500 && c < 0x25FD
        || c >= 0xFB00 && c < 0xFE00
        || c >= 0xFE70 && c < 0xFF00;
  }

  private static int asked(int c) {
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }
}

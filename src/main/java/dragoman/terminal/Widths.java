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
        || type == Character.FORMAT
            && c != 0x200B
            && !Character.isLetterOrDigit(c)
            && isIgnorable(c)
        || c >= 0x1160 && c <= 0x11FF) {
      return 0;
    }
    if (c < 0x1100) {
      return 1;
    }
    int width = UCharacter.getIntPropertyValue(c, UProperty.EAST_ASIAN_WIDTH);
    return width == UCharacter.EastAsianWidth.WIDE || width == UCharacter.EastAsianWidth.FULLWIDTH
        ? 2
        : 1;
  }

  private static boolean isIgnorable(int c) {
    return Character.isIdentifierIgnorable(c) && (c >= 0x200B || c == 0x61C);
  }
}

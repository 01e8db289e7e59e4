package dragoman.query;

import java.text.Normalizer;

/** Spellings made equal that differ in case, accents, vowel marks or joining signs. */
public final class Fold {

  /** The sign that lengthens an Arabic word; a letter to Unicode. */
  private static final int TATWEEL = 0x640;

  private Fold() {}

  /**
   * The words of a name, in a row with single blanks: lower case, compatibility letters made plain,
   * marks and format characters gone; hyphens, dots and quote marks part words.
   */
  public static String words(String text) {
    String plain = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    StringBuilder words = new StringBuilder(plain.length());
    boolean gap = false;
    for (int i = 0; i < plain.length(); ) {
      int point = plain.codePointAt(i);
      i += Character.charCount(point);
      if (!Character.isLetterOrDigit(point)) {
        gap |= !joins(point);
      } else if (point != TATWEEL) {
        if (gap && !words.isEmpty()) {
          words.append(' ');
        }
        gap = false;
        words.appendCodePoint(Character.toLowerCase(point));
      }
    }
    return words.toString();
  }

  private static boolean ascii(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  /** Whether a sign stands inside a word without being a letter. */
  private static boolean joins(int point) {
    int type = Character.getType(point);
    return type == Character.NON_SPACING_MARK
        || type == Character.ENCLOSING_MARK
        || type == Character.FORMAT;
  }
}

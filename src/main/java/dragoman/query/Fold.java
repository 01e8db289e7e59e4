package dragoman.query;

import java.text.Normalizer;
import java.util.Locale;

/** Spellings made equal that differ in case, accents, vowel marks or joining signs. */
final class Fold {

  private Fold() {}

  /** Lower case, compatibility letters made plain, marks and format characters gone, trimmed. */
  static String of(String text) {
    StringBuilder folded = new StringBuilder(text.length());
    String plain = ascii(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFKD);
    plain
        .codePoints()
        .filter(Fold::kept)
        .forEach(point -> folded.appendCodePoint(Character.toLowerCase(point)));
    return folded.toString().toLowerCase(Locale.ROOT).strip();
  }

  /** The words of a folded name, in a row with single blanks: hyphens and dots part words. */
  static String words(String text) {
    StringBuilder words = new StringBuilder();
    of(text)
        .codePoints()
        .forEach(
            point -> {
              if (Character.isLetterOrDigit(point)) {
                words.appendCodePoint(point);
              } else if (!words.isEmpty() && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
              }
            });
    return words.toString().strip();
  }

  private static boolean ascii(String text) {
    return text.chars().allMatch(unit -> unit < 0x80);
  }

  private static boolean kept(int point) {
    int type = Character.getType(point);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT
        && type != Character.CONTROL
        && type != Character.SURROGATE
        && point != 'ـ';
  }
}

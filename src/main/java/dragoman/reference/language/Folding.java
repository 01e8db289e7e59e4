package dragoman.reference.language;

import java.util.Locale;

/**
 * Words brought to one spelling for look-up: lower case, no Arabic vowel signs or lengthening, one
 * alif, one ya, ta marbuta as ha, comma-below letters for cedillas, one apostrophe.
 */
public final class Folding {

  private Folding() {}

  /** The folded word; of another length than the word where signs were dropped. */
  public static String fold(CharSequence word) {
    int length = word.length();
    for (int i = 0; i < length; i++) {
      char c = word.charAt(i);
      if (c < 'a' || c > 'z') {
        return rest(word, i);
      }
    }
    return word.toString();
  }

  private static String rest(CharSequence word, int from) {
    StringBuilder out = new StringBuilder(word.length());
    out.append(word, 0, from);
    for (int i = from; i < word.length(); i++) {
      char c = word.charAt(i);
      switch (c) {
        case 'أ', 'إ', 'آ', 'ٱ' -> out.append('ا');
        case 'ى', 'ی', 'ئ' -> out.append('ي');
        case 'ؤ' -> out.append('و');
        case 'ة' -> out.append('ه');
        case 'ک' -> out.append('ك');
        case 'ş', 'Ş', 'Ș' -> out.append('ș');
        case 'ţ', 'Ţ', 'Ț' -> out.append('ț');
        case '’', 'ʼ', '‘' -> out.append('\'');
        case 'ـ', 'ٰ', '\u200c', '\u200d', '\u200e', '\u200f', '\u00ad' -> {}
        default -> {
          if (c < '\u064b' || c > '\u065f') {
            out.append(c < 128 ? Character.toLowerCase(c) : lower(c));
          }
        }
      }
    }
    return out.toString();
  }

  private static String lower(char c) {
    char lower = Character.toLowerCase(c);
    return lower == c ? String.valueOf(c) : String.valueOf(c).toLowerCase(Locale.ROOT);
  }
}

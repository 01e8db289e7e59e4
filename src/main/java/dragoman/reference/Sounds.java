package dragoman.reference;

import java.util.Locale;

/** What spellings of one name in several languages have in common. */
public final class Sounds {

  private static final String CONSONANTS = "bpfvwdtszcjgkqlmnr ";
  private static final String SOUNDS = "bbfffttssskkkklmnr ";

  private Sounds() {}

  /**
   * The consonants of a Latin spelling, those that scripts confuse made one: Trump and ترامب,
   * Zakharova and Zaharova. Words stay apart by a blank.
   */
  public static String of(String latin) {
    String folded =
        Letters.fold(latin)
            .toLowerCase(Locale.ROOT)
            .replace("kh", "h")
            .replace("gh", "g")
            .replace("ph", "f")
            .replace("sh", "s")
            .replace("ch", "s")
            .replace("th", "t")
            .replace("zh", "s")
            .replace("x", "ks");
    StringBuilder sounds = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      int at = CONSONANTS.indexOf(folded.charAt(i));
      if (at >= 0) {
        char sound = SOUNDS.charAt(at);
        if (sounds.length() == 0 || sounds.charAt(sounds.length() - 1) != sound) {
          sounds.append(sound);
        }
      }
    }
    return sounds.toString();
  }
}

package dragoman.analysis;

import com.ibm.icu.text.Transliterator;

/** Names of any script in plain Latin letters. */
final class Romaniser {

  private static final Transliterator TO_LATIN =
      Transliterator.getInstance("Any-Latin; NFD; [:Nonspacing Mark:] Remove; Latin-ASCII");

  private Romaniser() {}

  /** The romanised name; what has no Latin counterpart is left as it is. */
  static String romanise(String name) {
    for (int i = 0; i < name.length(); i++) {
      if (name.charAt(i) > 127) {
        return TO_LATIN.transliterate(name);
      }
    }
    return name;
  }
}

package dragoman.reference;

import com.ibm.icu.text.Transliterator;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Names of any script in Latin letters, by a table of letters; ICU for scripts that it lacks. */
final class Romaniser {
  /** Before a letter of the table: at the beginning of a word. */
  private static final String START = "^";

  /** The language of what holds for all. */
  private static final String ALL = "";

  private final Map<Character, String> starts = new HashMap<>();
  private final Map<String, Map<Character, String>> letters = new HashMap<>();
  private final Lazy<Transliterator> others =
      new Lazy<>(() -> Transliterator.getInstance("Any-Latin; Latin-ASCII"));

  /** Takes the letters of a table: {@code letter, latin, language} (empty for all). */
  Romaniser(Table table) {
    letters.put(ALL, new HashMap<>());
    for (Table.Row row : table.rows()) {
      String letter = row.require("letter");
      if (letter.startsWith(START)) {
        starts.put(letter.charAt(START.length()), row.get("latin"));
      } else {
        letters
            .computeIfAbsent(row.get("language"), l -> new HashMap<>())
            .put(letter.charAt(0), row.get("latin"));
      }
    }
    Map<Character, String> all = letters.getOrDefault(ALL, Map.of());
    letters.values().forEach(own -> all.forEach(own::putIfAbsent));
  }

  /** Small Latin letters and digits, other characters as hyphens, none at the ends. */
  String kebab(String name, String language) {
    return hyphens(latin(name, language));
  }

  /** The name in Latin letters. */
  String latin(String name, String language) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKC);
    Map<Character, String> own =
        letters.getOrDefault(language, letters.getOrDefault(ALL, Map.of()));
    StringBuilder latin = new StringBuilder();
    boolean foreign = false;
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      char small = Character.toLowerCase(c);
      boolean first = i == 0 || !Character.isLetter(plain.charAt(i - 1));
      String known = first ? starts.get(small) : null;
      if (known == null) {
        known = own.get(small);
      }
      if (known != null) {
        latin.append(known);
      } else {
        foreign |=
            Character.isLetter(c) && Character.UnicodeScript.of(c) != Character.UnicodeScript.LATIN;
        latin.append(c);
      }
    }
    return foreign ? others.get().transliterate(latin.toString()) : latin.toString();
  }

  /** A Latin name as an id: accents dropped, everything but letters and digits as one hyphen. */
  static String hyphens(String latin) {
    String plain = Normalizer.normalize(latin, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    StringBuilder id = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) {
        id.append(c);
      } else if (PLAIN.indexOf(c) >= 0) {
        id.append(PLAIN_AS.charAt(PLAIN.indexOf(c)));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK
          && "'\u2019.".indexOf(c) < 0
          && id.length() > 0
          && id.charAt(id.length() - 1) != '-') {
        id.append('-');
      }
    }
    int end = id.length();
    return end > 0 && id.charAt(end - 1) == '-' ? id.substring(0, end - 1) : id.toString();
  }

  /** Latin letters without a decomposition, and what they become. */
  private static final String PLAIN = "øđłıæßþð";

  private static final String PLAIN_AS = "odliastd";
}

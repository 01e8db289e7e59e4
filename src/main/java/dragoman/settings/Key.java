package dragoman.settings;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** What can be set. */
public enum Key {
  /** The folder of the articles. */
  CORPUS,
  /** The desk's own file of people. */
  PEOPLE,
  /** The folder where notes are saved. */
  BRIEFINGS,
  /** The folder of the index, a cache that can be deleted. */
  INDEX,
  /** The folder of what users marked and drafted. */
  STATE,
  /** The desk's time zone. */
  ZONE,
  /** How right-to-left text is sent to the terminal. */
  RTL,
  /** The colours of the screen. */
  THEME,
  /** The language of the program's own words. */
  LANG,
  /** Who writes the notes. */
  AUTHOR;

  /** What it is called in the configuration file, and as an option behind {@code --}. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The environment variable that sets it. */
  public String variable() {
    return "DRAGOMAN_" + name();
  }

  /** Whether it concerns one person alone and no place on the machine. */
  public boolean isPersonal() {
    return switch (this) {
      case ZONE, RTL, THEME, LANG, AUTHOR -> true;
      case CORPUS, PEOPLE, BRIEFINGS, INDEX, STATE -> false;
    };
  }

  /** The key with that label. */
  static Optional<Key> of(String label) {
    return Arrays.stream(values()).filter(key -> key.label().equals(label)).findFirst();
  }

  /** The label that is the fewest letters away; the first of the enum when several are. */
  static String nearest(String label) {
    return Arrays.stream(values())
        .map(Key::label)
        .min(Comparator.comparingInt(known -> distance(label.toLowerCase(Locale.ROOT), known)))
        .orElseThrow();
  }

  /** Insertions, deletions and replacements between two words (Levenshtein 1966). */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int replaced = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
      }
    }
    return row[b.length()];
  }
}

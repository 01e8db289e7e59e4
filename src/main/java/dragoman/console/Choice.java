package dragoman.console;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/**
 * A value one can filter by.
 *
 * @param id the value's id
 * @param name its name in the language of the interface
 * @param count how many statements have it under the filter
 * @param spellings its names in any language and script, for narrowing
 */
public record Choice(String id, String name, int count, List<String> spellings) {

  /** Makes the list its own. */
  public Choice {
    spellings = List.copyOf(spellings);
  }

  /** Whether a name or spelling holds the typed letters, case and marks aside. */
  boolean answers(String typed) {
    String wanted = fold(typed.strip());
    return wanted.isEmpty()
        || fold(name).contains(wanted)
        || fold(id).contains(wanted)
        || spellings.stream().anyMatch(spelling -> fold(spelling).contains(wanted));
  }

  /** A text without case and marks, for comparing. */
  static String fold(String text) {
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
    return folded.replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT);
  }
}

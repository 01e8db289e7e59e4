package dragoman.reference.language;

import java.lang.Character.UnicodeScript;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages that are known. */
public final class Languages {

  private static final int LOOK_AT = 600;

  private final List<Language> all;

  private Languages(List<Language> all) {
    this.all = List.copyOf(all);
  }

  /** Reads every folder that the index lists. */
  public static Languages load() {
    List<Language> all = new ArrayList<>();
    for (String[] row : Table.read("index")) {
      all.add(new LanguageFolder(row[0]).read());
    }
    return new Languages(all);
  }

  /** In the order of the index. */
  public List<Language> all() {
    return all;
  }

  /** The language with the tag, if there is one. */
  public Optional<Language> byTag(String tag) {
    return all.stream().filter(language -> language.tag().equals(tag)).findFirst();
  }

  /**
   * The language of a range of text by its script and its frequent words; null when no language of
   * that script is known, or the range has no letter.
   *
   * @param before the language of the text before, which a range without frequent words keeps; null
   *     when there is none
   */
  public @Nullable Language of(String text, int from, int to, @Nullable Language before) {
    UnicodeScript script = script(text, from, to);
    if (script == null) {
      return before;
    }
    List<Language> candidates =
        all.stream().filter(language -> language.script() == script).toList();
    if (candidates.size() <= 1) {
      return candidates.isEmpty() ? null : candidates.get(0);
    }
    int[] votes = new int[candidates.size()];
    int[] words = {0};
    Words.cut(
        text,
        from,
        Math.min(to, from + LOOK_AT),
        (start, end) -> {
          if (!Words.isWordPart(text.codePointAt(start))) {
            return;
          }
          words[0]++;
          String word = Folding.fold(text.substring(start, end));
          for (int i = 0; i < votes.length; i++) {
            if (candidates.get(i).lexicon().isFunctionWord(word)) {
              votes[i]++;
            }
          }
        });
    int best = 0;
    for (int i = 1; i < votes.length; i++) {
      if (votes[i] > votes[best]) {
        best = i;
      }
    }
    if (votes[best] == 0) {
      return before != null && candidates.contains(before) ? before : unsure(candidates, words[0]);
    }
    // A foreign text of the same script has few of a language's frequent words.
    return words[0] >= 20 && votes[best] * 12 < words[0] ? null : candidates.get(best);
  }

  private static @Nullable Language unsure(List<Language> candidates, int words) {
    return words < 12 ? candidates.get(0) : null;
  }

  private static @Nullable UnicodeScript script(String text, int from, int to) {
    int latin = 0;
    int other = 0;
    UnicodeScript found = null;
    int end = Math.min(to, from + LOOK_AT);
    for (int i = from; i < end; i++) {
      char c = text.charAt(i);
      if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= 0xc0 && c < 0x250)) {
        latin++;
      } else if (c >= 0x250 && Character.isLetter(c)) {
        other++;
        found = UnicodeScript.of(c);
      }
    }
    if (latin == 0 && other == 0) {
      return null;
    }
    return latin >= other ? UnicodeScript.LATIN : found;
  }
}

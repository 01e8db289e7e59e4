package dragoman.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a spelling with several meanings means here; the first rule that holds decides.
 *
 * @param reading the id meant, or {@link #NOTHING}
 * @param when the kind of test
 * @param words folded where the test compares words
 */
record Ambiguity(String reading, When when, List<String> words) {
  /** The reading of a rule that says: no known name. */
  static final String NOTHING = "-";

  /** How far from the name words of its surroundings count, in UTF-16 units. */
  private static final int SURROUNDINGS = 3000;

  /** What a rule looks at. */
  enum When {
    /** The words right before. */
    AFTER,
    /** The words right behind. */
    BEFORE,
    /** A capitalised word right behind. */
    BEFORE_CAPITAL,
    /** Words anywhere near, as written. */
    NEAR,
    /** Letters or marks of the spelling, as written. */
    SPELLED,
    /** Nothing. */
    ALWAYS
  }

  /** The rules by language and folded spelling, in the order of the table. */
  static Map<String, Map<String, List<Ambiguity>>> read(
      Table table, Map<String, Inflection> inflections) {
    Map<String, Map<String, List<Ambiguity>>> all = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Inflection inflection = inflections.getOrDefault(row.require("language"), Inflection.none());
      When when = when(row);
      boolean asWritten = when == When.NEAR || when == When.SPELLED;
      List<String> words =
          row.list("words").stream().map(w -> asWritten ? w : Letters.fold(w)).toList();
      Ambiguity rule = new Ambiguity(row.require("reading"), when, words);
      Map<String, List<Ambiguity>> byForm =
          all.computeIfAbsent(row.require("language"), l -> new HashMap<>());
      for (String spelling : row.list("spelling")) {
        for (String form : inflection.declined(spelling)) {
          byForm.computeIfAbsent(Letters.fold(form), f -> new ArrayList<>()).add(rule);
        }
      }
    }
    return all;
  }

  private static When when(Table.Row row) {
    return switch (row.require("when")) {
      case "after" -> When.AFTER;
      case "before" -> When.BEFORE;
      case "before-capital" -> When.BEFORE_CAPITAL;
      case "near" -> When.NEAR;
      case "spelled" -> When.SPELLED;
      case "always" -> When.ALWAYS;
      default -> throw row.error("unknown test '" + row.get("when") + "'");
    };
  }

  /**
   * Which of the names is meant; null when none is. A reading that is none of them is meant by a
   * nickname, as the EU by Brussels.
   *
   * @param start of the spelling in the letters
   * @param end behind it
   */
  static @Nullable Name choose(
      List<Name> names, List<Ambiguity> rules, String text, Letters letters, int start, int end) {
    for (Ambiguity rule : rules) {
      if (rule.holds(text, letters, start, end)) {
        for (Name name : names) {
          if (name.id().equals(rule.reading)) {
            return name;
          }
        }
        return rule.reading.equals(NOTHING)
            ? null
            : new Name(rule.reading, names.get(0).kind(), Found.Sort.METONYM, 0);
      }
    }
    return names.get(0);
  }

  private boolean holds(String text, Letters letters, int start, int end) {
    return switch (when) {
      case AFTER -> words.stream().anyMatch(w -> stoodBefore(letters, start, w));
      case BEFORE -> words.stream().anyMatch(w -> letters.hasWord(end + 1, w));
      case BEFORE_CAPITAL ->
          letters.at(end) == Letters.SPACE
              && Character.isWhitespace(text.charAt(letters.place(end)))
              && Character.isUpperCase(text.charAt(letters.place(end + 1)));
      case NEAR -> near(text, letters.place(start));
      case SPELLED -> {
        String written = text.substring(letters.place(start), letters.place(end - 1) + 1);
        yield words.stream().anyMatch(written::contains);
      }
      case ALWAYS -> true;
    };
  }

  private static boolean stoodBefore(Letters letters, int start, String word) {
    int from = start - 1 - word.length();
    return letters.hasWord(from, word) && (letters.startsWord(from) || from == 0);
  }

  private boolean near(String text, int place) {
    int from = Math.max(0, place - SURROUNDINGS);
    int to = Math.min(text.length(), place + SURROUNDINGS);
    String surroundings = text.substring(from, to);
    return words.stream().anyMatch(surroundings::contains);
  }
}

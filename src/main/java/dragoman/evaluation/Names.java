package dragoman.evaluation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Whom a speaker's id or spelling means in one annotated article: a person by id, spelling, last
 * name that one person bears, or near romanisation; a body by id or spelling; any unnamed source as
 * one.
 */
final class Names {

  private static final String UNNAMED = "unnamed";
  private static final String NO_BODY = "organisation:?";
  private static final double NEAR = 0.85;
  private static final double APART = 0.05;
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Map<String, String> people = new HashMap<>();
  private final Map<String, String> bodies = new HashMap<>();
  private final Map<String, Set<String>> lastNames = new HashMap<>();
  private final Map<String, List<String>> skeletons = new HashMap<>();

  Names(Gold gold) {
    for (Gold.Named person : gold.people()) {
      List<String> names = new ArrayList<>(person.names());
      names.add(person.id());
      for (String name : names) {
        String words = normal(name);
        if (!words.isEmpty()) {
          people.putIfAbsent(words, person.id());
          lastNames.computeIfAbsent(last(words), n -> new HashSet<>()).add(person.id());
        }
      }
      skeletons.put(
          person.id(),
          List.of(
              skeleton(last(normal(person.id()))), skeleton(last(normal(person.names().get(0))))));
    }
    for (Gold.Named body : gold.bodies()) {
      bodies.putIfAbsent(normal(body.id()), body.id());
      body.names().forEach(name -> bodies.putIfAbsent(normal(name), body.id()));
    }
  }

  /** The id that stands for everything that means the same; {@code ?} before what means nobody. */
  String key(String speaker) {
    String id = speaker.strip();
    int colon = id.indexOf(':');
    String kind = colon < 0 ? "" : id.substring(0, colon).toLowerCase(Locale.ROOT);
    if (kind.equals(UNNAMED)) {
      return UNNAMED;
    }
    String words = normal(id.substring(colon + 1));
    boolean person = kind.isEmpty() || kind.equals("person");
    String known = person ? people.get(words) : null;
    if (known == null) {
      String body = bodies.get(words);
      known = body == null ? null : "organisation:" + body;
    }
    if (known == null && person) {
      known = byLastName(words);
    }
    return known != null ? known : (person ? "?" : NO_BODY) + words;
  }

  /**
   * As {@link #key(String)} of an id; where that means nobody, of the name as the article has it,
   * so that a right name does not fail on its romanisation.
   */
  String key(String id, String written) {
    String key = key(id);
    if (key.startsWith("?")) {
      String named = key(written);
      return named.startsWith("?") ? key : named;
    }
    if (key.startsWith(NO_BODY)) {
      String named = key("organisation:" + written);
      return named.startsWith(NO_BODY) ? key : named;
    }
    return key;
  }

  private @Nullable String byLastName(String words) {
    if (words.isEmpty()) {
      return null;
    }
    Set<String> bearers = lastNames.getOrDefault(last(words), Set.of());
    if (bearers.size() == 1) {
      return bearers.iterator().next();
    }
    String skeleton = skeleton(last(words));
    if (skeleton.length() < 3) {
      return null;
    }
    String best = null;
    double first = 0;
    double second = 0;
    for (Map.Entry<String, List<String>> person : skeletons.entrySet()) {
      double ratio = 0;
      for (String other : person.getValue()) {
        ratio = Math.max(ratio, ratio(skeleton, other));
      }
      if (ratio > first) {
        second = first;
        first = ratio;
        best = person.getKey();
      } else {
        second = Math.max(second, ratio);
      }
    }
    return first >= NEAR && second < first - APART ? best : null;
  }

  private static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1);
  }

  private static String normal(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < plain.length(); i++) {
      char c = plain.charAt(i);
      int at = LETTERS.indexOf(c);
      if (at >= 0) {
        out.append(LETTERS_AS.charAt(at));
      } else if (Character.getType(c) != Character.NON_SPACING_MARK && c != '\u0640') {
        out.append(c);
      }
    }
    return NO_WORD.matcher(out).replaceAll(" ").strip();
  }

  private static final String LETTERS = "أإآٱىةؤئøłđıß";

  private static final String LETTERS_AS = "اااايهويoldis";

  private static final String[][] SOUNDS = {
    {"shch", "s"}, {"sch", "s"}, {"sh", "s"}, {"ch", "c"}, {"kh", "h"}, {"zh", "z"}, {"ts", "t"},
    {"th", "t"}, {"ph", "f"}, {"ck", "k"}, {"q", "k"}, {"x", "ks"}, {"w", "v"}, {"y", "i"},
    {"j", "i"}, {"z", "s"},
  };

  /** The consonants of a Latin name part; empty for other scripts. */
  private static String skeleton(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (word.charAt(i) < 'a' || word.charAt(i) > 'z') {
        return "";
      }
    }
    String out = word;
    for (String[] sound : SOUNDS) {
      out = out.replace(sound[0], sound[1]);
    }
    StringBuilder skeleton = new StringBuilder();
    for (int i = 0; i < out.length(); i++) {
      char c = out.charAt(i);
      boolean vowel = i > 0 && "aeiou".indexOf(c) >= 0;
      boolean twice = skeleton.length() > 0 && skeleton.charAt(skeleton.length() - 1) == c;
      if (!vowel && !twice) {
        skeleton.append(c);
      }
    }
    return skeleton.toString();
  }

  /** Twice the letters in common blocks, of all letters (Ratcliff and Obershelp). */
  private static double ratio(String a, String b) {
    int all = a.length() + b.length();
    return all == 0 ? 1 : 2.0 * common(a, b) / all;
  }

  private static int common(String a, String b) {
    int best = 0;
    int atA = 0;
    int atB = 0;
    for (int i = 0; i < a.length(); i++) {
      for (int k = 0; k < b.length(); k++) {
        int length = 0;
        while (i + length < a.length()
            && k + length < b.length()
            && a.charAt(i + length) == b.charAt(k + length)) {
          length++;
        }
        if (length > best) {
          best = length;
          atA = i;
          atB = k;
        }
      }
    }
    return best == 0
        ? 0
        : best
            + common(a.substring(0, atA), b.substring(0, atB))
            + common(a.substring(atA + best), b.substring(atB + best));
  }
}

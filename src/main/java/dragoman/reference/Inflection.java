package dragoman.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How names change in one language: endings, particles written together with the next word, the
 * article.
 *
 * @param paradigms endings by name of the paradigm
 * @param endings what a one-word name that ends in the key also ends in
 * @param proclitics folded, the longest first
 * @param articles folded; what may stand before a noun or adjective
 * @param elided what a name that begins with the key keeps of it behind a proclitic
 */
record Inflection(
    Map<String, List<String>> paradigms,
    Map<String, List<String>> endings,
    List<String> proclitics,
    List<String> articles,
    Map<String, String> elided) {

  private static final char MARK = '~';

  /** The rules of every language of the table. */
  static Map<String, Inflection> read(Table table) {
    Map<String, Inflection> all = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Inflection of =
          all.computeIfAbsent(
              row.require("language"),
              l ->
                  new Inflection(
                      new HashMap<>(),
                      new HashMap<>(),
                      new ArrayList<>(),
                      new ArrayList<>(),
                      new HashMap<>()));
      List<String> forms = List.of(row.require("forms").split(" +"));
      switch (row.require("kind")) {
        case "paradigm" -> of.paradigms.put(row.require("key"), forms);
        case "ending" -> of.endings.put(row.require("key"), forms);
        case "proclitic" -> forms.forEach(f -> of.proclitics.add(Letters.fold(f)));
        case "article" -> forms.forEach(f -> of.articles.add(Letters.fold(f)));
        case "elided" ->
            of.elided.put(Letters.fold(row.require("key")), Letters.fold(forms.get(0)));
        default -> throw row.error("unknown kind '" + row.get("kind") + "'");
      }
    }
    return all;
  }

  /** A language in which names do not change. */
  static Inflection none() {
    return new Inflection(Map.of(), Map.of(), List.of(), List.of(), Map.of());
  }

  /**
   * Every form of a table's spelling; {@code stem~paradigm} is declined, in each of its words.
   *
   * @throws IllegalArgumentException when the paradigm is unknown
   */
  List<String> declined(String spelling) {
    if (spelling.indexOf(MARK) < 0) {
      return List.of(spelling);
    }
    List<String> forms = List.of("");
    for (String word : spelling.split(" ")) {
      List<String> longer = new ArrayList<>();
      for (String end : ends(word)) {
        for (String form : forms) {
          longer.add(form.isEmpty() ? end : form + " " + end);
        }
      }
      forms = longer;
    }
    return forms;
  }

  private List<String> ends(String word) {
    int mark = word.indexOf(MARK);
    if (mark < 0) {
      return List.of(word);
    }
    List<String> paradigm = paradigms.get(word.substring(mark + 1));
    if (paradigm == null) {
      throw new IllegalArgumentException("unknown paradigm '" + word.substring(mark + 1) + "'");
    }
    String stem = word.substring(0, mark);
    return paradigm.stream().map(e -> e.equals("-") ? stem : stem + e).toList();
  }

  /** The first form of a table's spelling: masculine, singular, indefinite. */
  String base(String spelling) {
    return declined(spelling).get(0);
  }

  /** A proper name and its cases; a name of several words has none. */
  Set<String> cases(String name) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(name);
    if (name.indexOf(' ') < 0 && !isAcronym(name)) {
      ending(name, forms);
    }
    return forms;
  }

  /** A person's name with the case endings of its first word, as in Romanian Mariei Zaharova. */
  Set<String> firstNameCases(String name) {
    Set<String> forms = new LinkedHashSet<>();
    forms.add(name);
    int space = name.indexOf(' ');
    if (space > 1 && Character.isLowerCase(name.charAt(space - 1))) {
      Set<String> first = new LinkedHashSet<>();
      ending(name.substring(0, space), first);
      first.forEach(f -> forms.add(f + name.substring(space)));
    }
    return forms;
  }

  private void ending(String name, Set<String> forms) {
    for (int from = 1; from < name.length(); from++) {
      List<String> replacements = endings.get(name.substring(from));
      if (replacements != null) {
        String stem = name.substring(0, from);
        replacements.forEach(r -> forms.add(stem + r));
        return;
      }
    }
  }

  private static boolean isAcronym(String name) {
    return name.length() > 1
        && name.equals(name.toUpperCase(java.util.Locale.ROOT))
        && !name.equals(name.toLowerCase(java.util.Locale.ROOT));
  }
}

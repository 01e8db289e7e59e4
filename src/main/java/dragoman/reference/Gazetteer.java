package dragoman.reference;

import dragoman.article.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every spelling that the names of one language have in a text, ready for scanning. */
final class Gazetteer {
  /** What a table writes for the name, adjective or capital of any country. */
  private static final String SLOT = "{}";

  private static final String ADJECTIVE = "{adjective}";
  private static final String PREFIX = "*";
  private static final String SEVERAL = "";

  private final Trie trie = new Trie();
  private final Inflection inflection;
  private final Map<String, List<Ambiguity>> ambiguities;

  Gazetteer(Inflection inflection, Map<String, List<Ambiguity>> ambiguities) {
    this.inflection = inflection;
    this.ambiguities = ambiguities;
    ambiguities.forEach(
        (form, rules) -> {
          boolean blocked =
              rules.size() == 1
                  && rules.get(0).when() == Ambiguity.When.ALWAYS
                  && rules.get(0).reading().equals(Ambiguity.NOTHING);
          if (blocked) {
            Name nothing =
                new Name(
                    Ambiguity.NOTHING,
                    Mention.Kind.COUNTRY,
                    Found.Sort.NAME,
                    Name.NOTHING | Name.ARTICLE);
            put(form, nothing);
          }
        });
  }

  Trie trie() {
    return trie;
  }

  Inflection inflection() {
    return inflection;
  }

  List<Ambiguity> rules(String folded) {
    return ambiguities.getOrDefault(folded, List.of());
  }

  /** Adds names whose words may have the article and all endings of a paradigm. */
  void addDemonyms(Entry entry, List<String> spellings) {
    for (String spelling : spellings) {
      for (String form : inflection.declined(spelling)) {
        add(form, name(entry, Name.ARTICLE));
      }
    }
  }

  /** Adds proper names and their cases. */
  void addNames(Entry entry, List<String> spellings) {
    for (String spelling : spellings) {
      for (String form : inflection.cases(spelling)) {
        add(form, name(entry, 0));
      }
    }
  }

  /** Adds names as they are written, with patterns over countries and open ends. */
  void addPhrases(Entry entry, List<String> spellings) {
    for (String spelling : spellings) {
      for (String phrase : alternatives(spelling)) {
        String pattern = withSlot(phrase);
        int traits = Name.ARTICLE;
        if (pattern.endsWith(PREFIX)) {
          pattern = pattern.substring(0, pattern.length() - 1);
          traits |= Name.PREFIX;
        }
        add(pattern, name(entry, traits));
      }
    }
  }

  /** Adds people of this language: full names, initials, and last names that are one person's. */
  void addPeople(Map<String, List<People.Spelling>> spellings) {
    Map<String, String> bearers = new HashMap<>();
    for (Map.Entry<String, List<People.Spelling>> person : spellings.entrySet()) {
      for (People.Spelling form : person.getValue()) {
        bearers.merge(
            form.last(), person.getKey(), (one, other) -> one.equals(other) ? one : SEVERAL);
      }
    }
    spellings.forEach((id, forms) -> forms.forEach(form -> addPerson(id, form, bearers)));
  }

  private void addPerson(String id, People.Spelling form, Map<String, String> bearers) {
    Name full = new Name(id, Mention.Kind.PERSON, Found.Sort.NAME, 0);
    inflection.firstNameCases(form.name()).forEach(n -> add(n, full));
    String name = form.name();
    char initial = name.charAt(0);
    if (!name.equals(form.last()) && Character.isUpperCase(initial)) {
      add(initial + " " + form.last(), full);
    }
    boolean only = id.equals(bearers.get(form.last()));
    if (form.alone() && only && !name.equals(form.last())) {
      Name last = new Name(id, Mention.Kind.PERSON, Found.Sort.LAST_NAME, 0);
      inflection.cases(form.last()).forEach(n -> add(n, last));
    }
  }

  private static Name name(Entry entry, int traits) {
    boolean nothing = entry.id().equals(Ambiguity.NOTHING);
    return new Name(
        entry.id(), entry.kind(), entry.sort(), nothing ? traits | Name.NOTHING : traits);
  }

  private void add(String spelling, Name name) {
    put(fold(spelling), name.with(Name.capitals(spelling)));
  }

  private void put(String folded, Name name) {
    boolean ambiguous = ambiguities.containsKey(folded) && !name.is(Name.NOTHING);
    Name known = ambiguous ? name.with(Name.AMBIGUOUS) : name;
    trie.add(folded, known);
    inflection
        .elided()
        .forEach(
            (article, rest) -> {
              if (folded.startsWith(article)) {
                trie.add(rest + folded.substring(article.length()), known.with(Name.ELIDED));
              }
            });
  }

  private static String fold(String spelling) {
    int slot = spelling.indexOf(Trie.SLOT);
    if (slot < 0) {
      return Letters.fold(spelling);
    }
    String before = Letters.fold(spelling.substring(0, slot));
    String behind = Letters.fold(spelling.substring(slot + 1));
    return (before.isEmpty() ? "" : before + " ")
        + Trie.SLOT
        + (behind.isEmpty() ? "" : " " + behind);
  }

  /** A pattern with one letter for the country, whatever article or ending stands around it. */
  private static String withSlot(String phrase) {
    int at = phrase.indexOf(SLOT);
    int length = SLOT.length();
    if (at < 0) {
      at = phrase.indexOf(ADJECTIVE);
      length = ADJECTIVE.length();
    }
    if (at < 0) {
      return phrase;
    }
    int from = phrase.lastIndexOf(' ', at) + 1;
    int to = phrase.indexOf(' ', at + length);
    return phrase.substring(0, from) + Trie.SLOT + (to < 0 ? "" : phrase.substring(to));
  }

  /** All readings of a spelling with choices like {@code Minister(ul/ului)}. */
  static List<String> alternatives(String spelling) {
    int open = spelling.indexOf('(');
    int close = spelling.indexOf(')', open + 1);
    if (open < 0 || close < 0) {
      return List.of(
          spelling.indexOf("  ") < 0 ? spelling.strip() : spelling.replace("  ", " ").strip());
    }
    List<String> all = new ArrayList<>();
    for (String choice : spelling.substring(open + 1, close).split("/", -1)) {
      all.addAll(
          alternatives(spelling.substring(0, open) + choice + spelling.substring(close + 1)));
    }
    return all;
  }
}

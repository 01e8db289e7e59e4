package dragoman.reference;

import dragoman.article.Mention;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The tables, each read when it is first needed. */
final class Tables {
  static final String ORGANISATION = "organisation:";
  private static final String SLOT = "{}";
  private static final String ADJECTIVE = "{adjective}";
  private static final String HISTORICAL = "historical";

  private final Lazy<Table> countryTable =
      new Lazy<>(() -> Table.resource("countries.tsv", "code", "kind"));
  private final Lazy<Map<String, Entry>> countries =
      new Lazy<>(() -> byId(Entry.ofCountries(countryTable.get(), Found.Sort.NAME)));
  private final Lazy<List<Entry>> capitals =
      new Lazy<>(() -> countryNames("capitals.tsv", Found.Sort.CAPITAL));
  private final Lazy<List<Entry>> demonyms =
      new Lazy<>(() -> countryNames("demonyms.tsv", Found.Sort.DEMONYM));
  private final Lazy<List<Entry>> places =
      new Lazy<>(() -> countryNames("places.tsv", Found.Sort.PLACE));
  private final Lazy<Map<String, Entry>> institutions =
      new Lazy<>(() -> byId(entries("institutions.tsv", Mention.Kind.INSTITUTION)));
  private final Lazy<Map<String, Entry>> outlets =
      new Lazy<>(() -> byId(entries("outlets.tsv", Mention.Kind.OUTLET)));
  private final Lazy<Map<String, Entry>> topics =
      new Lazy<>(() -> byId(entries("topics.tsv", Mention.Kind.TOPIC)));
  private final Lazy<Map<String, Entry>> roles =
      new Lazy<>(() -> byId(entries("roles.tsv", Mention.Kind.TOPIC)));
  private final Lazy<Map<String, Inflection>> inflections =
      new Lazy<>(() -> Inflection.read(Table.resource("inflection.tsv", "language", "kind")));
  private final Lazy<Map<String, Map<String, List<Ambiguity>>>> ambiguities =
      new Lazy<>(
          () ->
              Ambiguity.read(
                  Table.resource("ambiguities.tsv", "language", "spelling"), inflections.get()));
  private final Lazy<DeskPeople.Joined> people;
  private final Lazy<Map<String, String>> adjectives = new Lazy<>(this::readAdjectives);
  private final Lazy<Map<String, String>> states = new Lazy<>(this::readStates);

  /**
   * The program's tables.
   *
   * @param desk people of a desk, null when there are none
   */
  Tables(@Nullable DeskPeople desk) {
    people =
        new Lazy<>(
            () -> {
              Table table = Table.resource("people.tsv", People.COLUMNS);
              People own = People.read(table);
              return desk == null
                  ? new DeskPeople.Joined(own, List.of())
                  : desk.over(own, table.languages(), this::isPlace, roles.get().keySet());
            });
  }

  /** Whether an office can be of the id, or a person from there. */
  private boolean isPlace(String id) {
    return countries.get().containsKey(id) || id.startsWith(ORGANISATION);
  }

  /** What is wrong in the desk's file of people. */
  List<BadRow> problems() {
    return people.get().problems();
  }

  private static List<Entry> countryNames(String file, Found.Sort sort) {
    return Entry.ofCountries(Table.resource(file, "code"), sort);
  }

  private static List<Entry> entries(String file, Mention.Kind kind) {
    return Entry.of(Table.resource(file, "id", "country", "kind"), kind);
  }

  private static Map<String, Entry> byId(List<Entry> entries) {
    Map<String, Entry> byId = new LinkedHashMap<>();
    entries.forEach(e -> byId.merge(e.id(), e, (first, second) -> first));
    return byId;
  }

  People people() {
    return people.get().people();
  }

  /** Names of countries, their capitals, demonyms and places. */
  List<Entry> geography() {
    List<Entry> all = new ArrayList<>(countries.get().values());
    all.addAll(capitals.get());
    all.addAll(demonyms.get());
    all.addAll(places.get());
    return all;
  }

  List<Entry> institutions() {
    return List.copyOf(institutions.get().values());
  }

  /** Outlets and platforms, without channels that have no name of their own, as an interview. */
  List<Entry> outlets() {
    return outlets.get().values().stream().filter(o -> o.country() != null).toList();
  }

  List<Entry> topics() {
    return List.copyOf(topics.get().values());
  }

  /** The language whose names every other language's texts may use too: the table's first. */
  String base() {
    return countryTable.get().languages().get(0);
  }

  private Set<String> historical() {
    Set<String> codes = new HashSet<>();
    for (Table.Row row : countryTable.get().rows()) {
      if (row.get("kind").equals(HISTORICAL)) {
        codes.add(row.get("code"));
      }
    }
    return codes;
  }

  /** The names that a text in the language may have. */
  Gazetteer names(String language) {
    Gazetteer names = gazetteer(language);
    String tag = countryTable.get().languages().contains(language) ? language : base();
    Map<String, Map<String, List<People.Spelling>>> all = people().spellings();
    Map<String, List<People.Spelling>> spellings = new LinkedHashMap<>();
    for (String id : people().byId().keySet()) {
      Map<String, List<People.Spelling>> own = all.getOrDefault(id, Map.of());
      List<People.Spelling> forms = new ArrayList<>(own.getOrDefault(tag, List.of()));
      if (!tag.equals(base())) {
        forms.addAll(own.getOrDefault(base(), List.of()));
      }
      spellings.put(id, forms);
    }
    for (List<Entry> entries : List.of(institutions(), outlets())) {
      for (Entry entry : entries) {
        names.addPhrases(entry, entry.names().getOrDefault(tag, List.of()));
        if (!tag.equals(base())) {
          names.addPhrases(entry, entry.names().getOrDefault(base(), List.of()));
        }
      }
    }
    Set<String> historical = historical();
    for (Entry entry : geography()) {
      Entry known = historical.contains(entry.id()) ? entry.withId(Ambiguity.NOTHING) : entry;
      List<String> forms = entry.names().getOrDefault(tag, List.of());
      if (entry.sort() == Found.Sort.DEMONYM) {
        names.addDemonyms(known, forms);
      } else {
        names.addNames(known, forms);
      }
    }
    names.addPeople(spellings);
    return names;
  }

  /** The terms of topics that a text in the language may have. */
  Gazetteer topicTerms(String language) {
    Gazetteer terms = new Gazetteer(inflection(language), Map.of());
    topics
        .get()
        .values()
        .forEach(t -> terms.addPhrases(t, t.names().getOrDefault(language, List.of())));
    return terms;
  }

  private Gazetteer gazetteer(String language) {
    return new Gazetteer(inflection(language), ambiguities.get().getOrDefault(language, Map.of()));
  }

  Inflection inflection(String language) {
    return inflections.get().getOrDefault(language, Inflection.none());
  }

  /** What stands for a country in the id of one of its institutions: russian. */
  String adjective(String code) {
    return adjectives.get().getOrDefault(code, code.toLowerCase(Locale.ROOT));
  }

  private Map<String, String> readAdjectives() {
    Map<String, String> all = new HashMap<>();
    countries.get().forEach((code, entry) -> all.put(code, Romaniser.hyphens(entry.name(base()))));
    for (Entry demonym : demonyms.get()) {
      List<String> forms = demonym.names().getOrDefault(base(), List.of());
      if (!forms.isEmpty()) {
        all.put(demonym.id(), Romaniser.hyphens(forms.get(0)));
      }
    }
    return all;
  }

  Map<String, String> states() {
    return states.get();
  }

  private Map<String, String> readStates() {
    Map<String, String> all = new HashMap<>();
    countries
        .get()
        .forEach(
            (code, entry) -> all.put(ORGANISATION + Romaniser.hyphens(entry.name(base())), code));
    return all;
  }

  Optional<String> state(String code) {
    Entry country = countries.get().get(code);
    return country == null
        ? Optional.empty()
        : Optional.of(ORGANISATION + Romaniser.hyphens(country.name(base())));
  }

  /** The country of an institution or outlet; null when it has none or is unknown. */
  @Nullable String country(String id) {
    if (countries.get().containsKey(id)) {
      return id;
    }
    if (!id.startsWith(ORGANISATION)) {
      Entry outlet = outlets.get().get(id);
      return outlet == null ? null : outlet.country();
    }
    Entry institution = institutions.get().get(id);
    if (institution != null) {
      return institution.country();
    }
    String state = states.get().get(id);
    if (state != null) {
      return state;
    }
    Made made = made(id);
    return made == null ? null : made.country;
  }

  /** Whether the tables have the id. */
  boolean knows(String id) {
    return entry(id) != null
        || (id.startsWith(ORGANISATION) && made(id) != null)
        || people().byId().containsKey(id);
  }

  String name(String id, String language) {
    Entry entry = entry(id);
    if (entry != null) {
      return display(entry, language);
    }
    Made made = id.startsWith(ORGANISATION) ? made(id) : null;
    if (made != null) {
      return made.name(language);
    }
    Person person = people().byId().get(id);
    if (person != null) {
      List<String> own = person.names().getOrDefault(language, List.of());
      return own.isEmpty() ? person.name() : own.get(0);
    }
    String bare = id.substring(id.indexOf(':') + 1).replace('-', ' ');
    return bare.isEmpty() ? id : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
  }

  /** The title of a role: a table's second form is the feminine one where it has two. */
  String title(String role, Person.Gender gender, String language) {
    Entry entry = roles.get().get(role);
    if (entry == null) {
      return name(role, language);
    }
    List<String> forms = entry.names().getOrDefault(language, List.of());
    return gender == Person.Gender.FEMININE && forms.size() > 1
        ? forms.get(1)
        : display(entry, language);
  }

  List<String> spellings(String id) {
    return byLanguage(id).values().stream().flatMap(List::stream).distinct().toList();
  }

  /** How an id is written, by language. */
  Map<String, List<String>> byLanguage(String id) {
    Entry entry = entry(id);
    Person person = people().byId().get(id);
    Map<String, List<String>> names =
        entry != null ? entry.names() : person != null ? person.names() : Map.of();
    Map<String, List<String>> plain = new TreeMap<>();
    names.forEach(
        (language, forms) ->
            plain.put(
                language,
                forms.stream()
                    .flatMap(name -> Gazetteer.alternatives(name).stream())
                    .map(name -> name.endsWith("*") ? name.substring(0, name.length() - 1) : name)
                    .distinct()
                    .toList()));
    return plain;
  }

  private static String display(Entry entry, String language) {
    String first = Gazetteer.alternatives(entry.name(language)).get(0);
    return first.endsWith("*") ? first.substring(0, first.length() - 1) : first;
  }

  private @Nullable Entry entry(String id) {
    if (id.startsWith(ORGANISATION)) {
      Entry institution = institutions.get().get(id);
      String state = institution == null ? states.get().get(id) : null;
      return state == null ? institution : countries.get().get(state);
    }
    for (Lazy<Map<String, Entry>> table : List.of(countries, outlets, topics, roles)) {
      Entry entry = table.get().get(id);
      if (entry != null) {
        return entry;
      }
    }
    return null;
  }

  /** An institution that is made from a pattern and a country. */
  private record Made(Entry pattern, String country, Tables tables) {
    String name(String language) {
      String tag = pattern.names().containsKey(language) ? language : tables.base();
      String form = Gazetteer.alternatives(pattern.name(tag)).get(0);
      String adjective = tables.firstDemonym(country, tag);
      if (adjective == null) {
        tag = tables.base();
        form = Gazetteer.alternatives(pattern.name(tag)).get(0);
        adjective = tables.firstDemonym(country, tag);
      }
      if (adjective == null) {
        adjective = tables.name(country, tag);
      }
      return form.replace(ADJECTIVE, adjective);
    }
  }

  private @Nullable String firstDemonym(String country, String language) {
    for (Entry demonym : demonyms.get()) {
      List<String> forms = demonym.names().getOrDefault(language, List.of());
      if (demonym.id().equals(country) && !forms.isEmpty()) {
        return inflection(language).base(forms.get(0));
      }
    }
    return null;
  }

  private @Nullable Made made(String id) {
    for (Entry pattern : institutions.get().values()) {
      int slot = pattern.id().indexOf(SLOT);
      if (slot < 0) {
        continue;
      }
      String before = pattern.id().substring(0, slot);
      String behind = pattern.id().substring(slot + SLOT.length());
      if (id.startsWith(before)
          && id.endsWith(behind)
          && id.length() > before.length() + behind.length()) {
        String adjective = id.substring(slot, id.length() - behind.length());
        for (Map.Entry<String, String> known : adjectives.get().entrySet()) {
          if (known.getValue().equals(adjective)) {
            return new Made(pattern, known.getKey(), this);
          }
        }
      }
    }
    return null;
  }
}

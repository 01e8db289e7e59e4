package dragoman.reference;

import dragoman.article.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Names looked up by a spelling that somebody typed: exact, by surname, by sound. */
final class Spellings {
  private static final int SUGGESTIONS = 5;

  /** Fewer consonants tell nobody. */
  private static final int LEAST_SOUNDS = 3;

  private final People people;
  private final Romaniser romaniser =
      new Romaniser(Table.resource("romanisation.tsv", "letter", "latin", "language"));
  private final Map<String, Set<String>> exact = new HashMap<>();
  private final Map<String, Set<String>> surnames = new HashMap<>();
  private final Map<String, Set<String>> sounds = new HashMap<>();
  private final Map<String, Set<String>> countries = new LinkedHashMap<>();
  private final Map<Mention.Kind, Map<String, String>> known = new HashMap<>();

  Spellings(Tables tables) {
    people = tables.people();
    people.desk().merged().forEach((gone, id) -> put(exact, gone, id));
    people.spellings().forEach(this::addPerson);
    for (Entry entry : tables.institutions()) {
      if (!entry.id().contains("{}")) {
        addEntry(entry, entry.id().substring(Tables.ORGANISATION.length()));
      }
    }
    tables.outlets().forEach(outlet -> addEntry(outlet, outlet.id()));
    tables.topics().forEach(topic -> suggest(Mention.Kind.TOPIC, topic.id(), topic.id()));
    for (Entry entry : tables.geography()) {
      put(countries, entry.id(), entry.id());
      entry
          .names()
          .forEach(
              (language, forms) -> {
                for (String form : forms) {
                  for (String each : tables.inflection(language).declined(form)) {
                    put(countries, each, entry.id());
                  }
                }
              });
      if (entry.sort() == Found.Sort.NAME) {
        suggest(Mention.Kind.COUNTRY, entry.id(), entry.id());
        suggest(Mention.Kind.COUNTRY, entry.name(tables.base()), entry.id());
      }
    }
    tables.states().forEach((state, code) -> put(exact, state, state));
  }

  private void addPerson(String id, Map<String, List<People.Spelling>> byLanguage) {
    put(exact, id, id);
    suggest(Mention.Kind.PERSON, id, id);
    byLanguage.forEach(
        (language, forms) -> {
          for (People.Spelling form : forms) {
            put(exact, form.name(), id);
            put(surnames, form.last(), id);
            putSound(form.name(), language, id);
            putSound(form.last(), language, id);
          }
        });
    byLanguage.entrySet().stream()
        .findFirst()
        .ifPresent(
            first -> {
              String last = romaniser.kebab(first.getValue().get(0).last(), first.getKey());
              suggest(Mention.Kind.PERSON, last, last);
            });
  }

  private void addEntry(Entry entry, String shortId) {
    put(exact, entry.id(), entry.id());
    put(exact, shortId, entry.id());
    suggest(entry.kind(), shortId, shortId);
    entry
        .names()
        .forEach(
            (language, forms) -> {
              for (String form : forms) {
                Gazetteer.alternatives(form).forEach(each -> put(exact, each, entry.id()));
              }
            });
  }

  private static void put(Map<String, Set<String>> map, String spelling, String id) {
    map.computeIfAbsent(Letters.fold(spelling), s -> new LinkedHashSet<>()).add(id);
  }

  private void putSound(String name, String language, String id) {
    String skeleton = Sounds.of(romaniser.latin(name, language));
    if (skeleton.length() >= LEAST_SOUNDS) {
      sounds.computeIfAbsent(skeleton, s -> new LinkedHashSet<>()).add(id);
    }
  }

  private void suggest(Mention.Kind kind, String spelling, String shown) {
    known.computeIfAbsent(kind, k -> new TreeMap<>()).put(Letters.fold(spelling), shown);
  }

  Romaniser romaniser() {
    return romaniser;
  }

  List<String> bearers(String lastName) {
    String folded = Letters.fold(lastName);
    return unsplit(surnames.getOrDefault(folded, Set.of()), folded);
  }

  List<String> resolve(String spelling) {
    List<String> named = named(spelling);
    return named.isEmpty()
        ? unsplit(
            sounds.getOrDefault(Sounds.of(romaniser.latin(spelling, "")), Set.of()),
            Letters.fold(spelling))
        : named;
  }

  List<String> named(String spelling) {
    String folded = Letters.fold(spelling);
    Set<String> ids = new LinkedHashSet<>(exact.getOrDefault(folded, Set.of()));
    ids.addAll(surnames.getOrDefault(folded, Set.of()));
    return unsplit(ids, folded);
  }

  /** Without those of whom a desk says that the spelling is not theirs. */
  private List<String> unsplit(Set<String> ids, String folded) {
    return ids.stream().filter(id -> !people.desk().isSplit(id, folded)).toList();
  }

  List<Match> matches(String spelling) {
    List<Match> matches = new ArrayList<>();
    for (String id : resolve(spelling)) {
      Match.Rule rule = rule(spelling, id);
      if (rule != null) {
        matches.add(new Match(id, rule));
      }
    }
    matches.sort(Comparator.comparing(Match::rule));
    return List.copyOf(matches);
  }

  Match.@Nullable Rule rule(String spelling, String id) {
    String folded = Letters.fold(spelling);
    if (spelling.equals(id) || id.equals(people.desk().merged().get(spelling))) {
      return Match.Rule.ID;
    } else if (people.desk().isSplit(id, folded)) {
      return null;
    } else if (exact.getOrDefault(folded, Set.of()).contains(id)) {
      return Match.Rule.SPELLING;
    } else if (surnames.getOrDefault(folded, Set.of()).contains(id)) {
      return Match.Rule.LAST_NAME;
    }
    String latin = romaniser.latin(spelling, "");
    if (!sounds.getOrDefault(Sounds.of(latin), Set.of()).contains(id)) {
      return null;
    }
    String kebab = Romaniser.hyphens(latin);
    boolean transliterated =
        people.spellings().getOrDefault(id, Map.of()).entrySet().stream()
            .flatMap(
                all ->
                    all.getValue().stream()
                        .flatMap(form -> Stream.of(form.name(), form.last()))
                        .map(name -> romaniser.kebab(name, all.getKey())))
            .anyMatch(kebab::equals);
    return transliterated ? Match.Rule.TRANSLITERATION : Match.Rule.CONSONANTS;
  }

  List<String> countries(String spelling) {
    return List.copyOf(countries.getOrDefault(Letters.fold(spelling), Set.of()));
  }

  List<String> nearest(String spelling, Set<Mention.Kind> kinds) {
    String folded = Letters.fold(spelling);
    int most = Math.max(1, folded.length() / 3);
    Map<String, Integer> distances = new HashMap<>();
    for (Mention.Kind kind : kinds) {
      known
          .getOrDefault(kind, Map.of())
          .forEach(
              (form, shown) -> {
                if (Math.abs(form.length() - folded.length()) <= most) {
                  int distance = distance(folded, form);
                  if (distance <= most) {
                    distances.merge(shown, distance, Math::min);
                  }
                }
              });
    }
    List<String> nearest = new ArrayList<>(distances.keySet());
    nearest.sort(
        Comparator.<String>comparingInt(s -> distances.getOrDefault(s, 0))
            .thenComparing(Comparator.naturalOrder()));
    return List.copyOf(nearest.subList(0, Math.min(SUGGESTIONS, nearest.size())));
  }

  /** How many letters to insert, delete, replace or swap with the next. */
  private static int distance(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        if (i == 0 || j == 0) {
          d[i][j] = i + j;
          continue;
        }
        int same = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + same, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped =
            i > 1
                && j > 1
                && a.charAt(i - 1) == b.charAt(j - 2)
                && a.charAt(i - 2) == b.charAt(j - 1);
        if (swapped) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}

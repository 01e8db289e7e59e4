package dragoman.reference;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The program's people while they are being changed by a desk's rows, which win. */
final class PeopleJoin {
  private final Map<String, Person> people;
  private final Map<String, Map<String, List<People.Spelling>>> spellings;
  private final List<String> languages;
  private final Map<String, String> merged = new HashMap<>();
  private final Map<String, Set<String>> split = new HashMap<>();
  private final Set<String> ids = new HashSet<>();

  PeopleJoin(People own, List<String> languages) {
    this.people = new LinkedHashMap<>(own.byId());
    this.spellings = new HashMap<>(own.spellings());
    this.languages = languages;
  }

  People join(Iterable<DeskPeople.Change> changes) {
    Map<String, String> owners = new HashMap<>();
    for (DeskPeople.Change change : changes) {
      ids.add(change.id());
      change.merge().forEach(id -> merged.put(id, change.id()));
      change.folded().forEach(folded -> owners.put(folded, change.id()));
      change
          .split()
          .forEach(
              s -> split.computeIfAbsent(change.id(), i -> new HashSet<>()).add(Letters.fold(s)));
    }
    for (DeskPeople.Change change : changes) {
      add(change);
    }
    merged.keySet().forEach(people::remove);
    merged.keySet().forEach(spellings::remove);
    for (String id : List.copyOf(people.keySet())) {
      String own = Letters.fold(id);
      if (!owners.getOrDefault(own, id).equals(id)) {
        split.computeIfAbsent(id, i -> new HashSet<>()).add(own);
      }
      Set<String> not = split.getOrDefault(id, Set.of());
      keep(id, folded -> !not.contains(folded) && owners.getOrDefault(folded, id).equals(id));
    }
    return new People(people, spellings, new People.Decisions(ids, merged, split));
  }

  /** Puts the desk's names before the known ones, and these before those of who is merged. */
  private void add(DeskPeople.Change change) {
    Map<String, List<People.Spelling>> names = new LinkedHashMap<>();
    List<Person.Office> offices = new ArrayList<>();
    Person known = people.get(change.id());
    Person.Gender gender = change.gender();
    String country = change.country();
    for (String language : languages) {
      add(names, language, change.names());
      add(names, language, spellings.getOrDefault(change.id(), Map.of()));
      for (String id : change.merge()) {
        add(names, language, spellings.getOrDefault(id, Map.of()));
      }
    }
    List<Person> same = new ArrayList<>();
    if (known != null) {
      same.add(known);
    }
    change.merge().stream().filter(people::containsKey).map(people::get).forEach(same::add);
    for (Person person : same) {
      gender = gender == null || gender == Person.Gender.UNKNOWN ? person.gender() : gender;
      country = country == null ? person.country() : country;
      offices.addAll(person.offices());
    }
    spellings.put(change.id(), names);
    people.put(
        change.id(),
        person(
            change.id(),
            names,
            country,
            gender == null ? Person.Gender.UNKNOWN : gender,
            change.offices() == null ? offices : change.offices()));
  }

  private static void add(
      Map<String, List<People.Spelling>> names,
      String language,
      Map<String, List<People.Spelling>> more) {
    for (People.Spelling spelling : more.getOrDefault(language, List.of())) {
      List<People.Spelling> all = names.computeIfAbsent(language, l -> new ArrayList<>());
      if (all.stream().noneMatch(s -> s.name().equals(spelling.name()))) {
        all.add(spelling);
      }
    }
  }

  /** Leaves a person only some spellings; surnames that are not left no longer stand alone. */
  private void keep(String id, Predicate<String> isLeft) {
    Map<String, List<People.Spelling>> names = new LinkedHashMap<>();
    boolean same = true;
    for (Map.Entry<String, List<People.Spelling>> all :
        spellings.getOrDefault(id, Map.of()).entrySet()) {
      List<People.Spelling> left = new ArrayList<>();
      for (People.Spelling spelling : all.getValue()) {
        if (isLeft.test(Letters.fold(spelling.name()))) {
          boolean alone = isLeft.test(Letters.fold(spelling.last()));
          left.add(alone ? spelling : new People.Spelling(spelling.name(), spelling.name(), false));
          same &= alone;
        } else {
          same = false;
        }
      }
      if (!left.isEmpty()) {
        names.put(all.getKey(), left);
      }
    }
    Person person = people.get(id);
    if (same || person == null) {
      return;
    }
    spellings.put(id, names);
    people.put(id, person(id, names, person.country(), person.gender(), person.offices()));
  }

  /** A person by these names, or by the id made readable when none is left. */
  private static Person person(
      String id,
      Map<String, List<People.Spelling>> names,
      @Nullable String country,
      Person.Gender gender,
      List<Person.Office> offices) {
    Map<String, List<String>> plain = new LinkedHashMap<>();
    names.forEach(
        (language, all) ->
            plain.put(language, all.stream().map(People.Spelling::name).distinct().toList()));
    String usual = plain.isEmpty() ? id.replace('-', ' ') : plain.values().iterator().next().get(0);
    return new Person(id, usual, plain, country, gender, offices);
  }
}

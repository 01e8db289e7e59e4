package dragoman.analysis;

import dragoman.article.Newcomer;
import dragoman.article.Speaker;
import dragoman.reference.Person;
import dragoman.reference.Reference;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Agreement.Gender;
import dragoman.reference.language.Agreement.Number;
import dragoman.reference.language.Language;
import dragoman.reference.language.Words;
import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Who is known in one article so far: by name, by last name, by office. */
final class People {

  /** Descriptions of an article without a day are read as of the end of the table's year. */
  private static final LocalDate LATEST = LocalDate.of(2025, Month.DECEMBER, 31);

  /**
   * Consonants by sound; vowels and the letters that come and go between spellings are left out.
   */
  private static final String SOUNDS = "bpfvckqdgjlmnrszșştțţx";

  private static final String SOUNDS_AS = "bbffkkkdgglmnrsssstttk";

  private static final Pattern SPACES = Pattern.compile("\\s+");

  private static final Set<String> LEADING =
      Set.of("president", "vice-president", "prime-minister", "king", "crown-prince");

  private static final List<String> HEADS =
      List.of("president", "prime-minister", "king", "crown-prince", "religious-leader");

  private final Reference reference;
  private final LocalDate day;
  private final Map<String, Speaker> byLastName = new HashMap<>();
  private final Map<String, Speaker> byFirstName = new HashMap<>();
  private final Map<String, Speaker> suggested = new HashMap<>();
  private final Map<String, Speaker> byOffice = new LinkedHashMap<>();
  private final Map<String, Speaker> byConsonants = new HashMap<>();
  private final Map<String, Optional<Person>> holders = new HashMap<>();
  private final Map<String, Speaker> bodies = new HashMap<>();
  private final Map<String, Set<String>> called = new HashMap<>();
  private final Map<String, String> ids = new HashMap<>();
  private final Map<String, Newcomer> newcomers = new TreeMap<>();
  private final Map<String, Agreement> agreements = new HashMap<>();

  People(Reference reference, @Nullable LocalDate day) {
    this.reference = reference;
    this.day = day == null ? LATEST : day;
  }

  /** The person of the table as a speaker. */
  Speaker.Person known(String id) {
    Optional<Person> person = reference.person(id);
    if (person.isEmpty()) {
      return new Speaker.Person(id, reference.name(id), null, null);
    }
    Person found = person.get();
    String office =
        found.offices().stream()
            .filter(held -> held.heldOn(day))
            .map(Person.Office::title)
            .findFirst()
            .orElse(null);
    return new Speaker.Person(id, found.name(), found.country(), office);
  }

  /** The country whose head of state or government, or its deputy, a person is; null when none. */
  @Nullable String headOf(String id) {
    return reference
        .person(id)
        .flatMap(
            person ->
                person.offices().stream()
                    .filter(held -> LEADING.contains(held.role()) && held.heldOn(day))
                    .findFirst())
        .map(Person.Office::of)
        .filter(of -> of.length() == 2)
        .orElse(null);
  }

  /** Gender and number of a person, open when unknown. */
  Agreement agreement(Speaker speaker) {
    Optional<Person> person = reference.person(speaker.id());
    if (person.isPresent()) {
      Gender gender =
          switch (person.get().gender()) {
            case FEMININE -> Gender.FEMININE;
            case MASCULINE -> Gender.MASCULINE;
            case UNKNOWN -> Gender.OPEN;
          };
      return new Agreement(gender, Number.SINGULAR);
    }
    return agreements.getOrDefault(speaker.id(), new Agreement(Gender.OPEN, Number.SINGULAR));
  }

  /** Remembers that a last name means the person from here on. */
  void bind(String foldedLastName, Speaker person) {
    Speaker bearer = byLastName.get(foldedLastName);
    boolean part = person.name().toLowerCase(Locale.ROOT).endsWith("-" + foldedLastName);
    if (bearer == null || !part) {
      byLastName.put(foldedLastName, person);
    }
    List<String> words = Words.folded(person.name());
    if (words.size() > 1) {
      byFirstName.putIfAbsent(words.get(0), person);
    }
  }

  /** Whom one word of a name means: by last name, else by the first, as in Kim for Kim Jong Un. */
  @Nullable Speaker byOneName(String folded) {
    Speaker bound = byLastName.get(folded);
    return bound == null ? byFirstName.get(folded) : bound;
  }

  /** Whether a folded word is the last one of a spelling of the person's name. */
  boolean isLastName(Speaker person, String folded) {
    return reference
        .person(person.id())
        .map(
            found ->
                found.names().values().stream()
                    .flatMap(List::stream)
                    .anyMatch(name -> last(name).equals(folded)))
        .orElse(false);
  }

  private static String last(String name) {
    List<String> words = Words.folded(name);
    return words.isEmpty() ? "" : words.get(words.size() - 1);
  }

  /** Remembers a person of no table. */
  void introduce(Speaker person, Agreement agreement) {
    agreements.putIfAbsent(person.id(), agreement);
  }

  @Nullable Speaker byLastName(String folded) {
    return byLastName.get(folded);
  }

  /** The person of that last name whose first name begins alike: Mariei for Maria. */
  @Nullable Speaker sameName(String foldedLastName, String written, Passage passage) {
    Speaker bound = byLastName.get(foldedLastName);
    String id = kebab(written, passage);
    boolean alike = bound != null && id.length() > 3 && bound.id().startsWith(id.substring(0, 3));
    return alike ? bound : null;
  }

  /** Remembers that a last name may mean somebody who has not spoken yet. */
  void suggest(String foldedLastName, Speaker person) {
    suggested.putIfAbsent(foldedLastName, person);
  }

  @Nullable Speaker suggested(String folded) {
    return suggested.get(folded);
  }

  /** Remembers a noun by which the article calls somebody. */
  void calls(Speaker person, String noun) {
    called.computeIfAbsent(person.id(), id -> new HashSet<>()).add(noun);
  }

  /** The nouns by which the article calls somebody. */
  Set<String> called(Speaker person) {
    return called.getOrDefault(person.id(), Set.of());
  }

  /** Remembers who the article says holds an office. */
  void holds(String role, @Nullable String of, Speaker person) {
    byOffice.put(role + "@" + (of == null ? "" : of), person);
    byOffice.put(role + "@", person);
    String country = of == null || of.length() == 2 ? of : reference.country(of).orElse(null);
    describe(person.id(), country, role);
  }

  /** Remembers what is said of a person of no table; what was said first stays. */
  private void describe(String id, @Nullable String country, String role) {
    newcomers.computeIfPresent(
        id,
        (same, known) ->
            new Newcomer(
                id,
                known.name(),
                known.country() == null ? country : known.country(),
                known.role().isEmpty() ? role : known.role()));
  }

  /** The people of no table among those with the ids, by id. */
  List<Newcomer> newcomers(Set<String> ids) {
    return newcomers.values().stream().filter(one -> ids.contains(one.id())).toList();
  }

  /** The speaker with the country that the article gives them somewhere. */
  Speaker described(Speaker speaker) {
    Newcomer known = newcomers.get(speaker.id());
    return known != null && speaker instanceof Speaker.Person person && person.country() == null
        ? new Speaker.Person(person.id(), person.name(), known.country(), person.office())
        : speaker;
  }

  /** Whom the article names as the holder of a country's office; null when nobody. */
  @Nullable Speaker saidHolder(String role, @Nullable String of) {
    return of == null ? null : byOffice.get(role + "@" + of);
  }

  /** Who is meant by a title, of a country or institution if one is named; null when unclear. */
  @Nullable Speaker holder(String role, @Nullable String of, Agreement agreement) {
    Speaker said = byOffice.get(role + "@" + (of == null ? "" : of));
    if (said != null && agreement.fits(agreement(said))) {
      return said;
    }
    if (of == null || agreement.number() == Number.PLURAL) {
      return null;
    }
    List<String> roles = role.equals("leader") ? HEADS : List.of(role);
    for (String candidate : roles) {
      Speaker known = byOffice.get(candidate + "@" + of);
      if (known != null && agreement.fits(agreement(known))) {
        return known;
      }
    }
    for (String candidate : roles) {
      Optional<Person> holder =
          holders.computeIfAbsent(
              candidate + "@" + of, office -> reference.holder(candidate, of, day));
      if (holder.isPresent()) {
        Speaker person = known(holder.get().id());
        if (agreement.fits(agreement(person))) {
          return person;
        }
      }
    }
    return null;
  }

  /** The role a person is known by in this article, else on its day; null when none. */
  @Nullable String role(Speaker person) {
    for (Map.Entry<String, Speaker> office : byOffice.entrySet()) {
      if (office.getValue().id().equals(person.id())) {
        return office.getKey().substring(0, office.getKey().indexOf('@'));
      }
    }
    return reference
        .person(person.id())
        .flatMap(found -> found.offices().stream().filter(held -> held.heldOn(day)).findFirst())
        .map(Person.Office::role)
        .orElse(null);
  }

  /** A state or alliance as a speaker. */
  Speaker.Institution state(String code) {
    String name = reference.name(code);
    String id = reference.state(code).orElseGet(() -> "organisation:" + hyphens(name));
    return new Speaker.Institution(id, name, code);
  }

  /** Whether a body is a state or alliance. */
  boolean isState(Speaker body) {
    String country = body.country();
    return country != null && state(country).id().equals(body.id());
  }

  /** A body of the table as a speaker. */
  Speaker.Institution institution(String id) {
    String full = id.startsWith("organisation:") ? id : "organisation:" + id;
    return new Speaker.Institution(full, reference.name(id), reference.country(id).orElse(null));
  }

  String englishName(String id) {
    return reference.name(id);
  }

  /** A person of no table, by a name as written. */
  Speaker.Person unknown(String written, @Nullable String country, Passage passage) {
    String id = kebab(written, passage);
    Optional<String> merged = reference.merged(id);
    if (merged.isPresent()) {
      return known(merged.get());
    }
    String romanised = romanise(written, passage.language());
    String consonants = consonants(romanised);
    Speaker known = byConsonants.get(consonants);
    if (known instanceof Speaker.Person person && consonants.length() >= 4) {
      describe(person.id(), country, "");
      return person;
    }
    Speaker.Person person =
        new Speaker.Person(id, SPACES.matcher(written.strip()).replaceAll(" "), country, null);
    byConsonants.putIfAbsent(consonants, person);
    newcomers.putIfAbsent(person.id(), new Newcomer(person.id(), person.name(), country, ""));
    return person;
  }

  /** What two romanisations of one name have in common: first consonants of each word. */
  static String consonants(String romanised) {
    StringBuilder out = new StringBuilder();
    char last = ' ';
    for (char c : romanised.toLowerCase(Locale.ROOT).toCharArray()) {
      int at = SOUNDS.indexOf(c);
      char sound = at >= 0 ? SOUNDS_AS.charAt(at) : ' ';
      if (sound != ' ' && sound != last) {
        out.append(sound);
      }
      last = sound == ' ' ? last : sound;
    }
    return out.toString();
  }

  /** Words as an id. */
  String kebab(String words, Passage passage) {
    return ids.computeIfAbsent(
        passage.language().tag() + " " + words,
        name -> hyphens(romanise(words, passage.language())));
  }

  /** The words in Latin letters, an article written together with its noun set off. */
  private String romanise(String words, Language language) {
    String article = language.article();
    if (article.isEmpty()) {
      return reference.romanise(words, language.tag());
    }
    StringBuilder out = new StringBuilder();
    for (String word : words.split(" ")) {
      out.append(out.length() == 0 ? "" : " ");
      boolean set = word.startsWith(article) && word.length() > article.length() + 2;
      if (set) {
        out.append(reference.romanise(article, language.tag())).append('-');
      }
      String rest = set ? word.substring(article.length()) : word;
      out.append(reference.romanise(rest, language.tag()));
    }
    return out.toString();
  }

  /** In small letters, one hyphen for all between letters and digits, none at the ends. */
  private static String hyphens(String romanised) {
    StringBuilder out = new StringBuilder(romanised.length());
    romanised
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .forEach(
            c -> {
              if (Character.isLetter(c) || isNumber(c)) {
                out.appendCodePoint(c);
              } else if (out.length() > 0 && out.charAt(out.length() - 1) != '-') {
                out.append('-');
              }
            });
    int last = out.length() - 1;
    if (last >= 0 && out.charAt(last) == '-') {
      out.setLength(last);
    }
    return out.toString();
  }

  private static boolean isNumber(int c) {
    int type = Character.getType(c);
    return type == Character.DECIMAL_DIGIT_NUMBER
        || type == Character.LETTER_NUMBER
        || type == Character.OTHER_NUMBER;
  }

  /** Remembers which body a word such as "ministry" stands for from here on. */
  void names(String bodyWord, Speaker body) {
    if (!bodyWord.isEmpty()) {
      bodies.put(bodyWord, body);
    }
  }

  /** The body that a word alone stands for; null when none was named. */
  @Nullable Speaker named(String bodyWord) {
    return bodies.get(bodyWord);
  }
}

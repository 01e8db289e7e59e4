package dragoman.reference;

import dragoman.article.Mention;
import dragoman.article.Span;
import dragoman.article.Speaker;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is known beforehand: people, institutions, countries, outlets, topics, languages.
 *
 * <p>Immutable and safe for threads. Tables are read when they are first needed, and the names of a
 * language when a text in it is first scanned.
 */
public final class Reference {
  private final @Nullable DeskPeople desk;
  private final Tables tables;
  private final Map<String, Gazetteer> gazetteers = new ConcurrentHashMap<>();
  private final Map<String, Gazetteer> topics = new ConcurrentHashMap<>();
  private final Lazy<Spellings> spellings;

  /** The tables that come with the program. */
  public static Reference load() {
    return new Reference(null);
  }

  /**
   * The tables that come with the program, and the people of a desk, whose rows win.
   *
   * @param people the desk's file (see the page on people); it need not be there. What is wrong
   *     with it is left out, see {@link #problems}
   */
  public static Reference load(Path people) {
    return new Reference(DeskPeople.of(people));
  }

  private Reference(@Nullable DeskPeople desk) {
    this.desk = desk;
    this.tables = new Tables(desk);
    this.spellings = new Lazy<>(() -> new Spellings(tables));
  }

  /** A word that changes with what a desk has in its own tables; empty when it has none. */
  public String version() {
    return desk == null ? "" : desk.version();
  }

  /** What of a desk's own tables was left out; empty when nothing was, or there are none. */
  public List<BadRow> problems() {
    return desk == null ? List.of() : tables.problems();
  }

  /** Whether a desk's own table has the person, or changes it. */
  public boolean isOfDesk(String id) {
    return tables.people().desk().ids().contains(id);
  }

  /** Whose id it is now that a desk has merged two; empty when it was not merged. */
  public Optional<String> merged(String id) {
    return Optional.ofNullable(tables.people().desk().merged().get(id));
  }

  /** The person with the id, if the table has one. */
  public Optional<Person> person(String id) {
    return Optional.ofNullable(tables.people().byId().get(id));
  }

  /** All people of the tables, in the order of the files. */
  public List<Person> people() {
    return List.copyOf(tables.people().byId().values());
  }

  /**
   * Every known name inside the range, by place, the longest at each place, none overlapping (a
   * country inside an institution's name is found too, behind it). Topics are not among them.
   *
   * @param language BCP 47 tag of the text; names of a language without tables are looked for in
   *     the first language of the tables
   */
  public List<Found> scan(String text, Span range, String language) {
    Gazetteer names = gazetteers.computeIfAbsent(language, tables::names);
    return new Scan(names, tables::adjective, text, range).all();
  }

  /** Every term of a topic inside the range, by place, the longest at each place. */
  public List<Found> topics(String text, Span range, String language) {
    Gazetteer terms = topics.computeIfAbsent(language, tables::topicTerms);
    return new Scan(terms, tables::adjective, text, range).all();
  }

  /**
   * Who held the office of that country or institution on the day; empty when nobody or several
   * did.
   */
  public Optional<Person> holder(String role, String of, LocalDate day) {
    return tables.people().holder(role, of, day);
  }

  /** The ids of everybody whose surname alone is this, in any language; empty when nobody's is. */
  public List<String> bearers(String lastName) {
    return spellings.get().bearers(lastName);
  }

  /**
   * The ids that a spelling in any script may name, the best first: people, institutions, outlets.
   * Exact spellings come before surnames, and both before names that only sound alike.
   */
  public List<String> resolve(String spelling) {
    return spellings.get().resolve(spelling);
  }

  /** As {@link #resolve}, without the names that only sound alike. */
  public List<String> named(String spelling) {
    return spellings.get().named(spelling);
  }

  /**
   * What a spelling in any script may name and by which rule, the best first: people, institutions,
   * outlets. What only sounds alike is among them only when nothing else is.
   */
  public List<Match> matches(String spelling) {
    return spellings.get().matches(spelling);
  }

  /** By which rule a spelling names the id; empty when by none. */
  public Optional<Match.Rule> rule(String spelling, String id) {
    return Optional.ofNullable(spellings.get().rule(spelling, id));
  }

  /** The country codes that a spelling in any language may name (code, name, demonym, capital). */
  public List<String> countries(String spelling) {
    return spellings.get().countries(spelling);
  }

  /**
   * Known names that are spelled nearly so, the nearest first, at most five; for messages.
   *
   * @param kinds what may be suggested
   * @return people's surnames and ids, ids without {@code organisation:}, country codes
   */
  public List<String> nearest(String spelling, Set<Mention.Kind> kinds) {
    return spellings.get().nearest(spelling, kinds);
  }

  /** A name of any script in small Latin letters and hyphens, the same at every call. */
  public String romanise(String name, String language) {
    return spellings.get().romaniser().kebab(name, language);
  }

  /** The id under which a state or EU, UN, NATO speaks; empty when the code is none. */
  public Optional<String> state(String countryCode) {
    return tables.state(countryCode);
  }

  /** The code of the state (or EU, UN, NATO) that speaks under the id; empty for other bodies. */
  public Optional<String> stateOf(String organisation) {
    return Optional.ofNullable(tables.states().get(organisation));
  }

  /** The country of a person, institution or outlet; a country's own code. Empty when unknown. */
  public Optional<String> country(String id) {
    Person person = tables.people().byId().get(id);
    @Nullable String code = person != null ? person.country() : tables.country(id);
    return Optional.ofNullable(code);
  }

  /**
   * The display name of a person, institution, country, outlet, channel, topic or role in a
   * language, else in English, else the id made readable.
   */
  public String name(String id, String language) {
    return tables.name(id, language);
  }

  /**
   * How a person, institution, country, outlet, channel or topic is written in any language of the
   * tables; empty when they do not have it.
   */
  public List<String> spellings(String id) {
    return tables.spellings(id);
  }

  /** As {@link #spellings}, by BCP 47 language, in the order of the tags. */
  public Map<String, List<String>> names(String id) {
    return tables.byLanguage(id);
  }

  /**
   * The title that somebody of a gender has in a role, in a language, else in English, else the
   * role made readable.
   */
  public String title(String role, Person.Gender gender, String language) {
    return tables.title(role, gender, language);
  }

  /** The display name in English, the language of ids. */
  public String name(String id) {
    return tables.name(id, Locale.ENGLISH.getLanguage());
  }

  /** Whether a table has the id. */
  public boolean knows(String id) {
    return tables.knows(id);
  }

  /** The display name of a speaker: the tables' in a language, else the one the text gave. */
  public String name(Speaker speaker, String language) {
    if (speaker instanceof Speaker.Unnamed || !tables.knows(speaker.id())) {
      return speaker.name();
    }
    return tables.name(speaker.id(), language);
  }
}

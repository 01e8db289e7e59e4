package dragoman.reference;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The table of people.
 *
 * @param byId in the order of the file
 * @param spellings the spellings of each, with what is marked in them, by id and language
 */
record People(Map<String, Person> byId, Map<String, Map<String, List<Spelling>>> spellings) {

  private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

  /**
   * A full name.
   *
   * @param name without marks
   * @param last the surname as it stands alone
   * @param alone whether the surname may stand for the person alone
   */
  record Spelling(String name, String last, boolean alone) {
    static Spelling parse(String marked) {
      boolean alone = !marked.startsWith("*");
      String bare = alone ? marked : marked.substring(1).strip();
      int mark = bare.indexOf('_');
      String name = mark < 0 ? bare : bare.substring(0, mark) + bare.substring(mark + 1);
      String last = mark < 0 ? bare.substring(bare.lastIndexOf(' ') + 1) : bare.substring(mark + 1);
      return new Spelling(name, last, alone);
    }
  }

  /** The columns that are no language. */
  static final String[] COLUMNS = {"id", "gender", "country", "offices"};

  /**
   * Reads the people of a table.
   *
   * @throws TableException for the first row that is wrong
   */
  static People read(Table table) {
    Map<String, Person> people = new LinkedHashMap<>();
    Map<String, Map<String, List<Spelling>>> spellings = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Person person = person(row, table.languages(), spellings);
      if (people.put(person.id(), person) != null) {
        throw row.error("the id '" + person.id() + "' stands twice");
      }
    }
    return new People(people, spellings);
  }

  /** These people with the other's, whose rows replace those of the same id. */
  People with(People other) {
    Map<String, Person> people = new LinkedHashMap<>(byId);
    people.putAll(other.byId);
    Map<String, Map<String, List<Spelling>>> all = new HashMap<>(spellings);
    all.putAll(other.spellings);
    return new People(people, all);
  }

  /** Who held the office on the day; empty when nobody or several did. */
  Optional<Person> holder(String role, String of, LocalDate day) {
    Person found = null;
    for (Person person : byId.values()) {
      boolean held =
          person.offices().stream()
              .anyMatch(o -> o.role().equals(role) && o.of().equals(of) && o.heldOn(day));
      if (held && found != null) {
        return Optional.empty();
      }
      found = held ? person : found;
    }
    return Optional.ofNullable(found);
  }

  private static Person person(
      Table.Row row, List<String> languages, Map<String, Map<String, List<Spelling>>> spellings) {
    String id = row.require("id");
    if (!ID.matcher(id).matches()) {
      throw row.error("the id '" + id + "' is not made of small Latin letters, digits and hyphens");
    }
    Map<String, List<Spelling>> own = new LinkedHashMap<>();
    row.names(languages)
        .forEach((l, forms) -> own.put(l, forms.stream().map(Spelling::parse).toList()));
    if (own.isEmpty()) {
      throw row.error("'" + id + "' has no name in any language");
    }
    spellings.put(id, own);
    Map<String, List<String>> names =
        own.entrySet().stream()
            .collect(
                Collectors.toMap(
                    Map.Entry::getKey,
                    e -> e.getValue().stream().map(Spelling::name).distinct().toList()));
    String usual = own.values().iterator().next().get(0).name();
    String country = row.get("country");
    return new Person(
        id, usual, names, country.isEmpty() ? null : country, gender(row), offices(row));
  }

  private static Person.Gender gender(Table.Row row) {
    return switch (row.get("gender")) {
      case "f" -> Person.Gender.FEMININE;
      case "m" -> Person.Gender.MASCULINE;
      case "" -> Person.Gender.UNKNOWN;
      default -> throw row.error("gender '" + row.get("gender") + "' is neither f nor m nor empty");
    };
  }

  private static List<Person.Office> offices(Table.Row row) {
    List<Person.Office> offices = new ArrayList<>();
    for (String office : row.get("offices").split(";")) {
      if (!office.isBlank()) {
        offices.add(office(row, office.strip()));
      }
    }
    return offices;
  }

  private static Person.Office office(Table.Row row, String text) {
    String[] parts = text.split("@", -1);
    int dots = parts.length == 3 ? parts[2].indexOf("..") : -1;
    if (parts.length < 2 || parts.length > 3 || (parts.length == 3 && dots < 0)) {
      throw row.error("the office '" + text + "' is not of the form role@of@from..to");
    }
    LocalDate from = dots < 0 ? null : day(row, parts[2].substring(0, dots));
    LocalDate to = dots < 0 ? null : day(row, parts[2].substring(dots + 2));
    if (from != null && to != null && to.isBefore(from)) {
      throw row.error("the office '" + text + "' ends before it begins");
    }
    return new Person.Office(parts[0], parts[0].replace('-', ' '), parts[1], from, to);
  }

  private static @Nullable LocalDate day(Table.Row row, String text) {
    if (text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text.strip());
    } catch (DateTimeParseException e) {
      throw row.error("'" + text + "' is not a date like 2025-01-20");
    }
  }
}

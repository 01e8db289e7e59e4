package dragoman.reference;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The table of people.
 *
 * @param byId in the order of the file
 * @param spellings the spellings of each, with what is marked in them, by id and language
 * @param desk what a desk has decided of them
 * @param byOffice who ever held each office, in the order above
 */
record People(
    Map<String, Person> byId,
    Map<String, Map<String, List<Spelling>>> spellings,
    Decisions desk,
    Map<String, List<Person>> byOffice) {

  private static final int NOWHERE = -1;

  People(
      Map<String, Person> byId,
      Map<String, Map<String, List<Spelling>>> spellings,
      Decisions desk) {
    this(byId, spellings, desk, byOffice(byId.values()));
  }

  private static Map<String, List<Person>> byOffice(Collection<Person> people) {
    Map<String, List<Person>> byOffice = new HashMap<>();
    for (Person person : people) {
      person.offices().stream()
          .map(held -> office(held.role(), held.of()))
          .distinct()
          .forEach(o -> byOffice.computeIfAbsent(o, same -> new ArrayList<>()).add(person));
    }
    return byOffice;
  }

  private static String office(String role, String of) {
    return role + "@" + of;
  }

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

  /**
   * What a desk has decided.
   *
   * @param ids who is its own, or was changed by it
   * @param merged the ids that are other people's now, by the id that is gone
   * @param split the folded spellings that somebody does not go by, by id
   */
  record Decisions(Set<String> ids, Map<String, String> merged, Map<String, Set<String>> split) {
    static final Decisions NONE = new Decisions(Set.of(), Map.of(), Map.of());

    /** Whether the desk says that the spelling is not this person. */
    boolean isSplit(String id, String folded) {
      return split.getOrDefault(id, Set.of()).contains(folded);
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
    return new People(people, spellings, Decisions.NONE);
  }

  /**
   * Who held the office on the day; empty when nobody or several did. Whom a desk names comes
   * before others.
   */
  Optional<Person> holder(String role, String of, LocalDate day) {
    List<Person> ever = byOffice.getOrDefault(office(role, of), List.of());
    List<Person> own = ever.stream().filter(person -> desk.ids().contains(person.id())).toList();
    return holder(own, role, of, day).or(() -> holder(ever, role, of, day));
  }

  private static Optional<Person> holder(
      List<Person> people, String role, String of, LocalDate day) {
    Person found = null;
    for (Person person : people) {
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
    if (!isId(id)) {
      throw row.error("the id '" + id + "' is not made of small Latin letters, digits and hyphens");
    }
    Map<String, List<Spelling>> own = new LinkedHashMap<>();
    Map<String, List<String>> names = new HashMap<>();
    row.names(languages)
        .forEach(
            (language, forms) -> {
              List<Spelling> parsed = new ArrayList<>();
              Set<String> plain = new LinkedHashSet<>();
              for (String form : forms) {
                Spelling spelling = Spelling.parse(form);
                parsed.add(spelling);
                plain.add(spelling.name());
              }
              own.put(language, parsed);
              names.put(language, List.copyOf(plain));
            });
    if (own.isEmpty()) {
      throw row.error("'" + id + "' has no name in any language");
    }
    spellings.put(id, own);
    String usual = own.values().iterator().next().get(0).name();
    String country = row.get("country");
    return new Person(
        id, usual, names, country.isEmpty() ? null : country, gender(row), offices(row));
  }

  static boolean isId(String id) {
    for (int i = 0; i < id.length(); i++) {
      char c = id.charAt(i);
      boolean inside = (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
      boolean between = c == '-' && i > 0 && i < id.length() - 1 && id.charAt(i - 1) != '-';
      if (!inside && !between) {
        return false;
      }
    }
    return true;
  }

  static Person.Gender gender(Table.Row row) {
    return switch (row.get("gender")) {
      case "f" -> Person.Gender.FEMININE;
      case "m" -> Person.Gender.MASCULINE;
      case "" -> Person.Gender.UNKNOWN;
      default -> throw row.error("gender '" + row.get("gender") + "' is neither f nor m nor empty");
    };
  }

  static List<Person.Office> offices(Table.Row row) {
    List<Person.Office> offices = new ArrayList<>();
    for (String office : row.get("offices").split(";")) {
      if (!office.isBlank()) {
        offices.add(office(row, office.strip()));
      }
    }
    return offices;
  }

  private static Person.Office office(Table.Row row, String text) {
    int at = text.indexOf('@');
    int second = text.indexOf('@', at + 1);
    int dots = second < 0 ? NOWHERE : text.indexOf("..", second);
    if (at <= 0 || (second >= 0 && dots < 0)) {
      throw row.error("the office '" + text + "' is not of the form role@of@from..to");
    }
    String role = text.substring(0, at);
    String of = text.substring(at + 1, second < 0 ? text.length() : second);
    LocalDate from = dots < 0 ? null : day(row, text.substring(second + 1, dots).strip());
    LocalDate to = dots < 0 ? null : day(row, text.substring(dots + 2).strip());
    if (from != null && to != null && to.isBefore(from)) {
      throw row.error("the office '" + text + "' ends before it begins");
    }
    return new Person.Office(role, role.replace('-', ' '), of, from, to);
  }

  private static @Nullable LocalDate day(Table.Row row, String text) {
    if (text.isEmpty()) {
      return null;
    }
    try {
      // By hand: the formatter takes more time than the rest of the table.
      boolean shape = text.length() == 10 && text.charAt(4) == '-' && text.charAt(7) == '-';
      if (shape) {
        return LocalDate.of(
            Integer.parseInt(text, 0, 4, 10),
            Integer.parseInt(text, 5, 7, 10),
            Integer.parseInt(text, 8, 10, 10));
      }
    } catch (DateTimeException | NumberFormatException e) {
      throw row.error("'" + text + "' is not a date like 2025-01-20");
    }
    throw row.error("'" + text + "' is not a date like 2025-01-20");
  }
}

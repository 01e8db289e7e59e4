package dragoman.reference;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.zip.CRC32C;
import org.jspecify.annotations.Nullable;

/**
 * A desk's own file of people: the program's format, of which all columns but {@code id} may be
 * left out, and the columns {@code merge} and {@code split}. A row that is wrong is left out and
 * reported; the others count.
 *
 * @param file for messages
 * @param version a word that changes with the file's content
 * @param bytes the content; empty when it can't be read, which {@code unread} says
 */
record DeskPeople(String file, String version, byte[] bytes, List<BadRow> unread) {

  private static final String MERGE = "merge";
  private static final String SPLIT = "split";
  private static final Set<String> KNOWN =
      Set.of("id", "gender", "country", "offices", MERGE, SPLIT);
  private static final int MAX_BYTES = 16 << 20;
  private static final String MEND = "correct the row or remove it; until then it is left out";

  /**
   * The people of the program and of a desk.
   *
   * @param problems what of the desk's file was left out
   */
  record Joined(People people, List<BadRow> problems) {}

  /** The file; null when there is none. */
  static @Nullable DeskPeople of(Path file) {
    if (!Files.exists(file)) {
      return null;
    }
    String name = file.toString();
    try {
      if (!Files.isRegularFile(file)) {
        return unread(name, "not a regular file; none of it is used", "name a file");
      }
      if (Files.size(file) > MAX_BYTES) {
        return unread(
            name, "larger than " + (MAX_BYTES >> 20) + " MB; none of it is used", "shorten it");
      }
      try (InputStream in = Files.newInputStream(file)) {
        byte[] bytes = in.readNBytes(MAX_BYTES);
        CRC32C sum = new CRC32C();
        sum.update(bytes);
        return new DeskPeople(
            name, bytes.length + "-" + Long.toHexString(sum.getValue()), bytes, List.of());
      }
    } catch (IOException e) {
      return unread(
          name,
          "cannot be read (" + e.getClass().getSimpleName() + "); none of it is used",
          "give this user the right to read it");
    }
  }

  private static DeskPeople unread(String file, String cause, String remedy) {
    return new DeskPeople(file, "unread", new byte[0], List.of(new BadRow(file, 1, cause, remedy)));
  }

  /**
   * A row that is sound by itself.
   *
   * @param gender null to leave it
   * @param country null to leave it
   * @param offices null to leave them
   * @param merge ids of the same person
   * @param split spellings of somebody else
   */
  record Change(
      Table.Row row,
      String id,
      Map<String, List<People.Spelling>> names,
      Person.@Nullable Gender gender,
      @Nullable String country,
      @Nullable List<Person.Office> offices,
      List<String> merge,
      List<String> split) {

    /** The names, folded for comparing. */
    Set<String> folded() {
      Set<String> folded = new LinkedHashSet<>();
      names.values().forEach(all -> all.forEach(s -> folded.add(Letters.fold(s.name()))));
      return folded;
    }
  }

  /**
   * The program's people with what the desk says of them.
   *
   * @param languages the languages of the program's table, the one of display first
   * @param isPlace whether somebody can be from there
   * @param roles the ids of the known roles
   */
  Joined over(People own, List<String> languages, Predicate<String> isPlace, Set<String> roles) {
    List<BadRow> problems = new ArrayList<>(unread);
    if (!unread.isEmpty()) {
      return new Joined(own, problems);
    }
    Reading reading = new Reading(own, problems, isPlace, roles);
    try (Reader reader =
        new InputStreamReader(
            new ByteArrayInputStream(bytes), StandardCharsets.UTF_8.newDecoder())) {
      Table table = Table.read(file, reader, KNOWN, e -> problems.add(e.row(MEND)), "id");
      List<String> known = new ArrayList<>(table.languages());
      known.retainAll(languages);
      for (String column : table.languages()) {
        if (!known.contains(column)) {
          problems.add(
              new BadRow(
                  file,
                  headerLine(),
                  "the column '" + column + "' is none that is known; it is not used",
                  "the columns are id, gender, country, offices, merge, split and the languages "
                      + String.join(", ", languages)));
        }
      }
      for (Table.Row row : table.rows()) {
        reading.take(row, known);
      }
    } catch (CharacterCodingException e) {
      problems.add(new BadRow(file, 1, "not UTF-8; none of it is used", "save it as UTF-8"));
      return new Joined(own, problems);
    } catch (TableException e) {
      problems.add(e.row("correct the header; until then nothing of the file is used"));
      return new Joined(own, problems);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return new Joined(new PeopleJoin(own, languages).join(reading.changes.values()), problems);
  }

  /** The first line that is no comment. */
  private int headerLine() {
    int line = 1;
    for (String text : new String(bytes, StandardCharsets.UTF_8).lines().toList()) {
      if (!text.isBlank() && !text.startsWith("#")) {
        return line;
      }
      line++;
    }
    return line;
  }

  /** The rows, checked one by one and against each other. */
  private static final class Reading {
    private final People own;
    private final List<BadRow> problems;
    private final Predicate<String> isPlace;
    private final Set<String> roles;
    private final Map<String, Change> changes = new LinkedHashMap<>();
    private final Map<String, Change> merged = new HashMap<>();
    private final Map<String, Change> named = new HashMap<>();

    Reading(People own, List<BadRow> problems, Predicate<String> isPlace, Set<String> roles) {
      this.own = own;
      this.problems = problems;
      this.isPlace = isPlace;
      this.roles = roles;
    }

    void take(Table.Row row, List<String> languages) {
      try {
        Change change = change(row, languages);
        check(change);
        changes.put(change.id, change);
        change.merge.forEach(id -> merged.put(id, change));
        change.folded().forEach(folded -> named.put(folded, change));
      } catch (TableException e) {
        problems.add(e.row(MEND));
      }
    }

    private Change change(Table.Row row, List<String> languages) {
      String id = row.require("id");
      if (!People.isId(id)) {
        throw row.error(
            "the id '" + id + "' is not made of small Latin letters, digits and hyphens");
      }
      Map<String, List<People.Spelling>> names = new LinkedHashMap<>();
      row.names(languages)
          .forEach(
              (language, forms) ->
                  names.put(language, forms.stream().map(People.Spelling::parse).toList()));
      String country = row.get("country");
      if (!country.isEmpty() && !isPlace.test(country)) {
        throw row.error("the country '" + country + "' is no code like RO, EU or UN");
      }
      List<Person.Office> offices = row.get("offices").isEmpty() ? null : People.offices(row);
      if (offices != null) {
        offices.forEach(office -> check(row, office));
      }
      return new Change(
          row,
          id,
          names,
          row.get("gender").isEmpty() ? null : People.gender(row),
          country.isEmpty() ? null : country,
          offices,
          row.list(MERGE),
          row.list(SPLIT));
    }

    private void check(Table.Row row, Person.Office office) {
      if (!roles.contains(office.role())) {
        throw row.error("the role '" + office.role() + "' is none of the program's roles");
      }
      if (!isPlace.test(office.of())) {
        throw row.error(
            "'" + office.of() + "' is neither a country's code nor an organisation's id");
      }
    }

    private void check(Change change) {
      Change same = changes.get(change.id);
      if (same != null) {
        throw change.row.error(
            "the id '" + change.id + "' stands in line " + same.row.line() + " already");
      }
      Change gone = merged.get(change.id);
      if (gone != null) {
        throw change.row.error(
            "'" + change.id + "' is merged into '" + gone.id + "' in line " + gone.row.line());
      }
      if (change.names.isEmpty() && !own.byId().containsKey(change.id)) {
        throw change.row.error(
            "nobody has the id '" + change.id + "' yet, and the row has no name for a new person");
      }
      for (String id : change.merge) {
        checkMerge(change, id);
      }
      for (String folded : change.folded()) {
        Change other = named.get(folded);
        if (other != null) {
          throw change.row.error(
              "a name of it is that of '" + other.id + "' in line " + other.row.line() + " too");
        }
      }
    }

    private void checkMerge(Change change, String id) {
      if (id.equals(change.id)) {
        throw change.row.error("'" + id + "' cannot be merged into itself");
      }
      if (id.indexOf(' ') >= 0 || id.indexOf(':') >= 0) {
        throw change.row.error("'" + id + "' is no person's id; merge takes ids, not names");
      }
      Change other = merged.getOrDefault(id, changes.get(id));
      if (other != null) {
        throw change.row.error(
            "'" + id + "' has a part in line " + other.row.line() + " and cannot be merged here");
      }
    }
  }
}

package dragoman.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dragoman.article.Span;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DeskPeopleTest {
  private static final String HEADER = "id\ten\tar\tcountry\toffices\tmerge\tsplit\n";

  @TempDir Path folder;

  /** Rows with commas in place of tabs. */
  private Reference desk(String... rows) throws IOException {
    Path file = folder.resolve("people.tsv");
    Files.writeString(file, HEADER + String.join("\n", rows).replace(',', '\t') + "\n");
    return Reference.load(file);
  }

  private List<String> problems(Reference reference) {
    return reference.problems().stream()
        .map(row -> folder.relativize(Path.of(row.file())) + ":" + row.line() + ": " + row.cause())
        .toList();
  }

  private static List<String> found(Reference reference, String text) {
    return reference.scan(text, new Span(0, text.length()), "en").stream()
        .map(found -> found.span().of(text) + "=" + found.id())
        .toList();
  }

  @Test
  void aPersonIsAdded() throws IOException {
    Reference reference = desk("ann-lee,Ann Lee,آن لي,FR,president@FR@2025-01-01..");

    assertEquals(List.of(), problems(reference));
    assertEquals(List.of("ann-lee"), reference.named("آن لي"));
    assertEquals(
        Optional.of("ann-lee"),
        reference.holder("president", "FR", LocalDate.of(2025, 5, 1)).map(Person::id));
    assertEquals(List.of("Ann Lee=ann-lee"), found(reference, "Yesterday Ann Lee spoke."));
    assertEquals(true, reference.isOfDesk("ann-lee"));
  }

  @Test
  void theFirstSpellingRenamesAndTheProgramsOwnStay() throws IOException {
    Reference reference = desk("sergei-lavrov,Sergey Lavroff");

    assertEquals("Sergey Lavroff", reference.name("sergei-lavrov", "en"));
    assertEquals(List.of("sergei-lavrov"), reference.named("Sergey Lavroff"));
    assertEquals(List.of("sergei-lavrov"), reference.named("سيرغي لافروف"));
    assertEquals(Optional.of("RU"), reference.country("sergei-lavrov"));
    assertEquals("Emmanuel Macron", reference.name("emmanuel-macron", "en"));
  }

  @Test
  void twoIdsAreMerged() throws IOException {
    Reference reference = desk("sergei-lavrov,,,,,emmanuel-macron | siryohil-lafrov");

    assertEquals(List.of("sergei-lavrov"), reference.named("Emmanuel Macron"));
    assertEquals(List.of("sergei-lavrov"), reference.named("emmanuel-macron"));
    assertEquals(Optional.of("sergei-lavrov"), reference.merged("siryohil-lafrov"));
    assertEquals(Optional.empty(), reference.person("emmanuel-macron"));
    assertEquals(List.of("Macron=sergei-lavrov"), found(reference, "Then Macron spoke."));
  }

  @Test
  void aSplitSpellingIsNotThePersonAnyMore() throws IOException {
    Reference reference = desk("sergei-lavrov,,,,,,Sergey Lavrov | Lavrov");

    assertEquals(List.of(), reference.resolve("Lavrov"));
    assertEquals(List.of(), reference.bearers("Lavrov"));
    assertEquals(List.of(), found(reference, "Then Lavrov spoke."));
    assertEquals(
        List.of("Sergei Lavrov=sergei-lavrov"), found(reference, "Then Sergei Lavrov spoke."));
  }

  @Test
  void aSurnameTakenFromOneStandsForTheOther() throws IOException {
    Reference reference = desk("sergei-lavrov,,,,,,Lavrov", "oleg-lavrov,Oleg Lavrov");

    assertEquals(List.of("Lavrov=oleg-lavrov"), found(reference, "Then Lavrov spoke."));
  }

  @Test
  void aSpellingOfTheDeskIsNobodyElses() throws IOException {
    Reference reference = desk("painter,Emmanuel Macron");

    assertEquals(List.of("painter"), reference.named("Emmanuel Macron"));
    assertEquals(List.of("Emmanuel Macron=painter"), found(reference, "Emmanuel Macron spoke."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Ann Lee,Ann Lee|the id 'Ann Lee' is not made of small Latin letters, digits and hyphens",
        "ann-lee,|nobody has the id 'ann-lee' yet, and the row has no name for a new person",
        "ann-lee,Ann,,XX|the country 'XX' is no code like RO, EU or UN",
        "ann-lee,Ann,,FR,queen@FR|the role 'queen' is none of the program's roles",
        "ann-lee,Ann,,FR,envoy@XX|'XX' is neither a country's code nor an organisation's id",
        "ann-lee,Ann,,FR,envoy@FR@2025-13-01..|'2025-13-01' is not a date like 2025-01-20",
        "ann-lee,Ann,,,,ann-lee|'ann-lee' cannot be merged into itself",
        "ann-lee,Ann,,,,Ann Leigh|'Ann Leigh' is no person's id; merge takes ids, not names",
        "bob-ray,Ann|the id 'bob-ray' stands in line 2 already",
        "ann-lee,Bob Ray|a name of it is that of 'bob-ray' in line 2 too",
        "ann-lee,Ann,,,,bob-ray|'bob-ray' has a part in line 2 and cannot be merged here",
        "ann-lee,Ann,,,,,,|8 cells, but there are 7 columns",
      })
  void aWrongRowIsLeftOutAndTheOthersCount(String row, String cause) throws IOException {
    Reference reference = desk("bob-ray,Bob Ray", row, "cyd-moe,Cyd Moe");

    assertEquals(List.of("people.tsv:3: " + cause), problems(reference));
    assertEquals(List.of("bob-ray"), reference.named("Bob Ray"));
    assertEquals(List.of("cyd-moe"), reference.named("Cyd Moe"));
  }

  @Test
  void anUnknownColumnIsReportedAndTheOthersCount() throws IOException {
    Path file =
        Files.writeString(folder.resolve("people.tsv"), "# own\nid\ten\tgendre\nann\tAnn\tf\n");
    Reference reference = Reference.load(file);

    assertEquals(
        List.of("people.tsv:2: the column 'gendre' is none that is known; it is not used"),
        problems(reference));
    assertEquals(List.of("ann"), reference.named("Ann"));
  }

  @Test
  void aFileThatIsNoTextIsReported() throws IOException {
    Path file = folder.resolve("people.tsv");
    Files.write(file, "id\ten\nann\tJos\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));
    Reference reference = Reference.load(file);

    assertEquals(
        List.of(
            new BadRow(file.toString(), 1, "not UTF-8; none of it is used", "save it as UTF-8")),
        reference.problems());
    assertEquals("Emmanuel Macron", reference.name("emmanuel-macron", "en"));
  }

  @Test
  void withoutAFileThereAreNoPeopleOfTheDesk() {
    Reference reference = Reference.load(folder.resolve("none.tsv"));

    assertEquals(List.of(), reference.problems());
    assertEquals("", reference.version());
  }

  @Test
  void theVersionChangesWithTheContent() throws IOException {
    String one = desk("ann-lee,Ann Lee").version();

    assertNotEquals(one, desk("ann-lee,Ann Lea").version());
    assertEquals(one, desk("ann-lee,Ann Lee").version());
  }

  @Test
  void aMatchSaysItsRule() throws IOException {
    Reference reference = desk("ann-lerova,Ann Lerova");

    assertEquals(List.of(new Match("ann-lerova", Match.Rule.ID)), reference.matches("ann-lerova"));
    assertEquals(
        List.of(new Match("ann-lerova", Match.Rule.SPELLING)), reference.matches("ann  LEROVA"));
    assertEquals(
        List.of(new Match("ann-lerova", Match.Rule.LAST_NAME)), reference.matches("Lerova"));
    assertEquals(
        Optional.of(Match.Rule.TRANSLITERATION), reference.rule("Анн Лерова", "ann-lerova"));
    assertEquals(Optional.of(Match.Rule.CONSONANTS), reference.rule("Anne Larova", "ann-lerova"));
    assertEquals(Optional.empty(), reference.rule("Bob Ray", "ann-lerova"));
  }
}

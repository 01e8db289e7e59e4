package dragoman.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TableTest {
  private static final String HEADER = "# made up\nid\tgender\tcountry\ten\tar\toffices\n";

  private static People people(String row) throws IOException {
    return People.read(Table.read("people.tsv", new StringReader(HEADER + row), People.COLUMNS));
  }

  @Test
  void aPersonIsReadWithNamesAndOffices() throws IOException {
    People people =
        people(
            "ann-lee\tf\tFR\tAnn _van Lee | Anna Lee\tآن لي\tpresident@FR@2024-02-03..; mayor@FR@..2024-01-01\n");
    assertEquals(
        new Person(
            "ann-lee",
            "Ann van Lee",
            Map.of("en", List.of("Ann van Lee", "Anna Lee"), "ar", List.of("آن لي")),
            "FR",
            Person.Gender.FEMININE,
            List.of(
                new Person.Office("president", "president", "FR", LocalDate.of(2024, 2, 3), null),
                new Person.Office("mayor", "mayor", "FR", null, LocalDate.of(2024, 1, 1)))),
        people.byId().get("ann-lee"));
  }

  @Test
  void aMarkedSurnameStandsAloneWholeAndAStarredOneNever() {
    assertEquals(
        new People.Spelling("Ann van Lee", "van Lee", true), People.Spelling.parse("Ann _van Lee"));
    assertEquals(new People.Spelling("Ann May", "May", false), People.Spelling.parse("*Ann May"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      ignoreLeadingAndTrailingWhitespace = false,
      value = {
        "Ann Lee,f,FR,Ann Lee|people.tsv:3: the id 'Ann Lee' is not made of small Latin letters, digits and hyphens",
        "ann-lee,x,FR,Ann Lee|people.tsv:3: gender 'x' is neither f nor m nor empty",
        "ann-lee,f,FR|people.tsv:3: 'ann-lee' has no name in any language",
        ",f,FR,Ann|people.tsv:3: column 'id' is empty",
        "ann,f,FR,Ann,,president|people.tsv:3: the office 'president' is not of the form role@of@from..to",
        "ann,f,FR,Ann,,president@FR@2025-13-01..|people.tsv:3: '2025-13-01' is not a date like 2025-01-20",
        "ann,f,FR,Ann,,president@FR@2025-02-01..2024-01-01|people.tsv:3: the office 'president@FR@2025-02-01..2024-01-01' ends before it begins",
        "ann,f,FR,Ann,,,,|people.tsv:3: 8 cells, but there are 6 columns",
      })
  void aWrongRowIsNamedWithFileLineAndCause(String row, String message) {
    TableException e =
        assertThrows(TableException.class, () -> people(row.replace(',', '\t') + "\n"));
    assertEquals(message, e.getMessage());
  }

  @Test
  void anIdThatStandsTwiceIsAnError() {
    TableException e =
        assertThrows(TableException.class, () -> people("ann\tf\t\tAnn\nann\tf\t\tAnne\n"));
    assertEquals("people.tsv:4: the id 'ann' stands twice", e.getMessage());
  }

  @Test
  void aMissingColumnIsNamed() {
    TableException e =
        assertThrows(
            TableException.class,
            () -> Table.read("p.tsv", new StringReader("id\ten\n"), "id", "gender"));
    assertEquals(
        "p.tsv:1: the header lacks the column 'gender' (columns are separated by tabs)",
        e.getMessage());
  }
}

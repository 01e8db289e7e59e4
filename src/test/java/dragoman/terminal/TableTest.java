package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

final class TableTest {

  private static final Table TABLE =
      new Table(
          List.of(
              new Table.Column("day", Alignment.START, 10, 0),
              new Table.Column("headline", Alignment.START, 8, 0),
              new Table.Column("n", Alignment.RIGHT, 2, 1),
              new Table.Column("id", Alignment.START, 4, 2)),
          Style.PLAIN);

  private static final List<List<String>> ROWS =
      List.of(
          List.of("2025-08-24", "Vance: Russia will take part", "12", "a.txt"),
          List.of("2025-08-23", "سلام\tعليكم", "5", "b.txt"));

  private static String fitted(int width) {
    List<List<Text>> rows = ROWS.stream().map(row -> row.stream().map(Text::of).toList()).toList();
    return TABLE.fitted(rows, width).stream()
        .map(cells -> cells.stream().map(Cell::text).collect(Collectors.joining()))
        .map(String::stripTrailing)
        .collect(Collectors.joining("\n"));
  }

  @Test
  void columnsLineUpAndArabicStandsAtTheRight() {
    assertEquals(
        """
        day         headline                       n  id
        2025-08-24  Vance: Russia will take part  12  a.txt
        2025-08-23                     ﻢﻜﻴﻠﻋ ﻡﻼﺳ   5  b.txt""",
        fitted(60));
  }

  @Test
  void theWidestColumnIsNarrowedFirst() {
    assertEquals(
        """
        day         headline         n  id
        2025-08-24  Vance: Russia…  12  a.txt
        2025-08-23       ﻢﻜﻴﻠﻋ ﻡﻼﺳ   5  b.txt""",
        fitted(37));
  }

  @Test
  void columnsThatMatterLeastAreLeftOutFirst() {
    assertEquals(
        """
        day         headline
        2025-08-24  Vance:…
        2025-08-23  …ﻴﻠﻋ ﻡﻼﺳ""",
        fitted(20));
  }

  @Test
  void aPipeGetsWholeValuesInLogicalOrder() {
    assertEquals(
        """
        day         headline                       n  id
        2025-08-24  Vance: Russia will take part  12  a.txt
        2025-08-23  سلام عليكم                     5  b.txt""",
        String.join("\n", TABLE.whole(ROWS)));
  }

  @Test
  void aRowMustHaveACellForEachColumn() {
    assertThrows(IllegalArgumentException.class, () -> TABLE.whole(List.of(List.of("2025-08-24"))));
  }
}

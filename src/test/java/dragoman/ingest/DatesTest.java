package dragoman.ingest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dragoman.article.DateBasis;
import dragoman.article.Published;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {
  private static final Dates DATES = new Dates(ZoneId.of("Europe/Bucharest"));

  private static Published moment(String day, String time) {
    return new Published(LocalDate.parse(day), OffsetDateTime.parse(time), DateBasis.STATED);
  }

  @Test
  void aDayIsADay() {
    assertEquals(Published.on(LocalDate.of(2025, 8, 15)), DATES.text(" 2025-08-15 "));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-15T23:30:00Z, 2025-08-16, 2025-08-15T23:30:00Z",
    "2025-08-15T23:30:00.123+03:00, 2025-08-15, 2025-08-15T23:30:00.123+03:00",
    "2025-08-15 23:30:00 +0300, 2025-08-15, 2025-08-15T23:30:00+03:00",
    "2025-08-15T23:30+03, 2025-08-15, 2025-08-15T23:30:00+03:00",
    "'Fri, 15 Aug 2025 23:30:00 GMT', 2025-08-16, 2025-08-15T23:30:00Z",
    "'Fri, 15 Aug 2025 23:30:00 -0500', 2025-08-16, 2025-08-15T23:30:00-05:00",
  })
  void aMomentsDayIsTheDayAtTheDesk(String text, String day, String time) {
    assertEquals(moment(day, time), DATES.text(text));
  }

  @ParameterizedTest
  @CsvSource({
    "2025-08-15T23:30, 2025-08-15T23:30:00+03:00",
    "2025-12-15 23:30:05, 2025-12-15T23:30:05+02:00",
  })
  void aMomentWithoutOffsetIsOneAtTheDesk(String text, String time) {
    assertEquals(moment(time.substring(0, 10), time), DATES.text(text));
  }

  @ParameterizedTest
  @CsvSource({
    "1755293400, 2025-08-16, 2025-08-16T00:30:00+03:00",
    "1755293400000, 2025-08-16, 2025-08-16T00:30:00+03:00",
    "0, 1970-01-01, 1970-01-01T02:00:00+02:00",
  })
  void aNumberCountsFrom1970(String number, String day, String time) {
    assertEquals(moment(day, time), DATES.number(number));
  }

  @Test
  void eightDigitsAreACalendarDay() {
    assertEquals(Published.on(LocalDate.of(2025, 8, 15)), DATES.number("20250815"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "2025-02-30",
        "2025-13-01",
        "2025-08",
        "15.08.2025",
        "0001-01-01",
        "9999-12-31",
        "2025-08-15T25:00",
        "2025-08-15 x",
        "+999999999-01-01"
      })
  void whatIsNoDateIsNone(String text) {
    assertNull(DATES.text(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.5", "1e9", "-99999999999", "999999999999999999", "99999999999999999999"})
  void whatIsNoMomentIsNone(String number) {
    assertNull(DATES.number(number));
  }
}

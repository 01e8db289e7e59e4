package dragoman.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;

/** The day that stands for a week or month named in an article: the middle one of those meant. */
final class Periods {

  private Periods() {}

  /**
   * The middle day of a period.
   *
   * @param value the value of a {@code PERIOD} word: unit, how many later, which side of today
   * @param today the article's day
   */
  static LocalDate middle(String value, LocalDate today) {
    String[] parts = value.split(" ");
    LocalDate first = first(parts[0], Integer.parseInt(parts[1]), today);
    LocalDate last = last(parts[0], first);
    int side = Integer.parseInt(parts[2]);
    if (side < 0 && today.isAfter(first)) {
      last = today.minusDays(1);
    } else if (side > 0 && today.isBefore(last)) {
      first = today.plusDays(1);
    }
    return first.plusDays((last.toEpochDay() - first.toEpochDay()) / 2);
  }

  /** The day of the month that a period's unit is; {@code day} itself when it is no month. */
  static LocalDate inMonth(String value, int day, LocalDate today) {
    String[] parts = value.split(" ");
    return isMonth(value)
        ? first(parts[0], Integer.parseInt(parts[1]), today).withDayOfMonth(day)
        : middle(value, today);
  }

  static boolean isMonth(String value) {
    return value.startsWith("month");
  }

  private static LocalDate first(String unit, int later, LocalDate today) {
    return isMonth(unit)
        ? today.plusMonths(later).withDayOfMonth(1)
        : today.plusWeeks(later).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
  }

  private static LocalDate last(String unit, LocalDate first) {
    return isMonth(unit) ? first.with(TemporalAdjusters.lastDayOfMonth()) : first.plusDays(6);
  }
}

package dragoman.query;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The ways to write a day, a month or a year in a query. */
final class Dates {

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{1,2})(?:-(\\d{1,2}))?)?");
  private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})");
  private static final Pattern AGO = Pattern.compile("(\\d{1,4})([dwmy])");

  private final LocalDate today;

  Dates(LocalDate today) {
    this.today = today;
  }

  /** The first and the last day of what is written. */
  record Range(LocalDate first, LocalDate last) {}

  /**
   * Reads {@code 2025-08-15}, {@code 15.08.2025}, {@code 2025-08}, {@code 2025}, {@code 7d}, {@code
   * 2w}, {@code 3m}, {@code 1y} (so long ago), {@code today}, {@code yesterday}; decimal digits of
   * any script. Null when it is none of them, or no day of the calendar.
   */
  @Nullable Range read(String written) {
    String text = latinDigits(written).toLowerCase(Locale.ROOT);
    if (text.equals("today")) {
      return new Range(today, today);
    }
    if (text.equals("yesterday")) {
      return new Range(today.minusDays(1), today.minusDays(1));
    }
    try {
      Matcher iso = ISO.matcher(text);
      if (iso.matches()) {
        return iso(iso);
      }
      Matcher dotted = DOTTED.matcher(text);
      if (dotted.matches()) {
        LocalDate day = LocalDate.of(number(dotted, 3), number(dotted, 2), number(dotted, 1));
        return new Range(day, day);
      }
      Matcher ago = AGO.matcher(text);
      return ago.matches() ? ago(number(ago, 1), ago.group(2)) : null;
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static Range iso(Matcher iso) {
    int year = number(iso, 1);
    if (iso.group(2) == null) {
      return new Range(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
    }
    YearMonth month = YearMonth.of(year, number(iso, 2));
    if (iso.group(3) == null) {
      return new Range(month.atDay(1), month.atEndOfMonth());
    }
    LocalDate day = month.atDay(number(iso, 3));
    return new Range(day, day);
  }

  private @Nullable Range ago(int count, String unit) {
    LocalDate day =
        switch (unit) {
          case "d" -> today.minusDays(count);
          case "w" -> today.minusWeeks(count);
          case "m" -> today.minusMonths(count);
          default -> today.minusYears(count);
        };
    return day.getYear() < 0 ? null : new Range(day, day);
  }

  private static int number(Matcher matcher, int group) {
    return Integer.parseInt(matcher.group(group));
  }

  private static String latinDigits(String text) {
    StringBuilder latin = new StringBuilder();
    text.codePoints()
        .filter(point -> Character.getType(point) != Character.FORMAT)
        .forEach(
            point -> {
              int digit = Character.isDigit(point) ? Character.digit(point, 10) : -1;
              latin.appendCodePoint(digit < 0 ? point : '0' + digit);
            });
    return latin.toString();
  }
}

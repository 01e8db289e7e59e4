package dragoman.ingest;

import dragoman.article.DateBasis;
import dragoman.article.Published;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Dates of publication as sources write them: ISO 8601 days and moments (with a space for the T,
 * and with or without an offset), RFC 1123, and numbers of seconds or milliseconds since 1970.
 *
 * @param zone where the desk is: a moment's day is the day there, a moment without an offset is one
 *     there
 */
record Dates(ZoneId zone) {
  private static final DateTimeFormatter ISO =
      new DateTimeFormatterBuilder()
          .parseCaseInsensitive()
          .append(DateTimeFormatter.ISO_LOCAL_DATE)
          .optionalStart()
          .appendPattern("['T'][' ']")
          .append(DateTimeFormatter.ISO_LOCAL_TIME)
          .appendPattern("[' '][XXX][XX][X]")
          .optionalEnd()
          .toFormatter(Locale.ROOT)
          .withResolverStyle(ResolverStyle.STRICT);

  private static final long MILLISECONDS_FROM = 100_000_000_000L;

  /** The date a text gives, null when it is none of the forms. */
  @Nullable Published text(String text) {
    String trimmed = text.strip();
    TemporalAccessor parsed = parse(ISO, trimmed);
    if (parsed == null) {
      parsed = parse(DateTimeFormatter.RFC_1123_DATE_TIME, trimmed);
    }
    if (parsed == null) {
      return null;
    }
    return parsed instanceof LocalDate day
        ? day(day)
        : parsed instanceof OffsetDateTime time
            ? moment(time)
            : moment(((LocalDateTime) parsed).atZone(zone).toOffsetDateTime());
  }

  /**
   * The date a number gives: eight digits of a calendar day (20250815), else seconds, or from 10^11
   * on milliseconds, since 1970; null when it is not whole or outside 1900 to 2199.
   */
  @Nullable Published number(String number) {
    if (!number.matches("-?[0-9]{1,18}")) {
      return null;
    }
    if (number.matches("(19|20|21)[0-9]{6}")
        && parse(DateTimeFormatter.BASIC_ISO_DATE, number) instanceof LocalDate day) {
      return day(day);
    }
    long count = Long.parseLong(number);
    Instant instant =
        Math.abs(count) < MILLISECONDS_FROM
            ? Instant.ofEpochSecond(count)
            : Instant.ofEpochMilli(count);
    return instant.isBefore(Instant.parse("2200-01-01T00:00:00Z"))
        ? moment(instant.atZone(zone).toOffsetDateTime())
        : null;
  }

  private static @Nullable Published day(LocalDate day) {
    return plausible(day) ? Published.on(day) : null;
  }

  private @Nullable Published moment(OffsetDateTime time) {
    LocalDate day = time.atZoneSameInstant(zone).toLocalDate();
    return plausible(day) ? new Published(day, time, DateBasis.STATED) : null;
  }

  private static boolean plausible(LocalDate day) {
    return day.getYear() >= 1900 && day.getYear() < 2200;
  }

  private static @Nullable TemporalAccessor parse(DateTimeFormatter format, String text) {
    try {
      return format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from);
    } catch (DateTimeException notThisForm) {
      return null;
    }
  }
}

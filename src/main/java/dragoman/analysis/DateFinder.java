package dragoman.analysis;

import dragoman.article.DateBasis;
import dragoman.article.Mention;
import dragoman.article.Published;
import dragoman.article.Statement.When;
import dragoman.reference.language.Entry;
import dragoman.reference.language.Language;
import dragoman.reference.language.Lexicon;
import dragoman.reference.language.Sense;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days named in a passage, resolved against the article's day. */
final class DateFinder {

  private static final int SHORTEST_MONTH = 3;

  private final Passage passage;
  private final Tokens tokens;
  private final @Nullable LocalDate today;

  DateFinder(Passage passage, Published published) {
    this.passage = passage;
    tokens = passage.tokens();
    today = published.day();
  }

  /**
   * A day named.
   *
   * @param from first token
   * @param to behind the last token
   * @param when what day it is
   */
  record Named(int from, int to, When when) {}

  List<Named> find() {
    List<Named> found = new ArrayList<>();
    int i = 0;
    while (i < tokens.count()) {
      Named named = at(i);
      if (named == null) {
        i++;
      } else {
        found.add(named);
        i = named.to();
      }
    }
    return found;
  }

  private @Nullable Named at(int i) {
    Named period = period(i);
    if (period != null) {
      return period;
    }
    Match month = passage.longest(i, Sense.MONTH);
    if (month != null && month.prefix() == null) {
      return month(i, month);
    }
    if (tokens.isNumber(i)) {
      Named iso = iso(i);
      if (iso != null) {
        return iso;
      }
      Match behind = passage.longest(i + 1, Sense.MONTH);
      if (behind != null) {
        return dayMonth(i, number(i), behind.value(), behind.to());
      }
      Named glued = glued(i);
      if (glued != null) {
        return glued;
      }
    }
    Match day = passage.longest(i, Sense.DAY);
    if (day != null && day.prefix() == null) {
      if (day.value().isEmpty()) {
        return named(i, day.to(), null, DateBasis.UNRESOLVED);
      }
      LocalDate date = today == null ? null : today.plusDays(Integer.parseInt(day.value()));
      int to = withWeekday(day.to());
      return named(i, to, date, DateBasis.RESOLVED);
    }
    Match weekday = passage.longest(i, Sense.WEEKDAY);
    if (weekday != null) {
      return weekday(i, weekday);
    }
    return null;
  }

  /** A month's name run together with the word behind it, as sloppy typing does: ديسمبرالجاري. */
  private @Nullable Named glued(int i) {
    String word = tokens.word(i + 1);
    Lexicon.Node root = passage.language().lexicon().root();
    for (int k = SHORTEST_MONTH; k < word.length() - 2; k++) {
      Entry month = entry(root.next(word.substring(0, k)), Sense.MONTH);
      Entry shift = month == null ? null : entry(root.next(word.substring(k)), Sense.SHIFT);
      if (month != null && shift != null) {
        return dayMonth(i, number(i), month.value(), i + 2, shift.value());
      }
    }
    return null;
  }

  private static @Nullable Entry entry(Lexicon.@Nullable Node node, Sense sense) {
    if (node != null) {
      for (Entry entry : node.entries()) {
        if (entry.sense() == sense) {
          return entry;
        }
      }
    }
    return null;
  }

  /** A part of a month, a week or a month, for which one of its days stands. */
  private @Nullable Named period(int i) {
    Match part = passage.longest(i, Sense.MONTH_PART);
    if (part != null) {
      int next = tokens.isDash(part.to()) ? part.to() + 1 : part.to();
      int day = Integer.parseInt(part.value());
      Match month = passage.longest(next, Sense.MONTH);
      if (month != null && month.prefix() == null && mayBeMonth(next)) {
        return part(i, day, month);
      }
      Match whole = passage.longest(next, Sense.PERIOD);
      if (whole != null && Periods.isMonth(whole.value())) {
        LocalDate date = today == null ? null : Periods.inMonth(whole.value(), day, today);
        return named(i, whole.to(), date, DateBasis.INFERRED);
      }
    }
    Match period = passage.longest(i, Sense.PERIOD);
    if (period == null || period.prefix() != null || weekdayBehind(period)) {
      return null;
    }
    LocalDate date = today == null ? null : Periods.middle(period.value(), today);
    return named(i, period.to(), date, DateBasis.INFERRED);
  }

  /** Whether the word is written as months are. */
  private boolean mayBeMonth(int token) {
    return tokens.isCapital(token) || passage.language().subjects() == Language.Subjects.DROPPED;
  }

  private boolean weekdayBehind(Match period) {
    return passage.has(period.to(), Sense.WEEKDAY);
  }

  private Named part(int from, int day, Match month) {
    Named stated = dayMonth(from, day, month.value(), month.to());
    LocalDate date = stated == null ? null : stated.when().day();
    return named(from, stated == null ? month.to() : stated.to(), date, DateBasis.INFERRED);
  }

  /** Behind a weekday that says again which day is meant, in brackets or not. */
  private int withWeekday(int i) {
    Match weekday = passage.longest(i, Sense.WEEKDAY);
    if (weekday != null && weekday.prefix() == null) {
      return weekday.to();
    }
    Match inside = tokens.first(i) == '(' ? passage.longest(i + 1, Sense.WEEKDAY) : null;
    return inside != null && tokens.first(inside.to()) == ')' ? inside.to() + 1 : i;
  }

  private @Nullable Named weekday(int i, Match weekday) {
    if (today == null) {
      return named(i, weekday.to(), null, DateBasis.UNRESOLVED);
    }
    DayOfWeek day = DayOfWeek.of(Integer.parseInt(weekday.value()));
    Match shift = passage.longest(weekday.to(), Sense.SHIFT);
    if (shift == null) {
      shift = passage.longest(i - 1, Sense.SHIFT);
    }
    int direction = shift == null ? 0 : Integer.parseInt(shift.value());
    int back = Math.floorMod(today.getDayOfWeek().getValue() - day.getValue(), 7);
    LocalDate date = today.minusDays(back);
    if (direction > 0) {
      date = date.plusDays(7);
    } else if (direction < 0 && back == 0) {
      date = date.minusDays(7);
    }
    if (Math.abs(direction) > 1) {
      date = date.plusDays(7L * Integer.signum(direction));
    }
    int to = shift != null && shift.from() == weekday.to() ? shift.to() : weekday.to();
    return named(i, to, date, DateBasis.RESOLVED);
  }

  private @Nullable Named month(int i, Match month) {
    int number = number(month.to());
    if (number >= 1
        && number <= 31
        && passage.language().names() == Language.Names.CAPITALISED
        && tokens.isCapital(i)) {
      return dayMonth(i, number, month.value(), month.to() + 1);
    }
    return null;
  }

  private @Nullable Named dayMonth(int from, int day, String month, int to) {
    Match shift = passage.longest(to, Sense.SHIFT);
    return shift == null || shift.prefix() != null
        ? dayMonth(from, day, month, to, null)
        : dayMonth(from, day, month, shift.to(), shift.value());
  }

  /**
   * A day of a month.
   *
   * @param month its number, or with a sign how many months later than the article's it is
   * @param shift which one is meant: of the past, of the future; null when nothing says it
   */
  private @Nullable Named dayMonth(
      int from, int day, String month, int to, @Nullable String shift) {
    if (day < 1 || day > 31) {
      return null;
    }
    int end = to;
    int value = Integer.parseInt(month);
    if (month.startsWith("+") || value < 0) {
      YearMonth meant = today == null ? null : YearMonth.from(today).plusMonths(value);
      LocalDate date = meant == null || !meant.isValidDay(day) ? null : meant.atDay(day);
      return named(from, end, date, DateBasis.RESOLVED);
    }
    int yearAt = tokens.isComma(end) ? end + 1 : end;
    int year = number(yearAt);
    DateBasis basis = DateBasis.STATED;
    if (year >= 1900 && year < 2100) {
      end = yearAt + 1;
    } else if (today == null) {
      return named(from, end, null, DateBasis.UNRESOLVED);
    } else {
      int direction = shift == null ? 0 : Integer.parseInt(shift);
      year = shifted(nearest(day, value, today), MonthDay.of(value, Math.min(day, 28)), direction);
      basis = DateBasis.INFERRED;
    }
    try {
      return named(from, end, LocalDate.of(year, value, day), basis);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The year in which the day lies before or after the article's, where a word says so. */
  private int shifted(int year, MonthDay day, int direction) {
    LocalDate date = day.atYear(year);
    boolean before = today != null && date.isBefore(today);
    boolean after = today != null && date.isAfter(today);
    return direction < 0 && after ? year - 1 : direction > 0 && before ? year + 1 : year;
  }

  /** The year that brings the day nearest to the article's. */
  private static int nearest(int day, int month, LocalDate today) {
    int best = today.getYear();
    long distance = Long.MAX_VALUE;
    for (int year = today.getYear() - 1; year <= today.getYear() + 1; year++) {
      if (month == 2 && day == 29 && !Year.isLeap(year)) {
        continue;
      }
      int length = Math.min(day, YearMonth.of(year, month).lengthOfMonth());
      long days = Math.abs(LocalDate.of(year, month, length).toEpochDay() - today.toEpochDay());
      if (days < distance) {
        distance = days;
        best = year;
      }
    }
    return best;
  }

  private @Nullable Named iso(int i) {
    int year = number(i);
    if (year < 1900 || year > 2100 || !tokens.isDash(i + 1) || !tokens.isDash(i + 3)) {
      return null;
    }
    try {
      return named(i, i + 5, LocalDate.of(year, number(i + 2), number(i + 4)), DateBasis.STATED);
    } catch (DateTimeException e) {
      return null;
    }
  }

  /** The whole number at a token; -1 when it is none. */
  private int number(int token) {
    String word = tokens.word(token);
    if (word.isEmpty() || word.length() > 4) {
      return -1;
    }
    int value = 0;
    for (int i = 0; i < word.length(); i++) {
      int digit = Character.digit(word.charAt(i), 10);
      if (digit < 0) {
        return -1;
      }
      value = value * 10 + digit;
    }
    return value;
  }

  private Named named(int from, int to, @Nullable LocalDate date, DateBasis basis) {
    return new Named(
        from,
        to,
        new When(date, date == null ? DateBasis.UNRESOLVED : basis, tokens.written(from, to)));
  }

  /** The days as mentions; those unresolved name nothing. */
  List<Mention> mentions(List<Named> days) {
    List<Mention> mentions = new ArrayList<>();
    for (Named named : days) {
      if (named.when().day() != null) {
        mentions.add(
            new Mention(
                tokens.span(named.from(), named.to()),
                passage.language().tag(),
                Mention.Kind.DATE,
                String.valueOf(named.when().day())));
      }
    }
    return mentions;
  }
}

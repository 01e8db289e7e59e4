package dragoman.console;

import dragoman.console.Timeline.Step;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Collections;
import java.util.Map;

/**
 * How days become bars.
 *
 * @param step how many days a bar stands for; never {@link Step#FIT}
 * @param first the day the first bar starts on
 * @param count how many bars there are, at least 1
 * @param width the columns of each
 */
record Bars(Step step, LocalDate first, int count, int width) {

  private static final int WIDEST = 3;

  /** The bars for some days, at least one, in so many columns. */
  static Bars of(Collection<LocalDate> days, Step step, int columns) {
    LocalDate from = Collections.min(days);
    LocalDate to = Collections.max(days);
    Step chosen = step;
    if (step == Step.FIT) {
      chosen =
          count(Step.DAY, from, to) <= columns
              ? Step.DAY
              : count(Step.WEEK, from, to) <= columns ? Step.WEEK : Step.MONTH;
    }
    int count = count(chosen, from, to);
    int width = Math.max(1, Math.min(WIDEST, columns / count));
    return new Bars(chosen, start(chosen, from), count, width);
  }

  private static int count(Step step, LocalDate from, LocalDate to) {
    LocalDate start = start(step, from);
    long count =
        switch (step) {
          case DAY, FIT -> ChronoUnit.DAYS.between(start, to);
          case WEEK -> ChronoUnit.WEEKS.between(start, to);
          case MONTH -> ChronoUnit.MONTHS.between(start, to);
        };
    return (int) Math.min(100_000, count + 1);
  }

  private static LocalDate start(Step step, LocalDate day) {
    return switch (step) {
      case DAY, FIT -> day;
      case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
      case MONTH -> day.withDayOfMonth(1);
    };
  }

  /** The first day of a bar. */
  LocalDate start(int bar) {
    return switch (step) {
      case DAY, FIT -> first.plusDays(bar);
      case WEEK -> first.plusWeeks(bar);
      case MONTH -> first.plusMonths(bar);
    };
  }

  /** The bar of a day, or the nearest there is. */
  int of(LocalDate day) {
    return day.isBefore(first) ? 0 : Math.min(count - 1, count(step, first, day) - 1);
  }

  /** How high each bar is, by days. */
  int[] heights(Map<LocalDate, Integer> days) {
    int[] heights = new int[count];
    days.forEach((day, number) -> heights[of(day)] += number);
    return heights;
  }

  /**
   * The first bar shown in so many columns: the page of bars that the one under the cursor is on.
   */
  int page(int bar, int columns) {
    int shown = Math.max(1, columns / width);
    return count <= shown ? 0 : bar / shown * shown;
  }
}

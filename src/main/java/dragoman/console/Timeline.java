package dragoman.console;

import dragoman.query.Field;
import dragoman.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The state of the Timeline view: how many statements on which day, of all and of each speaker.
 *
 * @param of the query it answers; null while nothing was asked
 * @param series all speakers together, then those with the most statements
 * @param undated how many statements have no bar because nobody knows their day
 * @param step how many days a bar stands for, as chosen
 * @param row the series under the cursor
 * @param day a day of the bar under the cursor; null for the last one
 */
public record Timeline(
    @Nullable Query of,
    List<Series> series,
    int undated,
    Step step,
    int row,
    @Nullable LocalDate day) {

  /** Before anything was asked. */
  static final Timeline EMPTY = new Timeline(null, List.of(), 0, Step.FIT, 0, null);

  /** The id of all speakers together. */
  static final String ALL = "";

  /** Makes the list its own. */
  public Timeline {
    series = List.copyOf(series);
  }

  /** How many days a bar stands for. */
  public enum Step {
    /** The fewest that fit. */
    FIT,
    DAY,
    WEEK,
    MONTH;

    /** The next one. */
    Step next() {
      return values()[(ordinal() + 1) % values().length];
    }
  }

  /**
   * A speaker's statements by day.
   *
   * @param speaker the speaker's id, {@link #ALL} for all
   * @param total how many in all, undated ones too
   * @param days how many on which day, sorted
   */
  public record Series(String speaker, int total, Map<LocalDate, Integer> days) {
    /** Sorts the days. */
    public Series {
      days = java.util.Collections.unmodifiableMap(new TreeMap<>(days));
    }
  }

  /** Whether it answers a query. */
  boolean answers(Query query) {
    return query.equals(of);
  }

  /** The bars, for so many columns; empty when no statement has a day. */
  Optional<Bars> bars(int columns) {
    return series.isEmpty() || series.get(0).days().isEmpty()
        ? Optional.empty()
        : Optional.of(Bars.of(series.get(0).days().keySet(), step, columns));
  }

  /** The bar under the cursor. */
  int bar(Bars bars) {
    return day == null ? bars.count() - 1 : bars.of(day);
  }

  /** What asks for the statements behind the bar under the cursor; empty when there is none. */
  List<Chip> chips(int columns) {
    Optional<Bars> bars = bars(columns);
    if (bars.isEmpty() || row >= series.size()) {
      return List.of();
    }
    List<Chip> chips = new ArrayList<>();
    String speaker = series.get(row).speaker();
    if (!speaker.equals(ALL)) {
      chips.add(new Chip.Value(Field.SPEAKER, speaker));
    }
    int bar = bar(bars.get());
    chips.add(Chip.on(bars.get().start(bar), bars.get().start(bar + 1).minusDays(1)));
    return chips;
  }

  /** With the cursor elsewhere, or at the nearest place there is. */
  Timeline at(int toRow, int toBar, Bars bars) {
    int nextRow = Math.max(0, Math.min(toRow, series.size() - 1));
    int next = Math.max(0, Math.min(toBar, bars.count() - 1));
    return new Timeline(of, series, undated, step, nextRow, bars.start(next));
  }

  Timeline in(Step other) {
    return new Timeline(of, series, undated, other, row, day);
  }

  /** With other numbers, the cursor on the same speaker and day where they are still there. */
  Timeline filled(Query query, List<Series> others, int newUndated) {
    int same = 0;
    for (int i = 0; i < others.size() && row < series.size(); i++) {
      same = others.get(i).speaker().equals(series.get(row).speaker()) ? i : same;
    }
    return new Timeline(query, others, newUndated, step, same, day);
  }
}

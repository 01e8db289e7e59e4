package dragoman.console;

import dragoman.console.Timeline.Series;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws the Timeline: a row of bars for all and for each speaker, and what is behind one bar. */
final class TimelineView {

  /** Eighths of a cell, from nothing to all of it. */
  private static final String[] EIGHTHS = {" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};

  private static final int TALLEST = 5;

  private final AppState state;
  private final Texts texts;
  private final Timeline timeline;

  TimelineView(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
    this.timeline = state.views().timeline();
  }

  void draw(Canvas screen) {
    Rect area = Areas.grid(state.size());
    PaneFrame.draw(screen, area, title(), Role.FOCUS);
    Canvas canvas = screen.at(Areas.inside(area));
    int columns = Areas.barColumns(state.size());
    Optional<Bars> bars = timeline.bars(columns);
    if (bars.isEmpty()) {
      boolean waiting = state.tickets().open().containsKey(Slot.TIMELINE);
      String key = waiting ? "articles.waiting" : "timeline.none";
      canvas.wrapped(0, canvas.text(texts.get(key), Role.DIM), canvas.height());
      return;
    }
    rows(canvas, bars.get(), columns);
    BehindView.draw(state, texts, screen, behind(bars.get()));
  }

  private String title() {
    String title = texts.get("view.timeline");
    return timeline.undated() == 0
        ? title
        : title + texts.between() + texts.count("timeline.undated", timeline.undated());
  }

  /** Who and when the bar under the cursor is. */
  private String behind(Bars bars) {
    int bar = timeline.bar(bars);
    Series series = timeline.series().get(timeline.row());
    LocalDate from = bars.start(bar);
    LocalDate to = bars.start(bar + 1).minusDays(1);
    String when =
        from.equals(to) ? texts.day(from) : texts.get("days", texts.day(from), texts.day(to));
    return name(series) + texts.between() + when;
  }

  private String name(Series series) {
    return series.speaker().equals(Timeline.ALL)
        ? texts.get("timeline.all")
        : state.names().of(series.speaker());
  }

  private void rows(Canvas canvas, Bars bars, int columns) {
    List<Series> series = timeline.series();
    int height = canvas.height() - 1;
    int tall = Math.max(1, Math.min(TALLEST, height - series.size() + 1));
    int room = Math.max(1, height - tall + 1);
    int top = timeline.row() / room * room;
    int bar = timeline.bar(bars);
    int page = bars.page(bar, columns);
    int most = 1;
    for (Series each : series.subList(Math.min(1, series.size()), series.size())) {
      most = Math.max(most, Arrays.stream(bars.heights(each.days())).max().orElse(1));
    }
    int row = 0;
    for (int i = top; i < series.size() && row < height; i++) {
      int rows = i == 0 ? tall : 1;
      int[] heights = bars.heights(series.get(i).days());
      int scale = i == 0 ? Arrays.stream(heights).max().orElse(1) : most;
      name(canvas, row + rows - 1, i, series.get(i));
      for (int b = page; b < bars.count() && (b - page + 1) * bars.width() <= columns; b++) {
        boolean here = i == timeline.row() && b == bar;
        bar(canvas, row, rows, (b - page) * bars.width(), bars.width(), heights[b], scale, here);
      }
      row += rows;
    }
    scale(canvas, row, bars, page, columns);
  }

  private void name(Canvas canvas, int row, int number, Series series) {
    int names = Areas.gridNames(state.size());
    Role role = number == timeline.row() ? Role.STRONG : Role.TEXT;
    String count = texts.number(series.total());
    canvas.put(0, row, 1, number == timeline.row() ? "▸" : " ", role);
    canvas.put(2, row, names - 4 - count.length(), name(series), role);
    canvas.putRight(names - 1 - count.length(), row, count.length(), count, Role.DIM);
  }

  private void bar(
      Canvas canvas, int row, int rows, int left, int width, int value, int scale, boolean here) {
    int eighths = value == 0 ? 0 : Math.max(1, (value * rows * 8 + scale - 1) / Math.max(1, scale));
    int column = Areas.gridNames(state.size()) + left;
    int drawn = Math.max(1, width - (width > 1 ? 1 : 0));
    for (int r = 0; r < rows; r++) {
      int level = Math.max(0, Math.min(8, eighths - (rows - 1 - r) * 8));
      Role role = here ? Role.CURSOR : Role.ACCENT;
      canvas.put(column, row + r, drawn, EIGHTHS[level].repeat(drawn), role);
    }
  }

  /** Days below the bars: in full below the first one, then where a month begins. */
  private void scale(Canvas canvas, int row, Bars bars, int page, int columns) {
    int names = Areas.gridNames(state.size());
    String step = texts.get("step." + bars.step().name().toLowerCase(Locale.ROOT));
    canvas.put(2, row, names - 3, step, Role.DIM);
    int free = 0;
    for (int b = page; b < bars.count(); b++) {
      LocalDate day = bars.start(b);
      boolean first = b == page;
      boolean month = b > 0 && !day.withDayOfMonth(1).equals(bars.start(b - 1).withDayOfMonth(1));
      String label = first ? texts.day(day) : texts.day(day).substring(0, 7);
      int column = (b - page) * bars.width();
      if ((first || month) && column >= free && column + label.length() <= columns) {
        canvas.put(names + column, row, label.length(), label, Role.DIM);
        free = column + label.length() + 2;
      }
    }
  }
}

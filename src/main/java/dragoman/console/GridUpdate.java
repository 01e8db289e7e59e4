package dragoman.console;

import java.util.Optional;

/** The keys of the Timeline and of the Positions: rows of speakers, columns of days or topics. */
final class GridUpdate {

  private GridUpdate() {}

  static Step act(AppState state, Action action) {
    return switch (action) {
      case OPEN -> open(state);
      case STEP -> {
        Timeline timeline = state.views().timeline();
        yield Requests.behind(state.withTimeline(timeline.in(timeline.step().next())));
      }
      default -> state.view() == View.TIMELINE ? timeline(state, action) : positions(state, action);
    };
  }

  /** The statements behind the bar or the cell, in order of time. */
  private static Step open(AppState state) {
    Optional<Filter> narrowed = Requests.narrowed(state);
    if (narrowed.isEmpty()) {
      return Step.of(state);
    }
    AppState next = Update.shown(state, View.STATEMENTS);
    next = next.withStatements(next.statements().arranged(Arrangement.OLDEST_FIRST));
    return narrowed.get().equals(state.filter())
        ? Requests.rearranged(next)
        : Update.refilter(next, narrowed.get());
  }

  private static Step timeline(AppState state, Action action) {
    Timeline timeline = state.views().timeline();
    int columns = Areas.barColumns(state.size());
    Optional<Bars> bars = timeline.bars(columns);
    if (bars.isEmpty()) {
      return Step.of(state);
    }
    int bar = timeline.bar(bars.get());
    int shown = Math.max(1, columns / bars.get().width());
    int height = Areas.gridRows(state.size());
    Timeline moved =
        switch (action) {
          case NEXT_PANE -> timeline.at(timeline.row(), bar + 1, bars.get());
          case PREVIOUS_PANE -> timeline.at(timeline.row(), bar - 1, bars.get());
          case FIRST -> timeline.at(timeline.row(), 0, bars.get());
          case LAST -> timeline.at(timeline.row(), bars.get().count() - 1, bars.get());
          case PAGE_UP -> timeline.at(timeline.row(), bar - shown, bars.get());
          case PAGE_DOWN -> timeline.at(timeline.row(), bar + shown, bars.get());
          default -> {
            int to = Moves.target(action, timeline.row(), timeline.series().size(), height);
            yield timeline.at(to, bar, bars.get());
          }
        };
    return Requests.behind(state.withTimeline(moved));
  }

  private static Step positions(AppState state, Action action) {
    Positions positions = state.views().positions();
    int row = positions.row();
    int column = positions.column();
    Positions moved =
        switch (action) {
          case NEXT_PANE -> positions.at(row, column + 1);
          case PREVIOUS_PANE -> positions.at(row, column - 1);
          default -> {
            int height = Areas.gridRows(state.size());
            yield positions.at(
                Moves.target(action, row, positions.actors().size(), height), column);
          }
        };
    return Requests.behind(state.withPositions(moved));
  }
}

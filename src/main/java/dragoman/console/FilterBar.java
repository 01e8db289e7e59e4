package dragoman.console;

import dragoman.terminal.Alignment;
import dragoman.terminal.Line;
import dragoman.terminal.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the listings are narrowed to, above all views: chips, or the search while it is typed. */
final class FilterBar {

  private final AppState state;
  private final Texts texts;

  FilterBar(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  /** A chip in columns of the bar; null for the search. */
  private record Placed(int column, Line line, Optional<Chip> chip) {}

  void draw(Canvas canvas) {
    if (state.dialog() instanceof Dialog.Search search) {
      EntryLine.draw(canvas, 0, "/", search.entry(), search.fault());
      return;
    }
    String totals = totals();
    int room = canvas.width() - Line.of(totals, texts.direction()).width() - 2;
    canvas.putRight(0, 0, canvas.width(), totals, Role.DIM);
    if (state.filter().isEmpty()) {
      canvas.put(0, 0, room, texts.get("filter.none"), Role.DIM);
      return;
    }
    for (Placed placed : placed()) {
      int left = room - placed.column();
      if (placed.column() + placed.line().width() <= room) {
        canvas.put(
            placed.column(), 0, placed.line().width(), placed.line(), Alignment.LEFT, Role.TEXT);
      } else if (left > 0) {
        canvas.put(placed.column(), 0, left, "…", Role.DIM);
        return;
      }
    }
  }

  private String totals() {
    String articles = texts.count("count.articles", state.browse().articles().total());
    String statements = texts.count("count.statements", state.statements().found());
    return state.size().columns() < 60 ? articles : articles + "  " + statements;
  }

  private List<Placed> placed() {
    List<Placed> all = new ArrayList<>();
    int column = 0;
    for (Chip chip : state.filter().chips()) {
      String words = new ChipText(state.names(), texts).of(chip);
      column = place(all, column, " " + words + " × ", Optional.of(chip));
    }
    if (!state.filter().text().isBlank()) {
      place(all, column, " /" + state.filter().text() + " ", Optional.empty());
    }
    return all;
  }

  private int place(List<Placed> all, int column, String words, Optional<Chip> chip) {
    Text text = Text.of(words, state.theme().style(Role.CHIP));
    Line line = Line.of(text, texts.direction());
    all.add(new Placed(column, line, chip));
    return column + line.width() + 1;
  }

  /** The chip in a column of the bar. */
  Optional<Chip> chipAt(int column) {
    return placed().stream()
        .filter(it -> column >= it.column() && column < it.column() + it.line().width())
        .findFirst()
        .flatMap(Placed::chip);
  }
}

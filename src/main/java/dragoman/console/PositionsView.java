package dragoman.console;

import dragoman.console.Positions.Cell;

/** Draws the Positions: actors by topics, how often and when last, and what is behind one cell. */
final class PositionsView {

  private static final String[] SHADES = {"░", "▒", "▓", "█"};

  private final AppState state;
  private final Texts texts;
  private final Positions positions;

  PositionsView(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
    this.positions = state.views().positions();
  }

  void draw(Canvas screen) {
    Rect area = Areas.grid(state.size());
    PaneFrame.draw(screen, area, texts.get("view.positions"), Role.FOCUS);
    Canvas canvas = screen.at(Areas.inside(area));
    if (positions.actors().isEmpty()) {
      boolean waiting = state.tickets().open().containsKey(Slot.POSITIONS);
      String key = waiting ? "articles.waiting" : "positions.none";
      canvas.wrapped(0, canvas.text(texts.get(key), Role.DIM), canvas.height());
      return;
    }
    grid(canvas);
    String actor = state.names().of(positions.actors().get(positions.row()));
    String topic = state.names().of(positions.topics().get(positions.column()));
    BehindView.draw(state, texts, screen, actor + texts.between() + topic);
  }

  private void grid(Canvas canvas) {
    int names = Areas.gridNames(state.size());
    int shown = Areas.topicColumns(state.size());
    int left = positions.column() / shown * shown;
    for (int c = left; c < positions.topics().size() && c < left + shown; c++) {
      Role role = c == positions.column() ? Role.STRONG : Role.DIM;
      String topic = state.names().of(positions.topics().get(c));
      canvas.put(names + (c - left) * Areas.TOPIC, 0, Areas.TOPIC - 1, topic, role);
    }
    int behind = positions.topics().size() - left - shown;
    if (left > 0 || behind > 0) {
      String more = (left > 0 ? "‹ " : "") + (behind > 0 ? "›" : "");
      canvas.put(2, 0, names - 3, more, Role.DIM);
    }
    int height = Math.max(1, canvas.height() - 1);
    int top = positions.row() / height * height;
    int most = positions.most();
    for (int r = top; r < positions.actors().size() && r < top + height; r++) {
      boolean current = r == positions.row();
      int row = r - top + 1;
      Role role = current ? Role.STRONG : Role.TEXT;
      canvas.put(0, row, 1, current ? "▸" : " ", role);
      canvas.put(2, row, names - 3, state.names().of(positions.actors().get(r)), role);
      for (int c = left; c < positions.topics().size() && c < left + shown; c++) {
        boolean here = current && c == positions.column();
        String words = words(positions.cell(r, c), most);
        int column = names + (c - left) * Areas.TOPIC;
        canvas.put(column, row, Areas.TOPIC - 1, words, here ? Role.CURSOR : Role.TEXT);
      }
    }
  }

  private String words(@org.jspecify.annotations.Nullable Cell cell, int most) {
    if (cell == null) {
      return "·";
    }
    int shade = Math.min(SHADES.length - 1, cell.count() * SHADES.length / (most + 1));
    String latest = cell.latest() == null ? "" : " " + texts.day(cell.latest()).substring(5);
    String count = texts.number(cell.count());
    return SHADES[shade] + " ".repeat(Math.max(0, 4 - count.length())) + count + latest;
  }
}

package dragoman.console;

import dragoman.terminal.Alignment;
import java.util.List;

/** Draws the briefing as it will be saved. */
final class BriefingView {

  private BriefingView() {}

  static void draw(AppState state, Texts texts, Canvas screen) {
    Rect body = Areas.body(state.size());
    Drafting drafting = state.drafting();
    String title = texts.count("view.briefing", drafting.briefing().items().size());
    PaneFrame.draw(screen, body, title, Role.FOCUS);
    Canvas canvas = screen.at(Areas.briefing(state.size()));
    List<BriefingRows.Row> rows = new BriefingRows(state, texts).rows(canvas.width());
    int before = -1;
    for (int i = 0; i < canvas.height() && drafting.top() + i < rows.size(); i++) {
      BriefingRows.Row row = rows.get(drafting.top() + i);
      boolean along = row.line().direction() == canvas.direction();
      int left = along ? row.indent() : 2;
      int width = canvas.width() - left - (along ? 1 : row.indent() - 1);
      canvas.put(left, i, width, row.line(), Alignment.START, Role.TEXT);
      if (row.entry() == drafting.cursor()) {
        canvas.put(0, i, 1, before == row.entry() ? "┃" : "▸", Role.FOCUS);
      }
      before = row.entry();
    }
  }
}

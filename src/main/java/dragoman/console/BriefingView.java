package dragoman.console;

import dragoman.briefing.note.NotePreview;
import dragoman.terminal.Alignment;
import java.util.List;

/** Draws the briefing as it will be saved. */
final class BriefingView {

  private BriefingView() {}

  /** How long a note is, and by how much too long. */
  static String length(Texts texts, NotePreview note) {
    String length =
        texts.count("note.words", note.words())
            + ", "
            + texts.count("note.lines", note.lines())
            + ", "
            + texts.count("note.pages", note.pages());
    return note.over() == 0
        ? length
        : length + texts.between() + texts.count("note.over", note.over());
  }

  static void draw(AppState state, Texts texts, Canvas screen) {
    Rect body = Areas.body(state.size());
    Drafting drafting = state.drafting();
    String title = texts.count("view.briefing", drafting.briefing().items().size());
    NotePreview note = state.views().noted().of(drafting.briefing());
    String length = note == null ? "" : texts.between() + length(texts, note);
    PaneFrame.draw(screen, body, title + length, Role.FOCUS);
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

package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.terminal.Alignment;
import dragoman.terminal.Text;
import java.util.List;
import java.util.Optional;

/** Draws Statements: two rows for each, and the whole of the one under the cursor. */
final class StatementsView {

  private final AppState state;
  private final Texts texts;

  StatementsView(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  void draw(Canvas screen) {
    Rect list = Areas.statements(state.size());
    PaneFrame.draw(screen, list, texts.get("view.statements"), Role.FOCUS);
    list(screen.at(Areas.inside(list)));
    Rect detail = Areas.statementDetail(state.size());
    PaneFrame.draw(screen, detail, texts.get("pane.statement"), Role.STRONG);
    state
        .statements()
        .current()
        .ifPresent(
            it -> StatementPane.draw(state, texts, screen.at(Areas.inside(detail)), it, others()));
  }

  private List<CitedStatement> others() {
    return state.statements().rows();
  }

  private void list(Canvas canvas) {
    Listing<CitedStatement> list = state.statements();
    if (list.total() == 0) {
      boolean waiting = state.tickets().open().containsKey(Slot.STATEMENTS);
      String key = waiting ? "articles.waiting" : "statements.none";
      canvas.wrapped(0, canvas.text(texts.get(key), Role.DIM), canvas.height());
      return;
    }
    for (int i = 0; i * 2 < canvas.height() && list.top() + i < list.total(); i++) {
      int number = list.top() + i;
      boolean here = number == list.cursor();
      Role role = here ? Role.CURSOR : Role.TEXT;
      Optional<CitedStatement> row = list.row(number);
      canvas.put(0, i * 2, canvas.width(), "", role);
      canvas.put(0, i * 2, 1, here ? "▸" : " ", role);
      if (row.isPresent()) {
        statement(canvas, i * 2, row.get(), role);
      } else {
        canvas.put(2, i * 2, 1, "…", role);
      }
    }
  }

  private void statement(Canvas canvas, int row, CitedStatement cited, Role role) {
    StatementText words = new StatementText(state, texts);
    int width = canvas.width() - 1;
    String day = words.day(cited.source());
    String outlet = words.outlet(cited.source());
    canvas.put(2, row, 10, day, role);
    String mark = state.drafting().holds(cited) ? "+" : " ";
    canvas.put(13, row, 1, mark, role);
    int side = width >= 70 ? 24 : 0;
    Text speaker = canvas.text(words.name(cited.statement().attribution().speaker()), role);
    canvas.put(15, row, width - 15 - side, speaker, Alignment.LEFT, role);
    canvas.putRight(width - side, row, side, outlet, role);
    canvas.put(4, row + 1, width - 4, words.words(cited), Alignment.START, Role.TEXT);
  }
}

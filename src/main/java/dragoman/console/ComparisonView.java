package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.briefing.Item;
import dragoman.terminal.Alignment;
import java.util.List;
import java.util.Optional;

/** Draws two speakers side by side, and the statement under the cursor with its other editions. */
final class ComparisonView {

  private final AppState state;
  private final Texts texts;

  ComparisonView(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  void draw(Canvas screen) {
    Comparison comparison = state.views().comparison();
    if (comparison == null) {
      screen.at(Areas.body(state.size())).line(0, texts.get("comparison.none"), Role.DIM);
      return;
    }
    boolean both = !Areas.comparison(state.size(), 0).equals(Areas.comparison(state.size(), 1));
    for (int side = 0; side < comparison.sides().size(); side++) {
      if (both || side == comparison.focus()) {
        side(screen, comparison, side);
      }
    }
    Rect detail = Areas.comparisonDetail(state.size());
    PaneFrame.draw(screen, detail, texts.get("pane.statement"), Role.STRONG);
    comparison
        .focused()
        .list()
        .current()
        .ifPresent(
            it ->
                StatementPane.draw(
                    state, texts, screen.at(Areas.inside(detail)), it.statement(), it.editions()));
  }

  private void side(Canvas screen, Comparison comparison, int number) {
    Comparison.Side side = comparison.sides().get(number);
    Rect area = Areas.comparison(state.size(), number);
    boolean focused = number == comparison.focus();
    String title = state.names().of(side.speaker()) + texts.between() + texts.number(side.total());
    PaneFrame.draw(screen, area, title, focused ? Role.FOCUS : Role.STRONG);
    Canvas canvas = screen.at(Areas.inside(area));
    Listing<Item.Said> list = side.list();
    if (list.total() == 0) {
      boolean waiting = state.tickets().open().containsKey(Comparison.slot(number));
      String key = waiting ? "articles.waiting" : "statements.none";
      canvas.wrapped(0, canvas.text(texts.get(key), Role.DIM), canvas.height());
    }
    StatementLines lines = new StatementLines(state, texts);
    StatementText words = new StatementText(state, texts);
    for (int i = 0;
        i * Areas.COMPARED_ROWS < canvas.height() && list.top() + i < list.total();
        i++) {
      boolean here = list.top() + i == list.cursor();
      String mark = !here ? " " : focused ? "▸" : "·";
      Role role = !here ? Role.TEXT : focused ? Role.CURSOR : Role.RESTING;
      Optional<Item.Said> said = list.row(list.top() + i);
      int row = i * Areas.COMPARED_ROWS;
      lines.draw(canvas, row, said.map(Item.Said::statement), mark, role);
      List<CitedStatement> editions = said.map(Item.Said::editions).orElse(List.of());
      if (!editions.isEmpty()) {
        CitedStatement other = editions.get(0);
        String language = other.statement().language();
        canvas.put(4, row + 2, language.length() + 1, language, Role.DIM);
        int left = 5 + language.length();
        int width = canvas.width() - 1 - left;
        canvas.put(left, row + 2, width, words.words(other), Alignment.START, Role.DIM);
      }
    }
  }
}

package dragoman.console;

import dragoman.article.CitedStatement;

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
    Comparison.Side focused = comparison.focused();
    focused
        .list()
        .current()
        .ifPresent(
            it ->
                StatementPane.draw(
                    state, texts, screen.at(Areas.inside(detail)), it, focused.list().rows()));
  }

  private void side(Canvas screen, Comparison comparison, int number) {
    Comparison.Side side = comparison.sides().get(number);
    Rect area = Areas.comparison(state.size(), number);
    boolean focused = number == comparison.focus();
    String title =
        state.names().of(side.speaker()) + texts.between() + texts.number(side.list().total());
    PaneFrame.draw(screen, area, title, focused ? Role.FOCUS : Role.STRONG);
    Canvas canvas = screen.at(Areas.inside(area));
    Listing<CitedStatement> list = side.list();
    if (list.total() == 0) {
      boolean waiting = state.tickets().open().containsKey(Comparison.slot(number));
      String key = waiting ? "articles.waiting" : "statements.none";
      canvas.wrapped(0, canvas.text(texts.get(key), Role.DIM), canvas.height());
    }
    StatementLines lines = new StatementLines(state, texts);
    for (int i = 0; i * 2 < canvas.height() && list.top() + i < list.total(); i++) {
      boolean here = list.top() + i == list.cursor();
      String mark = !here ? " " : focused ? "▸" : "·";
      Role role = !here ? Role.TEXT : focused ? Role.CURSOR : Role.RESTING;
      lines.draw(canvas, i * Areas.STATEMENT_ROWS, list.row(list.top() + i), mark, role);
    }
  }
}

package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.query.Query;
import java.util.Optional;

/** Draws the statements behind a bar or a cell, the earliest first. */
final class BehindView {

  private BehindView() {}

  /** Draws them below, under a heading. */
  static void draw(AppState state, Texts texts, Canvas screen, String title) {
    Rect area = Areas.gridDetail(state.size());
    Behind behind = state.views().behind();
    Optional<Query> query = Requests.narrowed(state).map(Filter::query);
    boolean there = query.isPresent() && behind.answers(query.get());
    String count = there ? texts.count("count.statements", behind.total()) : "…";
    PaneFrame.draw(screen, area, title + texts.between() + count, Role.STRONG);
    Canvas canvas = screen.at(Areas.inside(area));
    StatementLines lines = new StatementLines(state, texts);
    int row = 0;
    for (CitedStatement cited : there ? behind.rows() : java.util.List.<CitedStatement>of()) {
      if (row < canvas.height()) {
        lines.draw(canvas, row, Optional.of(cited), " ", Role.STRONG);
        row += Areas.STATEMENT_ROWS;
      }
    }
  }
}

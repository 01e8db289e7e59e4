package dragoman.console;

import dragoman.article.CitedStatement;

/** The keys of the Statements view. */
final class StatementsUpdate {

  private final BriefingUpdate briefing;

  StatementsUpdate(BriefingUpdate briefing) {
    this.briefing = briefing;
  }

  Step act(AppState state, Action action) {
    Listing<CitedStatement> list = state.statements();
    return switch (action) {
      case OPEN ->
          list.current()
              .map(row -> Requests.open(state, row.source().id(), row.statement().id()))
              .orElse(Step.of(state));
      case ADD ->
          list.current().map(row -> briefing.add(state, row, list.rows())).orElse(Step.of(state));
      default -> {
        int height = Areas.statementsHeight(state.size());
        int to = Moves.target(action, list.cursor(), list.total(), height);
        yield Requests.statements(state.withStatements(list.at(to, height)));
      }
    };
  }
}

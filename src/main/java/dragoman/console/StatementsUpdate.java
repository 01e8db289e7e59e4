package dragoman.console;

import java.util.Locale;

/** The keys of the Statements view. */
final class StatementsUpdate {

  private final Texts texts;
  private final BriefingUpdate briefing;

  StatementsUpdate(Texts texts, BriefingUpdate briefing) {
    this.texts = texts;
    this.briefing = briefing;
  }

  Step act(AppState state, Action action) {
    Statements statements = state.statements();
    return switch (action) {
      case OPEN ->
          statements
              .current()
              .map(row -> Requests.open(state, row.source().id(), row.statement().id()))
              .orElse(Step.of(state));
      case ADD ->
          statements
              .current()
              .map(row -> briefing.add(state, row, statements.held()))
              .orElse(Step.of(state));
      case GROUP -> arranged(state, statements.arrangement().regrouped());
      case SORT -> arranged(state, statements.arrangement().resorted());
      case ORDER -> arranged(state, statements.arrangement().reordered());
      default -> {
        Listing<Statements.Row> list = statements.list();
        int height = Areas.statementsHeight(state.size(), statements.arrangement());
        int to = Moves.target(action, list.cursor(), list.total(), height);
        yield Requests.statements(state.withStatements(statements.with(list.at(to, height))));
      }
    };
  }

  private Step arranged(AppState state, Arrangement arrangement) {
    String words =
        texts.get(
            "status.arranged",
            texts.get("sort." + arrangement.sort().name().toLowerCase(Locale.ROOT)),
            texts.get("group." + arrangement.group().name().toLowerCase(Locale.ROOT)),
            texts.get("order." + arrangement.order().name().toLowerCase(Locale.ROOT)));
    return Requests.rearranged(
        state
            .withStatements(state.statements().arranged(arrangement))
            .withStatus(Status.note(words)));
  }
}

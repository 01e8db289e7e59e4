package dragoman.console;

import dragoman.briefing.Item;
import dragoman.index.Facet;
import org.jspecify.annotations.Nullable;

/** The keys of two speakers side by side. */
final class ComparisonUpdate {

  private final BriefingUpdate briefing;

  ComparisonUpdate(BriefingUpdate briefing) {
    this.briefing = briefing;
  }

  /** Asks for the second speaker; the first one is that of the statement under the cursor. */
  static Step begin(AppState state, DialogUpdate dialogs) {
    return state
        .statements()
        .current()
        .map(it -> it.statement().attribution().speaker().id())
        .map(first -> dialogs.pick(state, Facet.SPEAKER, new Dialog.Use.CompareWith(first)))
        .orElse(Step.of(state));
  }

  /** Shows two speakers. */
  static Step compare(AppState state, String left, String right) {
    AppState next = state.withComparison(Comparison.of(left, right));
    return Requests.shown(Update.shown(next, View.COMPARISON));
  }

  /** The same in another window. */
  static @Nullable Comparison resized(@Nullable Comparison comparison, Size size) {
    if (comparison == null) {
      return null;
    }
    Comparison next = comparison;
    int height = Areas.comparisonHeight(size);
    for (int side = 0; side < comparison.sides().size(); side++) {
      Comparison.Side of = comparison.sides().get(side);
      next = next.with(side, of.total(), of.list().at(of.list().cursor(), height));
    }
    return next;
  }

  Step act(AppState state, Action action) {
    Comparison comparison = state.views().comparison();
    if (comparison == null) {
      return Step.of(state);
    }
    Listing<Item.Said> list = comparison.focused().list();
    return switch (action) {
      case NEXT_PANE, PREVIOUS_PANE -> Step.of(state.withComparison(comparison.onOther()));
      case OPEN ->
          comparison
              .current()
              .map(it -> Requests.open(state, it.source().id(), it.statement().id()))
              .orElse(Step.of(state));
      case ADD ->
          list.current()
              .map(it -> briefing.add(state, it.statement(), it.editions()))
              .orElse(Step.of(state));
      default -> {
        int height = Areas.comparisonHeight(state.size());
        int to = Moves.target(action, list.cursor(), list.total(), height);
        int total = comparison.focused().total();
        yield Step.of(
            state.withComparison(comparison.with(comparison.focus(), total, list.at(to, height))));
      }
    };
  }
}

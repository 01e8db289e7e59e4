package dragoman.console;

import dragoman.briefing.Item;
import java.util.Optional;

/** Why an action can't be done now: keys of texts, empty when it can. */
final class Conditions {

  private static final Optional<String> FINE = Optional.empty();

  private Conditions() {}

  static Optional<String> add(AppState state) {
    return switch (state.view()) {
      case BROWSE -> statements(state);
      case STATEMENTS ->
          state.statements().current().isPresent() ? FINE : Optional.of("why.no-statement");
      case READER -> {
        Reader reader = state.reader();
        yield reader != null && (reader.anchor() >= 0 || reader.current().isPresent())
            ? FINE
            : Optional.of("why.no-statement-here");
      }
      case BRIEFING -> Optional.of("why.no-statement");
    };
  }

  static Optional<String> statements(AppState state) {
    if (state.view() == View.READER) {
      Reader reader = state.reader();
      return reader != null && !reader.statements().isEmpty()
          ? FINE
          : Optional.of("why.no-statements");
    }
    Preview preview = state.browse().preview();
    return preview != null && preview.statement() >= 0 ? FINE : Optional.of("why.no-statements");
  }

  static Optional<String> edit(AppState state) {
    int place = state.drafting().place();
    boolean own =
        place < 0 || state.drafting().briefing().items().get(place) instanceof Item.Remark;
    return own ? FINE : Optional.of("why.not-yours");
  }

  static Optional<String> item(AppState state) {
    return state.drafting().place() < 0 ? Optional.of("why.no-item") : FINE;
  }

  static Optional<String> undo(AppState state) {
    return state.drafting().before().isEmpty() ? Optional.of("why.nothing-to-undo") : FINE;
  }

  static Optional<String> redo(AppState state) {
    return state.drafting().after().isEmpty() ? Optional.of("why.nothing-to-redo") : FINE;
  }

  static Optional<String> save(AppState state) {
    return state.drafting().briefing().isEmpty() ? Optional.of("why.nothing-to-save") : FINE;
  }

  static Optional<String> filter(AppState state) {
    return state.filter().isEmpty() ? Optional.of("why.no-filter") : FINE;
  }
}

package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.query.Field;
import java.util.Optional;

/** What the cursor of the view is on. */
final class Selected {

  private Selected() {}

  /** The person or institution. */
  static Optional<String> somebody(AppState state) {
    Reader reader = state.reader();
    if (state.view() == View.READER && reader != null) {
      return Jumps.somebody(reader);
    }
    if (state.view() == View.TIMELINE || state.view() == View.POSITIONS) {
      return Requests.narrowed(state).stream()
          .flatMap(it -> it.chips().stream())
          .filter(it -> it instanceof Chip.Value value && value.field() == Field.SPEAKER)
          .map(it -> ((Chip.Value) it).id())
          .findFirst();
    }
    return statement(state).map(it -> it.statement().attribution().speaker().id());
  }

  /** The statement, in the views that have one under the cursor. */
  static Optional<CitedStatement> statement(AppState state) {
    return switch (state.view()) {
      case BROWSE -> {
        Preview preview = state.browse().preview();
        yield preview == null ? Optional.empty() : preview.current();
      }
      case STATEMENTS -> state.statements().current();
      case READER -> {
        Reader reader = state.reader();
        yield reader == null ? Optional.empty() : reader.current();
      }
      case COMPARISON -> {
        Comparison comparison = state.views().comparison();
        yield comparison == null ? Optional.empty() : comparison.current();
      }
      case TIMELINE, POSITIONS, BRIEFING -> Optional.empty();
    };
  }
}

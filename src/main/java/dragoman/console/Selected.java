package dragoman.console;

import dragoman.article.CitedStatement;
import java.util.Optional;

/** What the cursor of the view is on. */
final class Selected {

  private Selected() {}

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
        yield comparison == null ? Optional.empty() : comparison.focused().list().current();
      }
      case TIMELINE, POSITIONS, BRIEFING -> Optional.empty();
    };
  }
}

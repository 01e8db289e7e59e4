package dragoman.shell;

import dragoman.command.Listed;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/** What can be done next, told once each to somebody who is new to it. */
final class Hints {

  /** Who has typed so many lines knows. */
  private static final int NEW = 40;

  private enum Hint {
    ARTICLES("hint: 'read 1' shows the first article, 'add 1.2' takes its second statement"),
    STATEMENTS("hint: 'add 1' takes the first statement, 'read 1' shows its article"),
    ITEMS(
        "hint: 'note' shows the briefing, 'title TEXT' names it, 'save' writes it, 'undo' goes back"),
    FILTER("hint: 'list' and 'statements' show what the filter lets through, 'filter --clear' all");

    private final String words;

    Hint(String words) {
      this.words = words;
    }
  }

  private final Set<Hint> left;

  /**
   * Hints for a session.
   *
   * @param typed how many lines the person has typed in earlier ones
   */
  Hints(int typed) {
    left = typed < NEW ? EnumSet.allOf(Hint.class) : EnumSet.noneOf(Hint.class);
  }

  /** What to say behind a line; empty when nothing. */
  Optional<String> behind(ShellState before, ShellState after) {
    Hint hint = null;
    if (!after.listed().equals(before.listed())) {
      hint = after.listed().kind() == Listed.Kind.ARTICLES ? Hint.ARTICLES : Hint.STATEMENTS;
    } else if (after.briefing().items().size() > before.briefing().items().size()) {
      hint = Hint.ITEMS;
    } else if (!after.filter().equals(before.filter())) {
      hint = Hint.FILTER;
    }
    return hint != null && left.remove(hint) ? Optional.of(hint.words) : Optional.empty();
  }
}

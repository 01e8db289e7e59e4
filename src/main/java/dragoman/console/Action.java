package dragoman.console;

import java.util.Locale;

/** What a key can do. */
public enum Action {
  OPEN,
  SEARCH,
  SPEAKER,
  COUNTRY,
  TOPIC,
  FACET,
  CHIPS,
  EDIT_FILTER,
  FILTER_BACK,
  FILTER_FORWARD,
  EXCLUDE,
  ONLY,
  TOGGLE,
  GROUP,
  ORDER,
  COMPARE,
  STEP,
  ADD,
  CORRECT,
  SELECT,
  NEXT_STATEMENT,
  PREVIOUS_STATEMENT,
  EDIT,
  REMARK,
  MOVE_DOWN,
  MOVE_UP,
  REMOVE,
  UNDO,
  REDO,
  SAVE,
  NEW,
  REMOVE_CHIP,
  NEXT_PANE,
  PREVIOUS_PANE,
  UP,
  DOWN,
  PAGE_UP,
  PAGE_DOWN,
  FIRST,
  LAST,
  SHOW_BROWSE,
  SHOW_STATEMENTS,
  SHOW_TIMELINE,
  SHOW_POSITIONS,
  SHOW_BRIEFING,
  THEME,
  BACK,
  HELP,
  QUIT,
  ACCEPT,
  CANCEL;

  /** The key of its label in the texts; with {@code .help} behind it, that of its description. */
  String textKey() {
    return "action." + name().toLowerCase(Locale.ROOT);
  }
}

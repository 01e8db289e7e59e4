package dragoman.console;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** Where a key is pressed: in a view, or in what lies over it. */
public enum Context {
  BROWSE,
  STATEMENTS,
  TIMELINE,
  POSITIONS,
  READER,
  COMPARISON,
  BRIEFING,
  /** A line being typed: the search, a title. */
  ENTRY,
  /** A text of several rows being typed: a remark. */
  TEXT,
  /** A list that narrows as one types. */
  PICKER,
  /** A list of a few things. */
  MENU,
  /** The parts of the filter. */
  CHIPS,
  /** A line of the command line. */
  COMMAND,
  /** What a command printed. */
  OUTPUT,
  HELP;

  /** The views, without what lies over them. */
  static final Set<Context> VIEWS =
      EnumSet.of(BROWSE, STATEMENTS, TIMELINE, POSITIONS, READER, COMPARISON, BRIEFING);

  /** The key of its name in the texts. */
  String textKey() {
    return "context." + name().toLowerCase(Locale.ROOT);
  }
}

package dragoman.console;

/** The kinds of work of which only the latest request counts. */
public enum Slot {
  TOTALS,
  ARTICLES,
  STATEMENTS,
  TIMELINE,
  POSITIONS,
  BEHIND,
  LEFT,
  RIGHT,
  FACETS,
  REST,
  PREVIEW,
  READER,
  SEARCH,
  FILTER,
  CORRECTION,
  CHOICES,
  DRAFT,
  DRAFTS,
  MARKS,
  COMPLETION,
  COMMAND,
  FINDER,
  CARD,
  CHECKS,
  RANGE,
  NOTE,
  SAVE
}

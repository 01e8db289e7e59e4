package dragoman.console;

/** The kinds of work of which only the latest request counts. */
public enum Slot {
  TOTALS,
  ARTICLES,
  STATEMENTS,
  FACETS,
  PREVIEW,
  READER,
  SEARCH,
  CHOICES,
  DRAFT,
  SAVE
}

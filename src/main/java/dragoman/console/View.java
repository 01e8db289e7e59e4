package dragoman.console;

/** What fills the screen. */
public enum View {
  /** Facets, articles, preview. */
  BROWSE,
  /** Statement by statement. */
  STATEMENTS,
  /** How many statements on which day. */
  TIMELINE,
  /** Who has spoken about what. */
  POSITIONS,
  /** One whole article. */
  READER,
  /** Two speakers side by side. */
  COMPARISON,
  /** The note as it will be saved. */
  BRIEFING;

  /** The keys that are in force in the view itself. */
  Context context() {
    return Context.valueOf(name());
  }
}

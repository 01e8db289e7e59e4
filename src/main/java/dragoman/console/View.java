package dragoman.console;

/** What fills the screen. */
public enum View {
  /** Facets, articles, preview. */
  BROWSE,
  /** Statement by statement. */
  STATEMENTS,
  /** One whole article. */
  READER,
  /** The note as it will be saved. */
  BRIEFING;

  /** The keys that are in force in the view itself. */
  Context context() {
    return Context.valueOf(name());
  }
}

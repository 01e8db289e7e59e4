package dragoman.shell;

import dragoman.query.Query;

/**
 * What every listing and export is narrowed to.
 *
 * @param text the query in its canonical words; empty for everything
 * @param query what it means
 */
public record Filter(String text, Query query) {

  /** Everything. */
  public static final Filter NONE = new Filter("", new Query.All());

  /** Whether everything is let through. */
  public boolean isEmpty() {
    return query instanceof Query.All;
  }
}

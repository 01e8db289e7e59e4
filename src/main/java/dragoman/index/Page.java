package dragoman.index;

/**
 * Which rows of a listing.
 *
 * @param from how many to leave out first
 * @param size how many at most
 */
public record Page(int from, int size) {

  /** All of them. */
  public static final Page ALL = new Page(0, Integer.MAX_VALUE);
}

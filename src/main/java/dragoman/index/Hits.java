package dragoman.index;

import java.util.List;

/**
 * One page of a listing.
 *
 * @param total how many there are in all, exact; the editions of a statement count as one
 * @param all how many rows that makes: more than the total where editions have a row each
 * @param rows those of the page
 */
public record Hits<T>(int total, int all, List<T> rows) {

  /** Of a listing in which everything has one row. */
  public Hits(int total, List<T> rows) {
    this(total, total, rows);
  }
}

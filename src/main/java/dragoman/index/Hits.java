package dragoman.index;

import java.util.List;

/**
 * One page of a listing.
 *
 * @param total how many there are in all, exact
 * @param rows those of the page
 */
public record Hits<T>(int total, List<T> rows) {}

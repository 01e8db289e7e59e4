package dragoman.index;

/**
 * A value of a facet and how many statements (or articles) have it under the query.
 *
 * @param id the value's id
 * @param count how many
 */
public record Count(String id, int count) {}

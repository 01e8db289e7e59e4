package dragoman.article;

/**
 * A half-open range of Unicode code points in a decoded file, or in a JSON article's text field.
 *
 * @param start the first code point inside
 * @param end the first code point behind
 */
public record Place(int start, int end) {}

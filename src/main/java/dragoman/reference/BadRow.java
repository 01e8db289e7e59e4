package dragoman.reference;

/**
 * A row of a desk's own file that was left out.
 *
 * @param file the path as the user knows it
 * @param line counted from 1
 * @param cause what is wrong, without a final full stop
 * @param remedy what to do about it, without a final full stop
 */
public record BadRow(String file, int line, String cause, String remedy) {}

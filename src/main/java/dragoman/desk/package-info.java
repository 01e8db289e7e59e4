/** The use cases, for every surface: open, refresh, search, count, read, add, save, export. */
@NullMarked
package dragoman.desk;

import org.jspecify.annotations.NullMarked;

/** The embedded index: keeps articles and their statements, finds and counts them. */
@NullMarked
package dragoman.index;

import org.jspecify.annotations.NullMarked;

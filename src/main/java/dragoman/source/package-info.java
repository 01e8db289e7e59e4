/**
 * Which articles are one source: the editions and copies of one text, and how many independent
 * sources are left. The definitions are in {@code src/doc/sources.md}.
 */
@NullMarked
package dragoman.source;

import org.jspecify.annotations.NullMarked;

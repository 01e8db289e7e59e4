/** The one query grammar: its values, parser and printer, and the resolution of names to ids. */
@NullMarked
package dragoman.query;

import org.jspecify.annotations.NullMarked;

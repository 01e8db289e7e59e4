/** What can be set, how strong each source of a value is, and where a value came from. */
@NullMarked
package dragoman.settings;

import org.jspecify.annotations.NullMarked;

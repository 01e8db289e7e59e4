/** Files written whole or not at all, and safe names for them. */
@NullMarked
package dragoman.file;

import org.jspecify.annotations.NullMarked;

/**
 * Text for a terminal: cleaning, columns, right-to-left order and shaping, what the terminal can
 * do, tables and progress.
 */
@NullMarked
package dragoman.terminal;

import org.jspecify.annotations.NullMarked;

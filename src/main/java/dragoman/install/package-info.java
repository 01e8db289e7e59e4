/**
 * What makes the program at home in a system: a link to its launcher, completions for shells, pages
 * of the manual, all made from the tree of commands and put below a prefix.
 */
@NullMarked
package dragoman.install;

import org.jspecify.annotations.NullMarked;

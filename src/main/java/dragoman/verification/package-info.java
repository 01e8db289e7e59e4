/**
 * Quotations of a note against the corpus: whether the words are there, where they are said to be,
 * and who said them when.
 */
@NullMarked
package dragoman.verification;

import org.jspecify.annotations.NullMarked;

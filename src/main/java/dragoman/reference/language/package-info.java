/**
 * Languages as data: one folder a language under {@code
 * src/main/resources/dragoman/reference/languages}, named by its BCP 47 tag and listed in {@code
 * index}.
 *
 * <p>{@link dragoman.reference.language.Languages} reads them all; a {@link
 * dragoman.reference.language.Language} holds its settings and a {@link
 * dragoman.reference.language.Lexicon} of every word and phrase that analysis knows.
 */
@NullMarked
package dragoman.reference.language;

import org.jspecify.annotations.NullMarked;

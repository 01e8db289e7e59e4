/**
 * The words of the domain as immutable records: what was read ({@link dragoman.article.Draft}),
 * what was found in it ({@link dragoman.article.Article}, {@link dragoman.article.Statement},
 * {@link dragoman.article.Mention}) and how a line of a note points back to it ({@link
 * dragoman.article.Citation}).
 *
 * <p>Positions inside the program are UTF-16 offsets into {@link dragoman.article.Article#text()},
 * see {@link dragoman.article.Span}. What leaves the program counts Unicode code points in the
 * file, see {@link dragoman.article.Article#place}.
 */
@NullMarked
package dragoman.article;

import org.jspecify.annotations.NullMarked;

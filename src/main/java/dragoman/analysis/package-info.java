/** Drafts to articles: editions, sentences, mentions, statements, dates. */
@NullMarked
package dragoman.analysis;

import org.jspecify.annotations.NullMarked;

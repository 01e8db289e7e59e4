package dragoman.analysis;

import dragoman.article.Attribution;
import dragoman.article.Speaker;
import dragoman.reference.language.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * Who a cue's subject is.
 *
 * @param speaker who
 * @param agreement the gender and number of words that stand for them
 * @param sort what they are named by
 * @param asWritten the words that name them, null when elided
 * @param confidence how sure
 * @param rule by which rule
 */
record Resolved(
    Speaker speaker,
    Agreement agreement,
    Chunk.Sort sort,
    @Nullable String asWritten,
    Attribution.Confidence confidence,
    String rule) {}

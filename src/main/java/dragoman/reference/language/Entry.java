package dragoman.reference.language;

import org.jspecify.annotations.Nullable;

/**
 * One meaning of a word or phrase.
 *
 * @param sense what it does
 * @param value see {@link Sense}; empty when the sense needs none
 * @param agreement its gender and number
 * @param cue what kind of cue it is, null unless the sense is {@link Sense#CUE}
 */
public record Entry(Sense sense, String value, Agreement agreement, @Nullable Cue cue) {}

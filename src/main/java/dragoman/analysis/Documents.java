package dragoman.analysis;

import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import org.jspecify.annotations.Nullable;

/** Finds whose a statement is that itself is said to say something: قال بيان للجيش. */
final class Documents {

  private static final int REACH = 4;

  private final Passage passage;
  private final Tokens tokens;
  private final @Nullable Chunk[] chunkAt;

  /** The chunks by their first token. */
  Documents(Passage passage, @Nullable Chunk[] chunkAt) {
    this.passage = passage;
    this.chunkAt = chunkAt;
    tokens = passage.tokens();
  }

  /**
   * The body or person whose statement begins at the token, in languages that write the verb first;
   * null when no statement begins there or nobody is named as its author.
   */
  @Nullable Chunk author(int token) {
    Match document = passage.longest(token, Sense.CHANNEL);
    if (document == null
        || document.prefix() != null
        || passage.language().order() != Language.Order.VERB_FIRST) {
      return null;
    }
    for (int i = document.to(); i < document.to() + REACH && tokens.isWord(i); i++) {
      Chunk chunk = i < chunkAt.length ? chunkAt[i] : null;
      if (chunk != null) {
        return chunk.speaker() == null || chunk.sort() == Chunk.Sort.PRONOUN
            ? null
            : chunk.at(Chunk.Place.FREE);
      }
      if (passage.cueAt(i) != null || passage.has(i, Sense.THAT)) {
        return null;
      }
    }
    return null;
  }
}

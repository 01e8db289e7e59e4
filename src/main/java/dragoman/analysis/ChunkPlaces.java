package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.reference.Found;
import dragoman.reference.language.Sense;

/** Tells whether a phrase stands free or is governed, so that it is no subject. */
final class ChunkPlaces {

  private final Passage passage;
  private final Tokens tokens;

  ChunkPlaces(Passage passage) {
    this.passage = passage;
    tokens = passage.tokens();
  }

  Chunk.Place of(int from) {
    int before = from - 1;
    while (before >= 0
        && (passage.has(before, Sense.ARTICLE) || passage.has(before, Sense.QUANTITY))
        && tokens.isWord(before)) {
      before--;
    }
    if (isGenitive(from)) {
      return Chunk.Place.GOVERNED;
    }
    Found name = passage.nameAt(from);
    boolean joined = name != null && passage.nameIsJoined(from) && !passage.isJoinedByAnd(from);
    boolean governed =
        before >= 0
            && (passage.has(before, Sense.PREPOSITION) || passage.has(before, Sense.GENITIVE))
            && tokens.isWord(before);
    return joined || governed ? Chunk.Place.GOVERNED : Chunk.Place.FREE;
  }

  /** Whether a noun's own ending says that it is no subject: the ministry's, ministerului. */
  private boolean isGenitive(int token) {
    String word = tokens.word(token);
    Found name = passage.nameAt(token);
    boolean noun =
        name != null
            ? name.kind() != Mention.Kind.PERSON
            : passage.has(token, Sense.TITLE)
                || passage.has(token, Sense.BODY)
                || passage.has(token, Sense.OUTLET_NOUN)
                || passage.has(token, Sense.UNNAMED);
    return noun
        && passage.language().genitive().stream()
            .anyMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending));
  }
}

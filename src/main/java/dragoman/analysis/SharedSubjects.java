package dragoman.analysis;

import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import org.jspecify.annotations.Nullable;

/** Finds the subject that a verb shares with another one of its sentence. */
final class SharedSubjects {

  private static final int COORDINATED = 9;

  private final Passage passage;
  private final Tokens tokens;
  private final @Nullable Chunk[] chunkAt;
  private final @Nullable Chunk[] chunkTo;
  private final Strangers strangers;

  /** The chunks by their first token and by the token behind their last. */
  SharedSubjects(
      Passage passage, @Nullable Chunk[] chunkAt, @Nullable Chunk[] chunkTo, Strangers strangers) {
    this.passage = passage;
    this.chunkAt = chunkAt;
    this.chunkTo = chunkTo;
    this.strangers = strangers;
    tokens = passage.tokens();
  }

  /**
   * The subject of the sentence's first verb, for a cue that has none of its own: X came home,
   * saying; X came home and said.
   */
  @Nullable Chunk actor(Clause sentence, CueSite site) {
    boolean joined =
        site.isParticiple() ? isAdverbial(site) : isCoordinated(site.start(), sentence.from());
    if (!joined) {
      return null;
    }
    int from = mainClause(sentence);
    for (int i = from; i < site.match().from(); i++) {
      Chunk chunk = chunkAt[i];
      if (chunk == null) {
        boolean name =
            i == from
                && passage.language().subjects() == Language.Subjects.SPOKEN
                && tokens.isCapital(i)
                && tokens.isWord(i + 1)
                && !tokens.isCapital(i + 1)
                && passage.matches().at(i).isEmpty();
        if (name) {
          return strangers.name(i, i + 1);
        }
        continue;
      }
      boolean somebody = chunk.speaker() != null || chunk.sort() == Chunk.Sort.PRONOUN;
      if (chunk.isFree()
          && somebody
          && !isOwner(chunk)
          && (site.isParticiple() || site.match().entry().agreement().fits(chunk.agreement()))
          && opensClause(chunk, sentence)
          && (i <= from + 1 || chunk.sort() != Chunk.Sort.NAME)) {
        return chunk;
      }
      i = chunk.to() - 1;
    }
    return null;
  }

  /** Whether a chunk is the first noun of its clause where word order shows the subject. */
  boolean opensClause(Chunk chunk, Clause sentence) {
    if (passage.language().subjects() == Language.Subjects.DROPPED) {
      return true;
    }
    int i = chunk.from();
    while (i > sentence.from()
        && (passage.has(i - 1, Sense.ARTICLE)
            || passage.has(i - 1, Sense.ADVERB)
            || passage.has(i - 1, Sense.ADJECTIVE)
            || passage.has(i - 1, Sense.AND)
            || passage.has(i - 1, Sense.CONTRAST)
            || tokens.isCapital(i - 1)
            || passage.language().isAdverb(tokens.word(i - 1)))) {
      i--;
    }
    return i == sentence.from() || !tokens.isWord(i - 1);
  }

  /** Whether a chunk stands in the genitive before what is its own: Norway's agency. */
  boolean isOwner(Chunk chunk) {
    return passage.isOwnerMark(chunk.to());
  }

  /** Whether a participle belongs to the sentence's verb, not to the noun before it. */
  private boolean isAdverbial(CueSite site) {
    if (passage.language().subjects() == Language.Subjects.DROPPED) {
      return true;
    }
    int before = site.start() - 1;
    int next = site.match().to();
    return !tokens.isWord(before)
        || passage.matches().isWord(before, Sense.AND)
        || passage.has(next, Sense.THAT)
        || tokens.isColon(next)
        || passage.quoteFrom(next) != null;
  }

  /** Behind a clause or phrase that opens the sentence and ends with a comma. */
  private int mainClause(Clause sentence) {
    int from = sentence.from();
    boolean subordinate =
        passage.has(from, Sense.CONTRAST)
            || passage.has(from, Sense.CONCESSIVE)
            || passage.has(from, Sense.WHETHER)
            || passage.has(from, Sense.PREPOSITION);
    for (int i = from; subordinate && i < sentence.to(); i++) {
      if (tokens.isComma(i)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether a verb without a subject is joined to another verb, adverbials between them or not. */
  private boolean isCoordinated(int start, int limit) {
    if (passage.language().subjects() == Language.Subjects.DROPPED) {
      return passage.language().order() == Language.Order.VERB_FIRST
          ? passage.matches().at(start).stream().anyMatch(Match::joinedByAnd)
          : start > limit + 2;
    }
    for (int i = start - 1; i > limit && start - i < COORDINATED; i--) {
      if (passage.matches().isWord(i, Sense.AND)) {
        return start - i == 1
            || passage.has(i + 1, Sense.PREPOSITION)
            || tokens.isComma(i + 1)
            || passage.has(i + 1, Sense.ADVERB);
      }
      Chunk chunk = chunkTo[i + 1];
      if (passage.cueAt(i) != null
          || passage.quoteAround(i) != null
          || (chunk != null && chunk.isFree())) {
        return false;
      }
    }
    return false;
  }
}

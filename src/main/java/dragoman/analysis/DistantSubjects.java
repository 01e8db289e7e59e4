package dragoman.analysis;

import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import org.jspecify.annotations.Nullable;

/** Finds subjects that phrases, parentheses or adverbials keep from their verb. */
final class DistantSubjects {

  private static final int REACH = 12;
  private static final int LATEST = 14;
  private static final int LONGEST_ABSOLUTE = 8;

  private final Passage passage;
  private final Tokens tokens;
  private final @Nullable Chunk[] chunkAt;
  private final @Nullable Chunk[] chunkTo;
  private final Strangers strangers;

  /** The chunks by their first token and by the token behind their last. */
  DistantSubjects(
      Passage passage, @Nullable Chunk[] chunkAt, @Nullable Chunk[] chunkTo, Strangers strangers) {
    this.passage = passage;
    this.chunkAt = chunkAt;
    this.chunkTo = chunkTo;
    this.strangers = strangers;
    tokens = passage.tokens();
  }

  /** The subject behind a verb and its adverbials when the content came first. */
  @Nullable Chunk late(Match match, int start, Clause sentence) {
    int before = start - 1;
    boolean afterContent =
        before > sentence.from()
            && (tokens.isComma(before) || tokens.isDash(before) || passage.quoteTo(before) != null);
    int i = match.to();
    while (afterContent && i < sentence.to() && i < match.to() + LATEST) {
      Match adverb = passage.longest(i, Sense.ADVERB);
      if (adverb != null) {
        i = adverb.to();
        continue;
      }
      Chunk chunk = chunkAt[i];
      if (chunk != null) {
        if (chunk.isFree() && (chunk.isHuman() || chunk.sort() == Chunk.Sort.PRONOUN)) {
          return chunk;
        }
        i = chunk.to();
        continue;
      }
      boolean stops =
          passage.cueAt(i) != null
              || passage.quoteFrom(i) != null
              || passage.has(i, Sense.RELATIVE)
              || passage.has(i, Sense.THAT)
              || passage.has(i, Sense.CONTRAST)
              || passage.has(i, Sense.INFINITIVE)
              || (passage.has(i, Sense.AUXILIARY) && !passage.has(i, Sense.GENITIVE))
              || !(tokens.isWord(i)
                  || tokens.isComma(i)
                  || (tokens.isDash(i) && !tokens.afterSpace(i)));
      if (stops) {
        return null;
      }
      i++;
    }
    return null;
  }

  /** Whether only what a title is of stands between it and the verb. */
  private boolean isTitleOf(Chunk chunk, int start) {
    for (int i = chunk.to(); i < start; i++) {
      if (!strangers.isNounWord(i) || !tokens.isWord(i)) {
        return false;
      }
    }
    boolean governs = passage.matches().isWord(chunk.to() - 1, Sense.PREPOSITION);
    return chunk.sort() == Chunk.Sort.UNNAMED && (governs || !chunk.role().isEmpty());
  }

  /**
   * A participle with a subject of its own: with one official saying; a comma and an official
   * saying; null when it has none.
   */
  @Nullable CueSite absolute(Match match, int limit) {
    int from = match.from();
    for (int i = from - 1; i > limit && from - i <= LONGEST_ABSOLUTE && tokens.isWord(i); i--) {
      if (passage.matches().isWord(i, Sense.ABSOLUTE)) {
        for (int k = i + 1; k < from; k++) {
          Chunk chunk = chunkAt[k];
          if (chunk != null && chunk.speaker() != null && !passage.isOwnerMark(chunk.to())) {
            return new CueSite(match, chunk, CueSite.SubjectPlace.BEFORE, i, match.to());
          }
        }
        return null;
      }
    }
    Chunk chunk = chunkTo[from];
    int start = chunk == null ? from : chunk.from();
    while (start > limit
        && (passage.has(start - 1, Sense.ARTICLE) || passage.has(start - 1, Sense.QUANTITY))) {
      start--;
    }
    boolean apart = chunk != null && start > limit && tokens.isComma(start - 1);
    return apart
            && passage.language().subjects() == Language.Subjects.SPOKEN
            && chunk.sort() == Chunk.Sort.UNNAMED
        ? new CueSite(match, chunk, CueSite.SubjectPlace.BEFORE, start, match.to())
        : null;
  }

  /** The name in front of a phrase between two commas that ends at the token. */
  @Nullable Chunk beforeParenthesis(int comma, int limit) {
    for (int k = comma - 1; k > limit && comma - k <= REACH; k--) {
      if (!tokens.isComma(k)) {
        continue;
      }
      Chunk chunk = chunkTo[k];
      if (chunk != null) {
        return chunk.isFree() && chunk.from() >= limit ? chunk : null;
      }
      boolean name =
          tokens.isCapital(k - 1)
              && !passage.has(k - 1, Sense.NO_NAME)
              && passage.nameAt(k - 1) == null
              && (k - 1 == limit || tokens.isComma(k - 2));
      return name ? strangers.name(k - 1, k) : null;
    }
    return null;
  }

  /** The clause's first noun when a relative clause between commas follows it; null when none. */
  private @Nullable Chunk beforeRelative(int from) {
    for (int i = from; i <= from + 1; i++) {
      Chunk chunk = chunkAt[i];
      if (chunk != null) {
        boolean relative =
            tokens.isComma(chunk.to()) && passage.has(chunk.to() + 1, Sense.RELATIVE);
        return chunk.isFree() && relative ? chunk : null;
      }
    }
    return null;
  }

  private boolean commaBefore(int from, int to) {
    for (int i = from; i < to; i++) {
      if (tokens.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** The clause's first free noun when a relative clause or a long phrase stands in between. */
  @Nullable Chunk far(int start, int limit) {
    if (passage.language().order() == Language.Order.VERB_FIRST || start <= limit) {
      return null;
    }
    if (passage.has(start - 1, Sense.AND)) {
      return null;
    }
    boolean comma = tokens.isComma(start - 1);
    Chunk interrupted = comma ? beforeParenthesis(start - 1, limit) : null;
    Chunk opening = comma ? beforeRelative(limit) : null;
    if (opening != null) {
      return opening;
    }
    if (interrupted != null) {
      return interrupted;
    }
    for (int i = limit; i < start; i++) {
      Chunk chunk = chunkAt[i];
      if (chunk == null) {
        continue;
      }
      if (!chunk.isFree() || passage.isOwnerMark(chunk.to())) {
        i = chunk.to() - 1;
        continue;
      }
      boolean phraseAndComma =
          comma
              && i <= limit + 3
              && passage.has(chunk.to(), Sense.PREPOSITION)
              && passage.language().subjects() == Language.Subjects.SPOKEN
              && commaBefore(chunk.to(), start - 1);
      boolean relative =
          comma
              && (phraseAndComma
                  || passage.has(chunk.to(), Sense.RELATIVE)
                  || (tokens.isComma(chunk.to()) && chunk.to() < start - 1));
      boolean phrase =
          !comma && (passage.has(chunk.to(), Sense.PREPOSITION) || isTitleOf(chunk, start));
      if (relative || (phrase && start - chunk.to() <= REACH * 2)) {
        return chunk;
      }
      int next = chunk.to();
      while (next < start && !tokens.isComma(next)) {
        next++;
      }
      i = next;
    }
    return null;
  }
}

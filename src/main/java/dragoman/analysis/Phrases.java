package dragoman.analysis;

import dragoman.reference.language.Sense;

/** Passes words and phrases that stand between a cue and its content. */
final class Phrases {

  private static final Sense[] PASSED = {
    Sense.ADVERB,
    Sense.DAY,
    Sense.WEEKDAY,
    Sense.TIME,
    Sense.CHANNEL,
    Sense.PREPOSITION,
    Sense.OUTLET_NOUN,
    Sense.SHIFT,
    Sense.MONTH,
    Sense.QUANTITY,
  };

  private static final int LONGEST_NOUN = 5;

  private final Passage passage;
  private final Tokens tokens;
  private final SubjectFinder subjects;

  Phrases(Passage passage, SubjectFinder subjects) {
    this.passage = passage;
    this.subjects = subjects;
    tokens = passage.tokens();
  }

  /** Behind a word or phrase that may stand between cue and content; the token itself if none. */
  int pass(int i, Clause sentence) {
    for (Sense sense : PASSED) {
      Match match = passage.longest(i, sense);
      boolean verb =
          sense == Sense.MONTH && passage.has(i, Sense.AUXILIARY) && !tokens.isCapital(i);
      if (match != null && !verb && !passage.has(i, Sense.THAT)) {
        return match.to();
      }
    }
    if (passage.nameAt(i) != null) {
      return passage.nameEnd(i);
    }
    if (tokens.first(i) == '(') {
      int close = i;
      while (close < sentence.to() && tokens.first(close) != ')') {
        close++;
      }
      return Math.min(close + 1, sentence.to());
    }
    return i;
  }

  /** Behind time and place phrases at the token, where a comma may close a parenthesis. */
  int behindPhrase(int from, Clause sentence) {
    int i = from;
    while (i < sentence.to() && i < from + 8) {
      int passed = pass(i, sentence);
      Chunk chunk = subjects.chunkAt(i);
      if (chunk != null && i > from && !chunk.isFree()) {
        i = chunk.to();
      } else if (passed > i && !tokens.isComma(i)) {
        i = passed;
      } else {
        break;
      }
    }
    return i;
  }

  /** Behind such phrases and somebody spoken to: told an Argentine newspaper. */
  int behindAddressee(int from, Clause sentence) {
    int noun = passage.matches().isWord(from, Sense.ARTICLE) ? from + 1 : from;
    Chunk chunk = noun > from ? subjects.chunkAt(noun) : null;
    int plain = noun;
    while (chunk == null && noun > from && plain < noun + LONGEST_NOUN && isPlain(plain)) {
      plain++;
    }
    if (plain > noun && tokens.isComma(plain)) {
      return plain;
    }
    return behindPhrase(chunk == null ? from : chunk.to(), sentence);
  }

  /** Whether the word may belong to a noun phrase. */
  private boolean isPlain(int token) {
    return tokens.isWord(token)
        && passage.cueAt(token) == null
        && !passage.has(token, Sense.THAT)
        && !passage.has(token, Sense.INFINITIVE)
        && !passage.has(token, Sense.AUXILIARY)
        && !passage.has(token, Sense.PRONOUN);
  }

  /** Whether a complementiser follows before the next comma. */
  boolean thatAhead(int i, Clause sentence) {
    for (int k = i; k < sentence.to() && k < i + 25; k++) {
      if (passage.matches().isWord(k, Sense.THAT)) {
        return true;
      }
      if (tokens.isComma(k) || passage.cueAt(k) != null) {
        return false;
      }
    }
    return false;
  }

  /** Behind the first chunk within a few tokens; -1 when there is none. */
  int behindNamed(int from, Clause sentence) {
    for (int k = from; k < Math.min(from + 5, sentence.to()); k++) {
      Chunk chunk = subjects.chunkAt(k);
      if (chunk != null) {
        return chunk.to();
      }
    }
    return -1;
  }
}

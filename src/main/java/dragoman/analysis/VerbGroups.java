package dragoman.analysis;

import dragoman.reference.language.Sense;
import org.jspecify.annotations.Nullable;

/** Finds where a verb with its auxiliaries, adverbs and dates begins and ends. */
final class VerbGroups {

  private static final int LONGEST_PARENTHESIS = 12;

  /** What may stand between a subject and its verb. */
  private static final Sense[] BETWEEN = {Sense.ADVERB, Sense.TIME, Sense.DAY, Sense.WEEKDAY};

  private final Passage passage;
  private final Tokens tokens;
  private final @Nullable Chunk[] chunkAt;
  private final @Nullable Chunk[] chunkTo;

  /** The chunks by their first token and by the token behind their last. */
  VerbGroups(Passage passage, @Nullable Chunk[] chunkAt, @Nullable Chunk[] chunkTo) {
    this.passage = passage;
    this.chunkAt = chunkAt;
    this.chunkTo = chunkTo;
    tokens = passage.tokens();
  }

  /** The first token of the verb with its auxiliaries, adverbs, negation and dates. */
  int before(int from, int limit) {
    int i = from;
    while (i > limit) {
      int before = i - 1;
      int phrase = beforePhrase(i, limit);
      if (phrase < before) {
        i = phrase;
        continue;
      }
      boolean skip =
          tokens.isWord(before)
              && chunkTo[i] == null
              && (passage.has(before, Sense.AUXILIARY)
                  || (passage.has(before, Sense.ADVERB) && !passage.has(before, Sense.AND))
                  || passage.has(before, Sense.NEGATION)
                  || passage.has(before, Sense.TIME)
                  || passage.has(before, Sense.DAY)
                  || passage.has(before, Sense.WEEKDAY)
                  || isAdverb(before));
      if (!skip) {
        int parenthesis = beforeAdverb(before, limit);
        if (parenthesis == before) {
          break;
        }
        i = parenthesis;
        continue;
      }
      i--;
    }
    return i;
  }

  /**
   * Before a phrase of several words that ends here: last year; the token itself when none does.
   */
  private int beforePhrase(int end, int limit) {
    for (Sense sense : BETWEEN) {
      Match match = passage.endingAt(end, sense);
      if (match != null && match.from() > limit) {
        return match.from();
      }
    }
    return end;
  }

  /** Before a word between commas that belongs to the verb: X, however, said. */
  private int beforeAdverb(int comma, int limit) {
    if (!tokens.isComma(comma)) {
      return comma;
    }
    for (Sense sense : new Sense[] {Sense.ADVERB, Sense.CONTRAST}) {
      Match match = passage.endingAt(comma, sense);
      if (match != null && match.from() - 1 > limit && tokens.isComma(match.from() - 1)) {
        return match.from() - 1;
      }
    }
    return comma;
  }

  private boolean isAdverb(int token) {
    return passage.language().isAdverb(tokens.word(token));
  }

  /** Passes dates, adverbs and the commas around them. */
  int behind(int from, int to) {
    int i = from;
    while (i < to) {
      Match word = passage.longest(i, Sense.ADVERB);
      word = word == null ? passage.longest(i, Sense.DAY) : word;
      word = word == null ? passage.longest(i, Sense.WEEKDAY) : word;
      word = word == null ? passage.longest(i, Sense.TIME) : word;
      if (word != null && chunkAt[i] == null && passage.cueAt(i) == null) {
        i = word.to();
      } else if (tokens.isComma(i) && i > from && i + 1 < to && chunkAt[i + 1] != null) {
        i++;
      } else if (tokens.first(i) == '(') {
        int close = i;
        while (close < to && close - i < LONGEST_PARENTHESIS && tokens.first(close) != ')') {
          close++;
        }
        if (close >= to || tokens.first(close) != ')') {
          return i;
        }
        i = close + 1;
      } else {
        return i;
      }
    }
    return i;
  }
}

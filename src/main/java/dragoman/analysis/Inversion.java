package dragoman.analysis;

import dragoman.reference.language.Cue;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import org.jspecify.annotations.Nullable;

/** Tells whether a subject may stand behind its verb: "so it is", said X. */
final class Inversion {

  private final Passage passage;
  private final Tokens tokens;

  Inversion(Passage passage) {
    this.passage = passage;
    tokens = passage.tokens();
  }

  /**
   * Whether the verb at the match may have its subject behind it.
   *
   * @param start the first token of the verb with its auxiliaries
   * @param behind the chunk that would be its subject, null when words of no table would be
   */
  boolean isPossible(Match match, int start, Clause sentence, @Nullable Chunk behind) {
    int before = start - 1;
    boolean afterContent =
        before > sentence.from()
            && (tokens.isComma(before)
                || passage.quoteTo(before) != null
                || passage.endingAt(start, Sense.ACCORDING) != null
                || tokens.isDash(before));
    boolean opens =
        start <= sentence.from() + 1 && passage.language().subjects() == Language.Subjects.DROPPED;
    boolean accordingBefore = passage.has(match.from() - 1, Sense.ACCORDING) || after(match);
    if (!afterContent && !opens && !accordingBefore) {
      return false;
    }
    if (behind == null) {
      return true;
    }
    int next = behind.to();
    Cue cue = match.entry().cue();
    if (cue != null
        && cue.frames().contains(Cue.Frame.INFINITIVE)
        && passage.matches().isWord(next, Sense.INFINITIVE)) {
      return false;
    }
    if (next >= sentence.to() || !tokens.isWord(next)) {
      return true;
    }
    if (behind.sort() == Chunk.Sort.PRONOUN
        && passage.language().subjects() == Language.Subjects.SPOKEN) {
      return passage.has(next, Sense.PREPOSITION);
    }
    return passage.has(next, Sense.PREPOSITION)
        || passage.has(next, Sense.WEEKDAY)
        || passage.has(next, Sense.DAY)
        || passage.has(next, Sense.ADVERB)
        || passage.has(next, Sense.AND)
        || passage.has(next, Sense.RELATIVE)
        || passage.has(next, Sense.CONTRAST)
        || passage.has(next, Sense.THAT)
        || passage.cueAt(next) != null;
  }

  /** Whether a quotation ends right before the token, a comma behind it or not. */
  boolean closesQuote(int start) {
    return passage.quoteTo(start - 1) != null
        || (tokens.isComma(start - 1) && passage.quoteTo(start - 2) != null);
  }

  private boolean after(Match match) {
    return passage.has(match.from() - 2, Sense.ACCORDING)
        || passage.has(match.from() - 3, Sense.ACCORDING);
  }
}

package dragoman.analysis;

import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import org.jspecify.annotations.Nullable;

/** Tells words used as cues from the same words in other uses. */
final class CueFinder {

  private final Passage passage;
  private final Tokens tokens;

  CueFinder(Passage passage) {
    this.passage = passage;
    tokens = passage.tokens();
  }

  /** For each token the cue that begins there, null where none does; cues do not overlap. */
  @Nullable Match[] find() {
    @Nullable Match[] found = new Match[tokens.count()];
    int i = 0;
    int end = -1;
    boolean behindVerb = false;
    while (i < tokens.count()) {
      behindVerb &= i == end;
      Match refusal = passage.longest(i, Sense.REFUSAL);
      Match phrase = passage.longest(i, Sense.ADVERB);
      if (phrase != null && phrase.to() > i + 1 && refusal == null) {
        refusal = phrase;
      }
      Match citing = passage.longest(i, Sense.CITING);
      refusal = citing != null ? citing : refusal;
      if (refusal != null) {
        i = refusal.to();
        continue;
      }
      Match match = passage.longest(i, Sense.CUE);
      if (match != null && passage.isOwnerMark(i - 1) && !opensClause(match.to())) {
        match = form(i, Cue.Form.NOUN);
      } else if (match != null && isNoun(match) && followsPlural(i)) {
        Match finite = form(i, Cue.Form.FINITE);
        match = finite == null ? match : finite;
      }
      if (match != null && isCue(match) && !(behindVerb && isBareVerb(match))) {
        behindVerb = isFinite(match);
        end = match.to();
        found[i] = match;
        i = match.to();
      } else {
        i++;
      }
    }
    return found;
  }

  /**
   * Whether a finite form has no conjunction with it; right behind another verb it is the noun
   * written alike, where the verb stands first: رفض طلب.
   */
  private boolean isBareVerb(Match match) {
    return isFinite(match)
        && match.prefix() == null
        && passage.language().order() == Language.Order.VERB_FIRST
        && passage.endingAt(match.from(), Sense.RELATIVE) == null;
  }

  private static boolean isFinite(Match match) {
    Cue cue = match.entry().cue();
    return cue != null && cue.form() == Cue.Form.FINITE;
  }

  /** Whether a clause begins behind a verb, so that a name ends in what looks like a genitive. */
  private boolean opensClause(int token) {
    return passage.has(token, Sense.PRONOUN) || passage.matches().isWord(token, Sense.THAT);
  }

  private static boolean isNoun(Match match) {
    Cue cue = match.entry().cue();
    return cue != null && cue.form() == Cue.Form.NOUN;
  }

  /** Whether a word may be the verb of a plural before it: officials claim. */
  private boolean followsPlural(int i) {
    return passage.language().subjects() == Language.Subjects.SPOKEN
        && tokens.isWord(i - 1)
        && !passage.isOwnerMark(i - 1)
        && passage.language().mayBePlural(tokens.word(i - 1));
  }

  /** The cue of that form at the token; behind a genitive only a noun can be one. */
  private @Nullable Match form(int i, Cue.Form form) {
    for (Match match : passage.matches().at(i)) {
      Cue cue = match.entry().cue();
      if (cue != null && cue.form() == form) {
        return match;
      }
    }
    return null;
  }

  private boolean isCue(Match match) {
    Cue cue = match.entry().cue();
    if (cue == null || passage.isInName(match.from())) {
      return false;
    }
    int before = match.from() - 1;
    boolean finite = cue.form() == Cue.Form.FINITE;
    if (finite && isPassive(before) || finite && passage.matches().isWord(before, Sense.ARTICLE)) {
      return false;
    }
    if (finite && tokens.isDash(before) && !tokens.afterSpace(match.from())) {
      return false;
    }
    if (finite
        && match.prefix() == null
        && passage.language().order() == Language.Order.VERB_FIRST
        && passage.matches().isWord(before, Sense.PREPOSITION)) {
      // A preposition governs the noun that is written like the verb.
      return false;
    }
    boolean quoted =
        cue.form() == Cue.Form.PARTICIPLE
            && passage.endingAt(match.from(), Sense.ACCORDING) != null
            && passage.matches().isWord(before, Sense.ACCORDING);
    if (quoted || (finite && isAdjective(cue, match))) {
      return false;
    }
    boolean object = tokens.isDash(match.to()) && !tokens.afterSpace(match.to());
    if (finite && (object || isNegated(cue, match.from()))) {
      return false;
    }
    boolean base =
        finite
            && match.entry().agreement().number() == Agreement.Number.PLURAL
            && passage.language().subjects() == Language.Subjects.SPOKEN;
    boolean named = tokens.isCapital(match.from()) && tokens.isWord(before);
    if (base
        && (named
            || passage.matches().isWord(before, Sense.INFINITIVE)
            || passage.matches().isWord(before, Sense.AUXILIARY))) {
      return false;
    }
    Match relative = passage.endingAt(before, Sense.RELATIVE);
    if (finite
        && passage.matches().isWord(before, Sense.PRONOUN)
        && relative != null
        && !passage.matches().isWord(relative.from() - 1, Sense.PREPOSITION)) {
      return false;
    }
    if (finite
        && passage.matches().isWord(before, Sense.WHETHER)
        && !passage.matches().isWord(before, Sense.RELATIVE)) {
      return false;
    }
    boolean alone = match.to() == match.from() + 1;
    for (Match other : passage.matches().at(match.from())) {
      boolean title = other.sense() == Sense.TITLE && other.to() >= match.to();
      boolean preposition =
          alone
              && other.sense() == Sense.PREPOSITION
              && other.to() >= match.to()
              && !startsSubject(match.to());
      if ((title && finite && !startsSubject(match.to())) || preposition) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb that takes a quotation alone stands before a noun: continued sanctions. */
  private boolean isAdjective(Cue cue, Match match) {
    boolean quotes =
        cue.frames().contains(Cue.Frame.QUOTE)
            && cue.prepositions().isEmpty()
            && cue.frames().stream()
                .allMatch(frame -> frame == Cue.Frame.QUOTE || frame == Cue.Frame.CONTINUES);
    int next = match.to();
    return quotes
        && passage.language().subjects() == Language.Subjects.SPOKEN
        && tokens.isWord(next)
        && passage.matches().at(next).isEmpty()
        && passage.nameAt(next) == null
        && !tokens.isCapital(next)
        && !passage.language().isAdverb(tokens.word(next));
  }

  /** Whether what follows a word that is also a preposition can be its subject. */
  private boolean startsSubject(int token) {
    return (passage.nameAt(token) != null && !passage.nameIsJoined(token))
        || passage.has(token, Sense.TITLE);
  }

  /** What was not said is no statement; a denial or an opinion may be negated. */
  private boolean isNegated(Cue cue, int from) {
    boolean negated =
        passage.matches().isWord(from - 1, Sense.NEGATION)
            || (passage.matches().isWord(from - 1, Sense.AUXILIARY)
                && passage.matches().isWord(from - 2, Sense.NEGATION));
    return negated && cue.act() != Cue.Act.DENY && cue.act() != Cue.Act.WEAK;
  }

  private boolean isPassive(int before) {
    return passage.matches().isWord(before, Sense.PASSIVE)
        || (passage.matches().isWord(before, Sense.ADVERB)
            && passage.matches().isWord(before - 1, Sense.PASSIVE));
  }
}

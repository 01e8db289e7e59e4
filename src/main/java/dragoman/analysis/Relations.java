package dragoman.analysis;

import dragoman.analysis.CueSite.SubjectPlace;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue;
import dragoman.reference.language.Cue.Frame;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.List;

/** Tells whether a cue within open content stands beside it or inside it. */
final class Relations {

  private static final int LONGEST_ADVERBIAL = 8;
  private static final List<Sense> OPENERS =
      List.of(Sense.CONTRAST, Sense.AND, Sense.ADVERB, Sense.ACCORDING, Sense.RELATIVE);

  private final Passage passage;
  private final Tokens tokens;

  Relations(Passage passage) {
    this.passage = passage;
    tokens = passage.tokens();
  }

  /** The first token of the clause a cue belongs to, conjunctions and adverbs included. */
  int clauseStart(CueSite site) {
    int i = opensParticiple(site) ? site.start() - 1 : site.start();
    boolean again = true;
    while (again) {
      again = false;
      for (Sense sense : OPENERS) {
        boolean relative = sense == Sense.RELATIVE && !isAside(site);
        Match match = relative ? null : passage.endingAt(i, sense);
        if (match != null) {
          i = match.from();
          again = true;
        }
      }
    }
    int conjunction = beforeAdverbial(i);
    return conjunction < 0 ? i : conjunction;
  }

  /**
   * The conjunction behind a comma before an adverbial that a comma closes at the token (", but
   * after a few hours, X said"); -1 when there is none.
   */
  private int beforeAdverbial(int token) {
    if (!tokens.isComma(token - 1)) {
      return -1;
    }
    for (int i = token - 2; i > 0 && i >= token - 2 - LONGEST_ADVERBIAL; i--) {
      boolean joins =
          passage.matches().isWord(i, Sense.AND) || passage.matches().isWord(i, Sense.CONTRAST);
      if (joins && tokens.isComma(i - 1)) {
        return passage.has(i + 1, Sense.PREPOSITION) || passage.has(i + 1, Sense.TIME) ? i : -1;
      }
      if (!tokens.isWord(i) || passage.cueAt(i) != null) {
        return -1;
      }
    }
    return -1;
  }

  /** Whether a cue inside open content begins a clause of its own beside it. */
  boolean breaks(CueSite site, Claim open) {
    int before = site.start() - 1;
    if (site.start() <= open.from) {
      return false;
    }
    boolean comma =
        tokens.isComma(before)
            || tokens.isSemicolon(before)
            || tokens.isDash(before)
            || passage.quoteTo(before) != null
            || tokens.isStop(before);
    if (site.isParticiple()) {
      return comma
          || opensParticiple(site)
          || passage.language().order() == Language.Order.VERB_FIRST
          || passage.has(before, Sense.AND);
    }
    if (site.cue().form() == Cue.Form.NOUN) {
      return false;
    }
    int start = clauseStart(site);
    if (contrasts(start, site.start()) || (comma && start < before)) {
      return true;
    }
    boolean and = site.match().joinedByAnd() || passage.has(before, Sense.AND);
    if (isAside(site)) {
      return true;
    }
    if (site.subject() == null) {
      if (comma && site.cue().frames().contains(Frame.CONTINUES)) {
        return true;
      }
      boolean also = passage.matches().isWord(before, Sense.ACCORDING);
      return (and || also)
          && fits(site.match().entry().agreement(), open)
          && hasOwnClause(site)
          && !goesBack(site, open);
    }
    if (site.subjectPlace() == SubjectPlace.ANTECEDENT || site.subjectPlace() == SubjectPlace.FAR) {
      return false;
    }
    boolean strong = tokens.isSemicolon(before) || tokens.isStop(before);
    return strong || (and && (site.match().joinedByAnd() || tokens.isComma(before - 1)));
  }

  /**
   * Whether a verb in the past stands behind one in the present, to whose content it belongs: she
   * says he fell and told her.
   */
  private boolean goesBack(CueSite site, Claim open) {
    Agreement.Number present =
        open.site == null ? Agreement.Number.OPEN : open.site.match().entry().agreement().number();
    return passage.language().subjects() == Language.Subjects.SPOKEN
        && present != Agreement.Number.OPEN
        && site.match().entry().agreement().number() == Agreement.Number.OPEN;
  }

  /** Whether a preposition behind a comma leads in a participle: he agreed, before adding. */
  private boolean opensParticiple(CueSite site) {
    return site.isParticiple()
        && passage.matches().isWord(site.start() - 1, Sense.PREPOSITION)
        && (tokens.isComma(site.start() - 2) || passage.quoteTo(site.start() - 2) != null);
  }

  /**
   * Whether the cue opens a relative clause about a thing, in which the speaker of the open content
   * goes on: the talks, which he said would last.
   */
  boolean isAside(CueSite site) {
    return site.subject() == null
        && site.cue().form() == Cue.Form.FINITE
        && passage.language().order() == Language.Order.VERB_FIRST
        && opensAside(site);
  }

  /**
   * Whether the verb behind a relative pronoun has another subject than the noun before it: its
   * gender is another one, its object is the pronoun, or a clause with a pronoun follows.
   */
  private boolean opensAside(CueSite site) {
    Match relative = passage.endingAt(site.match().from(), Sense.RELATIVE);
    if (relative == null) {
      return false;
    }
    Agreement verb = site.match().entry().agreement();
    int next = site.match().to();
    boolean pronoun =
        passage.has(next, Sense.THAT_WITH_SUBJECT)
            || passage.has(next + 1, Sense.THAT_WITH_SUBJECT);
    return pronoun
        || site.cue().frames().contains(Frame.OBJECT)
        || !verb.fits(relative.entry().agreement());
  }

  private boolean contrasts(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.has(i, Sense.CONTRAST)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Agreement agreement, Claim open) {
    boolean plural = open.rule.equals("unnamed") || open.speaker.id().endsWith("s");
    return agreement.number() != Agreement.Number.PLURAL || plural;
  }

  private boolean hasOwnClause(CueSite site) {
    return site.cue().frames().contains(Frame.THAT)
        || site.cue().frames().contains(Frame.QUOTE)
        || site.cue().frames().contains(Frame.NOUN)
        || site.cue().frames().contains(Frame.INFINITIVE)
        || !site.cue().prepositions().isEmpty();
  }
}

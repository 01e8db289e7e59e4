package dragoman.analysis;

import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;

/** Cuts content where the outlet's own words begin again. */
final class Boundaries {

  private static final int LONGEST_SUBJECT = 9;

  /** The value of prepositions of time. */
  private static final String TIME = "time";

  private final Passage passage;
  private final Tokens tokens;
  private final SubjectFinder subjects;

  Boundaries(Passage passage, SubjectFinder subjects) {
    this.passage = passage;
    this.subjects = subjects;
    tokens = passage.tokens();
  }

  /** The end of content that runs from {@code from} at most to {@code to}. */
  int end(int from, int to) {
    int i = from;
    while (i < to) {
      Quote quote = passage.quoteFrom(i);
      if (quote != null && quote.behind() <= to) {
        i = Math.max(i + 1, quote.behind());
        continue;
      }
      if (i > from && cutsAt(i, to)) {
        return i;
      }
      i++;
    }
    return to;
  }

  private boolean cutsAt(int i, int to) {
    Quote behindColon = tokens.isColon(i) ? passage.quoteFrom(i + 1) : null;
    if (behindColon != null && behindColon.size() > 3 && behindColon.behind() >= to - 1) {
      return true;
    }
    boolean afterComma = tokens.isComma(i - 1) || passage.quoteTo(i - 1) != null;
    if (passage.has(i, Sense.CITING)) {
      return true;
    }
    Match according = passage.longest(i, Sense.ACCORDING);
    if (according != null && according.value().equals("speaker")) {
      return names(according.to());
    }
    if (according != null && according.value().equals("pronoun")) {
      return according.to() >= to || !tokens.isWord(according.to());
    }
    if (passage.quoteTo(i - 1) != null && isTime(i)) {
      return true;
    }
    if (tokens.isDash(i - 1) && tokens.afterSpace(i - 1) && passage.has(i, Sense.CONTRAST)) {
      return true;
    }
    Match concession = passage.longest(i, Sense.CONCESSIVE);
    return (afterComma || tokens.isSemicolon(i - 1))
        && concession != null
        && concession.prefix() == null;
  }

  /** Whether words behind a quotation say when it was spoken: on Monday. */
  private boolean isTime(int i) {
    return passage.has(i, Sense.DAY)
        || passage.has(i, Sense.WEEKDAY)
        || (passage.matches().isWord(i, Sense.PREPOSITION) && passage.has(i + 1, Sense.WEEKDAY));
  }

  /**
   * Where a clause with a subject and a verb of its own is joined by a comma, behind content that
   * is no clause itself: pledged to help, and the town is grateful; {@code to} when none is.
   */
  int clauseJoined(int from, int to) {
    for (int i = from; i + 3 < to; i++) {
      Quote quote = passage.quoteFrom(i);
      if (quote != null && quote.behind() <= to) {
        i = Math.max(i, quote.behind() - 1);
      } else if (tokens.isComma(i)
          && passage.matches().isWord(i + 1, Sense.AND)
          && hasVerb(i + 2, Math.min(to, i + 2 + LONGEST_SUBJECT))) {
        return i;
      }
    }
    return to;
  }

  /** Whether a noun phrase with a verb begins at the token. */
  private boolean hasVerb(int from, int to) {
    if (passage.has(from, Sense.PREPOSITION)
        || passage.matches().isWord(from, Sense.AUXILIARY)
        || passage.matches().isWord(from, Sense.INFINITIVE)) {
      return false;
    }
    for (int i = from; i < to && (tokens.isWord(i) || tokens.isDash(i)); i++) {
      if (i > from && passage.matches().isWord(i, Sense.AUXILIARY)) {
        return true;
      }
      if (passage.cueAt(i) != null
          || passage.matches().isWord(i, Sense.RELATIVE)
          || passage.matches().isWord(i, Sense.THAT)
          || passage.matches().isWord(i, Sense.INFINITIVE)) {
        return false;
      }
    }
    return false;
  }

  /** The end of a nominal object: where a further verb or a relative clause begins. */
  int nounEnd(int from, int to) {
    for (int i = from + 1; i < to; i++) {
      Quote quote = passage.quoteFrom(i);
      if (quote != null && quote.behind() <= to) {
        i = Math.max(i, quote.behind() - 1);
      } else if (tokens.isColon(i) && passage.quoteFrom(i + 1) != null) {
        return i;
      } else if (passage.matches().isWord(i, Sense.AND)
          && (passage.matches().isWord(i + 1, Sense.AUXILIARY)
              || passage.has(i + 1, Sense.REFUSAL))) {
        return i;
      } else if (i > from + 1 && isTimePreposition(i)) {
        return i;
      } else if (tokens.isComma(i)
          && (passage.has(i + 1, Sense.RELATIVE) || passage.has(i + 1, Sense.CONTRAST))) {
        return i;
      }
    }
    return to;
  }

  /** Whether a word tells when somebody spoke, not what of: during. */
  private boolean isTimePreposition(int token) {
    Match preposition = passage.longest(token, Sense.PREPOSITION);
    return preposition != null && preposition.value().equals(TIME);
  }

  /** The first comma outside quotation marks, else {@code to}. */
  int firstComma(int from, int to) {
    for (int i = from; i < to; i++) {
      Quote quote = passage.quoteFrom(i);
      if (quote != null && quote.behind() <= to) {
        i = Math.max(i, quote.behind() - 1);
      } else if (tokens.isComma(i)) {
        return i;
      }
    }
    return to;
  }

  /**
   * Where a phrase in front of the main clause ends: at its comma, or behind a quotation that has
   * the comma inside; {@code to} when none closes it.
   */
  int phraseEnd(int from, int to) {
    for (int i = from; i < to; i++) {
      Quote quote = passage.quoteFrom(i);
      if (quote != null && quote.behind() <= to) {
        if (tokens.isComma(quote.close() - 1)) {
          return quote.behind();
        }
        i = Math.max(i, quote.behind() - 1);
      } else if (tokens.isComma(i)) {
        return i;
      }
    }
    return to;
  }

  /** Whether somebody is named within a few words. */
  boolean names(int from) {
    for (int i = from; i < Math.min(tokens.count(), from + 5); i++) {
      if (subjects.chunkAt(i) != null) {
        return true;
      }
      if (!tokens.isWord(i) && tokens.first(i) != '"' && tokens.first(i) != '«') {
        return false;
      }
    }
    return false;
  }

  /**
   * The range without marks at its ends: outer quotation marks and a final stop go, exclamation and
   * question marks stay, quotation marks inside stay in pairs.
   */
  Clause trim(int from, int to) {
    int start = from;
    int end = to;
    boolean again = true;
    while (again && start < end) {
      again = false;
      Quote outer = passage.quoteFrom(start);
      if (outer != null && (outer.behind() == end || !outer.closed())) {
        if (sharesClose(outer)) {
          return new Clause(start + 1, end);
        }
        start++;
        end = outer.closed() ? end - 1 : end;
        again = true;
      } else if (isLoose(start) && outer == null) {
        start++;
        again = true;
      } else if (isLoose(end - 1) && !belongs(start, end - 1)) {
        end--;
        again = true;
      } else if (passage.language().order() == Language.Order.SUBJECT_FIRST
          && end - start > 2
          && passage.matches().isWord(end - 1, Sense.AND)) {
        end--;
        again = true;
      }
    }
    return new Clause(start, end);
  }

  /** Whether a quotation inside has no closing mark but this one's. */
  private boolean sharesClose(Quote quote) {
    int open = 0;
    char mark = tokens.first(quote.open());
    String closers = passage.language().quotes().getOrDefault(mark, "");
    for (int i = quote.first(); quote.closed() && i < quote.close(); i++) {
      if (!tokens.isWord(i) && closers.indexOf(mark) < 0) {
        boolean closes = closers.indexOf(tokens.first(i)) >= 0;
        open += closes ? -1 : tokens.first(i) == mark ? 1 : 0;
      }
    }
    return open > 0;
  }

  private boolean isLoose(int token) {
    if (tokens.isWord(token)) {
      return false;
    }
    char c = tokens.first(token);
    return c != '!' && c != '?' && c != '؟' && c != '%' && c != '$' && c != '€' && c != '£';
  }

  /** Whether a closing mark at the end has its partner inside. */
  private boolean belongs(int start, int token) {
    Quote quote = passage.quoteTo(token);
    if (quote != null) {
      return quote.open() > start - 1;
    }
    char close = tokens.first(token);
    if (close != ')' && close != ']') {
      return false;
    }
    char open = close == ')' ? '(' : '[';
    for (int i = token - 1; i >= start; i--) {
      if (tokens.first(i) == open) {
        return true;
      }
    }
    return false;
  }
}

package dragoman.analysis;

import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a passage into sentences. A stop inside quotation marks ends none, so that a quotation of
 * several sentences stays with its cue; abbreviations, initials and a following small letter
 * protect a stop.
 */
final class Sentences {

  private static final int LONGEST_DATELINE = 8;

  /** Names of letters with stops between them are no longer: آر.تي.إل. */
  private static final int LONGEST_LETTERS = 3;

  private final Tokens tokens;
  private final List<Quote> quotes;
  private final Language language;

  Sentences(Tokens tokens, List<Quote> quotes, Language language) {
    this.tokens = tokens;
    this.quotes = quotes;
    this.language = language;
  }

  /** The token ranges of the sentences in order, together the whole passage. */
  List<Clause> find() {
    List<Clause> sentences = new ArrayList<>();
    int start = behindDateline();
    int nextQuote = 0;
    int i = start;
    while (i < tokens.count()) {
      while (nextQuote < quotes.size() && quotes.get(nextQuote).open() < i) {
        nextQuote++;
      }
      if (nextQuote < quotes.size() && quotes.get(nextQuote).open() == i) {
        Quote quote = quotes.get(nextQuote++);
        i = quote.behind();
        if (endsWithin(quote) && startsSentence(i)) {
          sentences.add(new Clause(start, i));
          start = i;
        }
        continue;
      }
      i++;
      if (tokens.isStop(i - 1) && !isProtected(i - 1)) {
        while (i < tokens.count() && (tokens.isStop(i) || tokens.first(i) == ')')) {
          i++;
        }
        if (startsSentence(i)) {
          sentences.add(new Clause(start, i));
          start = i;
        }
      }
    }
    if (start < tokens.count()) {
      sentences.add(new Clause(start, tokens.count()));
    }
    return sentences;
  }

  /** Behind "TALLINN —": a few words in front of a long dash or a bracketed agency. */
  private int behindDateline() {
    for (int i = 1; i < Math.min(tokens.count() - 1, LONGEST_DATELINE); i++) {
      boolean dash =
          tokens.first(i) == '—'
              || tokens.first(i) == '–'
              || (tokens.first(i) == '-' && tokens.afterSpace(i) && tokens.afterSpace(i + 1));
      if (dash) {
        return i + 1;
      }
      if (language.lexicon().has(tokens.word(i), Sense.FUNCTION)) {
        return 0;
      }
    }
    return 0;
  }

  private boolean endsWithin(Quote quote) {
    return quote.closed() && quote.size() > 0 && tokens.isStop(quote.close() - 1);
  }

  private boolean startsSentence(int token) {
    if (token >= tokens.count()) {
      return true;
    }
    if (!tokens.isWord(token)) {
      return !tokens.isComma(token) && !tokens.isSemicolon(token);
    }
    if (language.names() == Language.Names.CAPITALISED) {
      return tokens.isCapital(token) || tokens.isNumber(token);
    }
    return true;
  }

  private boolean isProtected(int stop) {
    if (tokens.first(stop) != '.' || tokens.afterSpace(stop)) {
      return false;
    }
    String before = tokens.word(stop - 1);
    boolean initial =
        tokens.end(stop - 1) - tokens.start(stop - 1) == 1
            && tokens.isWord(stop - 1)
            && !tokens.isNumber(stop - 1)
            && tokens.isWord(stop + 1);
    boolean joined =
        stop + 1 < tokens.count()
            && !tokens.afterSpace(stop + 1)
            && tokens.isWord(stop + 1)
            && tokens.isNumber(stop - 1);
    boolean letters =
        language.names() == Language.Names.PLAIN
            && tokens.isWord(stop - 1)
            && tokens.isWord(stop + 1)
            && !tokens.afterSpace(stop + 1)
            && before.length() <= LONGEST_LETTERS
            && tokens.word(stop + 1).length() <= LONGEST_LETTERS;
    return initial || joined || letters || language.lexicon().has(before, Sense.ABBREVIATION);
  }
}

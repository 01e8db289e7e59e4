package dragoman.analysis;

import dragoman.reference.language.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Pairs the quotation marks of one passage, outermost pairs only. A mark without its partner opens
 * a quotation to the passage's end when it begins the passage or follows a colon or a comma, and is
 * passed over elsewhere, so that it derails nothing behind it.
 */
final class QuoteFinder {

  /** No quotation of a paragraph is longer; keeps a text full of lone marks linear. */
  private static final int LONGEST = 2000;

  private final Tokens tokens;
  private final Language language;

  QuoteFinder(Tokens tokens, Language language) {
    this.tokens = tokens;
    this.language = language;
  }

  /** The quotations in order. */
  List<Quote> find() {
    List<Quote> quotes = new ArrayList<>();
    int[] lastOf = lastPositions();
    int i = 0;
    while (i < tokens.count()) {
      String closers = closers(i);
      if (closers == null || !opens(i)) {
        i++;
        continue;
      }
      int close = close(i, closers, lastOf);
      if (close > i) {
        quotes.add(new Quote(i, close, true));
        i = close + 1;
      } else if (i == 0 || tokens.isColon(i - 1) || tokens.isComma(i - 1)) {
        quotes.add(new Quote(i, tokens.count(), false));
        break;
      } else {
        i++;
      }
    }
    return quotes;
  }

  /**
   * For each token the last place of a mark of its kind, so that a missing partner costs nothing.
   */
  private int[] lastPositions() {
    int[] last = new int[256];
    java.util.Arrays.fill(last, -1);
    for (int i = 0; i < tokens.count(); i++) {
      last[tokens.first(i) & 255] = i;
    }
    return last;
  }

  private @Nullable String closers(int token) {
    return tokens.isWord(token) ? null : language.quotes().get(tokens.first(token));
  }

  private boolean opens(int token) {
    char mark = tokens.first(token);
    if (isApostrophe(mark)) {
      return opensClearly(token) && tokens.isWord(token + 1) && !tokens.isNumber(token + 1);
    }
    String closers = language.quotes().get(mark);
    if (closers != null && closers.indexOf(mark) >= 0) {
      // The same mark opens and closes: an opening one stands close to what follows.
      return token + 1 < tokens.count()
          && !(tokens.afterSpace(token + 1) && token > 0 && !tokens.afterSpace(token));
    }
    return true;
  }

  /** Whether the mark stands apart from what is before it and close to what follows. */
  private boolean opensClearly(int token) {
    boolean apart = tokens.afterSpace(token) || !tokens.isWord(token - 1);
    return apart && token + 1 < tokens.count() && !tokens.afterSpace(token + 1);
  }

  private static boolean isApostrophe(char mark) {
    return mark == '\'' || mark == '‘';
  }

  private int close(int open, String closers, int[] lastOf) {
    int limit = -1;
    for (int k = 0; k < closers.length(); k++) {
      limit = Math.max(limit, lastOf[closers.charAt(k) & 255]);
    }
    limit = Math.min(limit, open + LONGEST);
    char mark = tokens.first(open);
    boolean same = closers.indexOf(mark) >= 0;
    int depth = 0;
    int first = -1;
    boolean nested = false;
    boolean sentenceEnded = false;
    boolean within = false;
    int shared = -1;
    for (int i = open + 1; i <= limit; i++) {
      char c = tokens.first(i);
      if (tokens.isWord(i)) {
        continue;
      }
      boolean closes = closers.indexOf(c) >= 0;
      if (c == mark && (!same || (tokens.afterSpace(i) && opensClearly(i)))) {
        first = same && first < 0 && !isApostrophe(mark) ? i : first;
        within |= depth == 0 && !sentenceEnded;
        depth++;
        nested = same;
      } else if (closes && (!isApostrophe(mark) || closesWord(i, mark, closers, limit))) {
        first = first < 0 ? i : first;
        if (depth == 0) {
          return i;
        }
        depth--;
        if (within && shared < 0 && depth == 0 && endsPhrase(i + 1)) {
          shared = i;
        }
      } else {
        sentenceEnded |= depth == 0 && tokens.isStop(i);
      }
    }
    if (!same) {
      // A quotation within the same sentence, and one closing mark for both.
      return shared;
    }
    boolean leftOpen =
        nested && depth == 0 && (open == 0 || introduces(open - 1)) && first > open + 1;
    return leftOpen ? -1 : first;
  }

  private boolean endsPhrase(int token) {
    return token >= tokens.count() || tokens.isComma(token) || tokens.isStop(token);
  }

  private boolean introduces(int token) {
    return tokens.isColon(token) || tokens.isComma(token);
  }

  /** Whether an apostrophe closes a quotation, not a word in the genitive: the workers' rights. */
  private boolean closesWord(int token, char mark, String closers, int limit) {
    if (tokens.afterSpace(token) || (tokens.isWord(token + 1) && !tokens.afterSpace(token + 1))) {
      return false;
    }
    boolean genitive =
        tokens.isWord(token - 1)
            && tokens.word(token - 1).endsWith("s")
            && tokens.isWord(token + 1)
            && !tokens.isCapital(token + 1);
    for (int i = token + 1; genitive && i <= limit && !tokens.isStop(i); i++) {
      char c = tokens.first(i);
      if (!tokens.isWord(i) && c == mark && tokens.afterSpace(i)) {
        return true;
      }
      if (!tokens.isWord(i) && closers.indexOf(c) >= 0 && !tokens.afterSpace(i)) {
        return false;
      }
    }
    return true;
  }
}

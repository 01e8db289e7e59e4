package dragoman.analysis;

import dragoman.article.Span;
import dragoman.reference.language.Folding;
import dragoman.reference.language.Words;
import java.util.Arrays;

/** The words and marks of a range of text, in order, each with its folded form. */
final class Tokens {

  private final String text;
  private int[] starts = new int[64];
  private int[] ends = new int[64];
  private String[] words = new String[64];
  private int count;

  Tokens(String text, Span range) {
    this.text = text;
    Words.cut(text, range.start(), range.end(), this::add);
  }

  private void add(int start, int end) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      words = Arrays.copyOf(words, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    words[count++] = Folding.fold(text.substring(start, end));
  }

  int count() {
    return count;
  }

  int start(int token) {
    return starts[token];
  }

  int end(int token) {
    return ends[token];
  }

  /** The folded word; empty outside. */
  String word(int token) {
    return token < 0 || token >= count ? "" : words[token];
  }

  /** The first character as written; a space outside. */
  char first(int token) {
    return token < 0 || token >= count ? ' ' : text.charAt(starts[token]);
  }

  boolean isWord(int token) {
    return token >= 0
        && token < count
        && (Words.isWordPart(text.codePointAt(starts[token])) || words[token].equals("'s"));
  }

  boolean isComma(int token) {
    char c = first(token);
    return c == ',' || c == '،';
  }

  boolean isSemicolon(int token) {
    char c = first(token);
    return c == ';' || c == '؛';
  }

  boolean isColon(int token) {
    return first(token) == ':';
  }

  /** A mark that ends a sentence. */
  boolean isStop(int token) {
    char c = first(token);
    return (c == '.' || c == '!' || c == '?' || c == '؟' || c == '…')
        && ends[token] - starts[token] == 1;
  }

  boolean isDash(int token) {
    char c = first(token);
    return c == '-' || c == '–' || c == '—';
  }

  /** Whether it begins with a capital letter. */
  boolean isCapital(int token) {
    return token >= 0 && token < count && Character.isUpperCase(text.codePointAt(starts[token]));
  }

  /** Whether it is two to six capitals that are no Roman number. */
  boolean isAbbreviation(int token) {
    int length = ends[token] - starts[token];
    if (length < 2 || length > 6) {
      return false;
    }
    boolean roman = true;
    for (int k = starts[token]; k < ends[token]; k++) {
      char c = text.charAt(k);
      if (!Character.isUpperCase(c)) {
        return false;
      }
      roman &= "IVX".indexOf(c) >= 0;
    }
    return !roman;
  }

  boolean isNumber(int token) {
    return Character.isDigit(first(token));
  }

  /** Whether white space stands before it. */
  boolean afterSpace(int token) {
    return token == 0 || starts[token] > ends[token - 1];
  }

  Span span(int from, int to) {
    return to <= from ? new Span(starts[from], starts[from]) : new Span(starts[from], ends[to - 1]);
  }

  String written(int from, int to) {
    return text.substring(starts[from], ends[to - 1]);
  }

  /** The first token that starts at or behind the offset. */
  int at(int offset) {
    int low = 0;
    int high = count;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (starts[middle] < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

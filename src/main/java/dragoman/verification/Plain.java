package dragoman.verification;

import dragoman.article.Span;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text made comparable, with the way back from each of its characters to the text.
 *
 * <p>Always passed over are controls, signs that cannot be seen (UAX #9 and others), the difference
 * between a line end or tab and a blank, and that between a letter with its mark in one character
 * or in two. What else is passed over is said.
 */
final class Plain {

  /** Every quote mark of the languages at hand, and those of others that are typed for them. */
  static final String QUOTES = "\"“”„‟«»‹›‘’‚‛'";

  /** What may end a quotation because of the sentence around it. */
  static final String END_MARKS = ",.،؛;";

  /** How a note writes a sign that would reorder what follows. */
  private static final Pattern WRITTEN_OUT = Pattern.compile("⟨U\\+[0-9A-F]{4,6}⟩");

  private final String source;
  private final String text;
  private final int[] at;

  private Plain(String source, String text, int[] at) {
    this.source = source;
    this.text = text;
    this.at = at;
  }

  /** The text with some differences passed over; blanks at its ends are gone. */
  static Plain of(String source, Set<Forgiven> forgiven) {
    return new Maker(source, forgiven).make();
  }

  boolean isEmpty() {
    return text.isEmpty();
  }

  boolean same(Plain other) {
    return text.equals(other.text);
  }

  /**
   * Where other words stand in this text, as a span of the source, at or behind an offset of it;
   * null when nowhere. A match neither begins nor ends inside a word.
   */
  @Nullable Span find(Plain words, int from) {
    if (words.isEmpty()) {
      return null;
    }
    int begin = 0;
    while (begin < at.length && at[begin] < from) {
      begin++;
    }
    for (int i = text.indexOf(words.text, begin); i >= 0; i = text.indexOf(words.text, i + 1)) {
      int end = i + words.text.length();
      if (!inWord(i) && !inWord(end)) {
        int last = at[end - 1];
        return new Span(at[i], last + Character.charCount(source.codePointAt(last)));
      }
    }
    return null;
  }

  /** Whether a letter or digit stands on either side. */
  private boolean inWord(int offset) {
    return offset > 0
        && offset < text.length()
        && wordPart(text.codePointBefore(offset))
        && wordPart(text.codePointAt(offset));
  }

  private static boolean wordPart(int c) {
    return Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  /** One text on its way. */
  private static final class Maker {
    private final String source;
    private final Set<Forgiven> forgiven;
    private final boolean decompose;
    private final StringBuilder out;
    private final StringBuilder blanks = new StringBuilder();
    private int[] at;

    Maker(String source, Set<Forgiven> forgiven) {
      this.source = source;
      this.forgiven = forgiven;
      this.decompose = !Normalizer.isNormalized(source, Normalizer.Form.NFD);
      this.out = new StringBuilder(source.length());
      this.at = new int[source.length() + 16];
    }

    Plain make() {
      Matcher written = WRITTEN_OUT.matcher(source);
      for (int i = 0; i < source.length(); ) {
        int c = source.codePointAt(i);
        if (c == '⟨' && written.region(i, source.length()).lookingAt()) {
          i = written.end();
        } else {
          take(c, i);
          i += Character.charCount(c);
        }
      }
      int length = out.length();
      while (forgiven.contains(Forgiven.END_MARK)
          && length > 1
          && END_MARKS.indexOf(out.charAt(length - 1)) >= 0) {
        length--;
      }
      return new Plain(source, out.substring(0, length), Arrays.copyOf(at, length));
    }

    private void take(int c, int i) {
      if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
        blanks.appendCodePoint(c);
      } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
        return;
      } else if (QUOTES.indexOf(c) >= 0 && forgiven.contains(Forgiven.QUOTE_MARKS)) {
        if (betweenLetters(i)) {
          add("'", i);
        }
      } else if (decompose && c >= 0xC0) {
        add(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD), i);
      } else {
        add(Character.toString(c), i);
      }
    }

    private void add(String some, int i) {
      if (!blanks.isEmpty() && !out.isEmpty()) {
        boolean one =
            forgiven.contains(Forgiven.WHITE_SPACE)
                || blanks.chars().anyMatch(c -> c == '\t' || c == '\n' || c == '\r');
        append(one ? " " : blanks.toString(), i);
      }
      blanks.setLength(0);
      append(some, i);
    }

    private void append(String some, int i) {
      if (out.length() + some.length() > at.length) {
        at = Arrays.copyOf(at, at.length * 2 + some.length());
      }
      Arrays.fill(at, out.length(), out.length() + some.length(), i);
      out.append(some);
    }

    /** An apostrophe, and no quote mark. */
    private boolean betweenLetters(int i) {
      return i > 0
          && i + 1 < source.length()
          && Character.isLetter(source.codePointBefore(i))
          && Character.isLetter(source.codePointAt(i + 1));
    }
  }
}

package dragoman.verification;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import dragoman.article.Span;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A text as words, for the comparison of texts that are not the same. */
final class Wording {

  /** Of a longer quotation only so many words are looked for. */
  private static final int LONGEST = 400;

  private final String text;
  private final List<Span> spans = new ArrayList<>();
  private final List<String> folded = new ArrayList<>();

  /** Cuts a text at its blanks. */
  Wording(String text) {
    this.text = text;
    int i = 0;
    while (i < text.length()) {
      int start = i;
      while (i < text.length() && !blank(text.charAt(i))) {
        i++;
      }
      Span word = unquoted(start, i);
      String letters = fold(word.of(text));
      if (!letters.isEmpty()) {
        spans.add(word);
        folded.add(letters);
      }
      i++;
    }
  }

  /** Quote marks part no words and are no part of them. */
  private Span unquoted(int start, int end) {
    int from = start;
    int to = end;
    while (from < to && Plain.QUOTES.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    while (to > from && Plain.QUOTES.indexOf(text.charAt(to - 1)) >= 0) {
      to--;
    }
    return new Span(from, to);
  }

  private static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  /** Letters and digits in lower case, without marks. */
  private static String fold(String word) {
    StringBuilder out = new StringBuilder();
    Normalizer.normalize(word, Normalizer.Form.NFKD)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(out::appendCodePoint);
    return out.toString().toLowerCase(Locale.ROOT);
  }

  /** The words as they are compared. */
  List<String> folded() {
    return List.copyOf(folded);
  }

  int size() {
    return spans.size();
  }

  /** Words of another text that are nearest to this one, and how near. */
  record Nearest(Span span, double likeness) {}

  /**
   * The run of another text's words that takes the fewest words put in, left out or replaced to
   * become this text; null when one of them has no word.
   *
   * <p>Approximate matching by Sellers (1980): the run may begin and end anywhere. Likeness is 1
   * for the same words and 0 when all are others.
   */
  @Nullable Nearest nearest(Wording other) {
    int words = Math.min(size(), LONGEST);
    int count = other.size();
    if (words == 0 || count == 0) {
      return null;
    }
    int[] cost = new int[words + 1];
    int[] start = new int[words + 1];
    for (int i = 0; i <= words; i++) {
      cost[i] = i;
    }
    int best = Integer.MAX_VALUE;
    int from = 0;
    int to = 0;
    for (int j = 1; j <= count; j++) {
      int diagonal = cost[0];
      int diagonalStart = start[0];
      start[0] = j;
      for (int i = 1; i <= words; i++) {
        int above = cost[i];
        int aboveStart = start[i];
        int replaced = diagonal + (folded.get(i - 1).equals(other.folded.get(j - 1)) ? 0 : 1);
        if (replaced <= above + 1 && replaced <= cost[i - 1] + 1) {
          cost[i] = replaced;
          start[i] = diagonalStart;
        } else if (above <= cost[i - 1]) {
          cost[i] = above + 1;
        } else {
          cost[i] = cost[i - 1] + 1;
          start[i] = start[i - 1];
        }
        diagonal = above;
        diagonalStart = aboveStart;
      }
      if (cost[words] < best && start[words] < j) {
        best = cost[words];
        from = start[words];
        to = j;
      }
    }
    return best == Integer.MAX_VALUE
        ? null
        : new Nearest(
            new Span(other.spans.get(from).start(), other.spans.get(to - 1).end()),
            1 - (double) best / words);
  }

  /** How many words of the longer text the two have in common, in order: 0 to 1. */
  double likeness(Wording other) {
    int longer = Math.max(size(), other.size());
    if (longer == 0) {
      return 1;
    }
    int changed = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(folded, other.folded).getDeltas()) {
      changed += Math.max(delta.getSource().size(), delta.getTarget().size());
    }
    return Math.max(0, 1 - (double) changed / longer);
  }

  /**
   * From this text to another one word by word, in one line: {@code we will [-never-] {+always+}
   * sign}.
   */
  String difference(Wording other) {
    List<String> words = written();
    List<String> others = other.written();
    withoutEndMark(words);
    withoutEndMark(others);
    List<String> out = new ArrayList<>();
    int at = 0;
    for (AbstractDelta<String> delta : DiffUtils.diff(words, others).getDeltas()) {
      int from = delta.getSource().getPosition();
      out.addAll(words.subList(at, from));
      if (delta.getSource().size() > 0) {
        out.add("[-" + String.join(" ", delta.getSource().getLines()) + "-]");
      }
      if (delta.getTarget().size() > 0) {
        out.add("{+" + String.join(" ", delta.getTarget().getLines()) + "+}");
      }
      at = from + delta.getSource().size();
    }
    out.addAll(words.subList(at, words.size()));
    return String.join(" ", out);
  }

  private List<String> written() {
    return spans.stream()
        .map(span -> withoutQuoteMarks(span.of(text)))
        .collect(Collectors.toCollection(ArrayList::new));
  }

  private static String withoutQuoteMarks(String word) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < word.length(); i++) {
      boolean inside = i > 0 && i + 1 < word.length() && Character.isLetter(word.charAt(i + 1));
      if (inside || Plain.QUOTES.indexOf(word.charAt(i)) < 0) {
        out.append(word.charAt(i));
      }
    }
    return out.toString();
  }

  private static void withoutEndMark(List<String> words) {
    if (!words.isEmpty()) {
      int last = words.size() - 1;
      String word = words.get(last);
      boolean marked =
          word.length() > 1 && Plain.END_MARKS.indexOf(word.charAt(word.length() - 1)) >= 0;
      words.set(last, marked ? word.substring(0, word.length() - 1) : word);
    }
  }
}

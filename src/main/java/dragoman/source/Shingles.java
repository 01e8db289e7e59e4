package dragoman.source;

import dragoman.article.Article;
import dragoman.article.Edition;
import dragoman.article.Span;
import dragoman.article.Statement;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * The overlapping runs of five words of a text (shingles: Broder, "On the resemblance and
 * containment of documents", 1997), each as a number, in order of place.
 *
 * <p>Words are runs of letters and digits; case and combining marks make no difference.
 */
final class Shingles {

  private static final int LENGTH = 5;

  /**
   * Shingles of which one is chosen: a common run of {@code WINDOW + LENGTH - 1} words is found.
   */
  private static final int WINDOW = 40;

  private static final long PRIME = 0x100000001b3L;
  private static final long BASIS = 0xcbf29ce484222325L;
  private static final int TATWEEL = 0x0640;

  private final long[] hashes;
  private final long[] sorted;

  private Shingles(long[] hashes) {
    this.hashes = hashes;
    this.sorted = Arrays.stream(hashes).sorted().distinct().toArray();
  }

  /** Those of a piece of text. */
  static Shingles of(String text, Span span) {
    return of(text, List.of(span), List.of());
  }

  /**
   * Those of a newsroom's own words in an edition: what stands in quote marks is left out, because
   * independent reports of one speech quote the same words. An edition that is hardly more than
   * quotations counts whole.
   *
   * @param least how many shingles of its own an edition must have for that
   */
  static Shingles of(Article article, Edition edition, int least) {
    List<Span> quoted =
        article.statements().stream()
            .filter(statement -> statement.form() == Statement.Form.DIRECT)
            .map(Statement::content)
            .sorted()
            .toList();
    Shingles own = of(article.text(), edition.paragraphs(), quoted);
    return own.size() < least ? of(article.text(), edition.paragraphs(), List.of()) : own;
  }

  private static Shingles of(String text, List<Span> spans, List<Span> without) {
    long[] words = words(text, spans, without);
    long[] hashes = new long[Math.max(0, words.length - LENGTH + 1)];
    for (int i = 0; i < hashes.length; i++) {
      long hash = BASIS;
      for (int j = 0; j < LENGTH; j++) {
        hash = (hash ^ words[i + j]) * PRIME;
        hash ^= hash >>> 29;
      }
      hashes[i] = mixed(hash);
    }
    return new Shingles(hashes);
  }

  private static long[] words(String text, List<Span> spans, List<Span> without) {
    long[] words = new long[64];
    int count = 0;
    int skip = 0;
    for (Span span : spans) {
      long word = BASIS;
      for (int i = span.start(); i <= span.end(); ) {
        while (skip < without.size() && without.get(skip).end() <= i) {
          skip++;
        }
        boolean left = skip < without.size() && without.get(skip).contains(i);
        int point = i < span.end() && !left ? text.codePointAt(i) : ' ';
        i += left ? 1 : Character.charCount(point);
        if (isMark(point)) {
          continue;
        }
        if (Character.isLetterOrDigit(point)) {
          word = (word ^ Character.toLowerCase(point)) * PRIME;
        } else if (word != BASIS) {
          if (count == words.length) {
            words = Arrays.copyOf(words, count * 2);
          }
          words[count++] = word;
          word = BASIS;
        }
      }
    }
    return Arrays.copyOf(words, count);
  }

  private static boolean isMark(int point) {
    return point == TATWEEL || Character.getType(point) == Character.NON_SPACING_MARK;
  }

  /** Spreads the bits, so that the least of several numbers is any of them alike. */
  private static long mixed(long hash) {
    long h = hash;
    h = (h ^ h >>> 33) * 0xff51afd7ed558ccdL;
    h = (h ^ h >>> 33) * 0xc4ceb9fe1a85ec53L;
    return h ^ h >>> 33;
  }

  /** How many there are. */
  int size() {
    return hashes.length;
  }

  /**
   * The share of the smaller one's shingles that the other has too, from 0 to 1; 0 when one has
   * none.
   */
  double shared(Shingles other) {
    int least = Math.min(sorted.length, other.sorted.length);
    int common = 0;
    for (int i = 0, j = 0; i < sorted.length && j < other.sorted.length; ) {
      int order = Long.compare(sorted[i], other.sorted[j]);
      common += order == 0 ? 1 : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return least == 0 ? 0 : common / (double) least;
  }

  /**
   * A few that stand for all: of each window the least, the last of equals (winnowing: Schleimer,
   * Wilkerson and Aiken, "Winnowing: local algorithms for document fingerprinting", 2003). Two
   * texts with a common run of 44 words have one in common.
   */
  List<Long> chosen() {
    List<Long> chosen = new ArrayList<>();
    Deque<Integer> least = new ArrayDeque<>();
    int last = -1;
    for (int i = 0; i < hashes.length; i++) {
      while (!least.isEmpty() && hashes[least.getLast()] >= hashes[i]) {
        least.removeLast();
      }
      least.addLast(i);
      if (least.getFirst() <= i - WINDOW) {
        least.removeFirst();
      }
      boolean full = i >= WINDOW - 1 || i == hashes.length - 1;
      if (full && least.getFirst() != last) {
        last = least.getFirst();
        chosen.add(hashes[last]);
      }
    }
    return chosen;
  }
}

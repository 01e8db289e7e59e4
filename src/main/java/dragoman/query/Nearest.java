package dragoman.query;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The valid words that a wrong one is nearest to. */
public final class Nearest {

  private static final int SHOWN = 3;
  private static final int MENTIONED = 5;

  private Nearest() {}

  /** Those at most a third of the letters away, the nearest first, three at most. */
  public static List<String> to(String wrong, Collection<String> valid) {
    String folded = Fold.words(wrong);
    int limit = folded.length() < 3 ? 0 : (folded.length() + 1) / 3;
    record Candidate(String word, int distance) {}
    return valid.stream()
        .distinct()
        .filter(word -> Math.abs(word.length() - folded.length()) <= limit)
        .map(word -> new Candidate(word, distance(folded, Fold.words(word))))
        .filter(candidate -> candidate.distance <= limit)
        .sorted(Comparator.comparingInt(Candidate::distance).thenComparing(Candidate::word))
        .limit(SHOWN)
        .map(Candidate::word)
        .toList();
  }

  /** {@code "; nearest: a, b"}, five at most; empty for none. */
  static String shown(Collection<String> nearest) {
    return nearest.isEmpty()
        ? ""
        : nearest.stream()
            .limit(MENTIONED)
            .map(QueryPrinter::value)
            .collect(Collectors.joining(", ", "; nearest: ", ""));
  }

  /** The nearest, or all valid words when none is near. */
  static String shownOrAll(String wrong, Collection<String> valid) {
    String nearest = shown(to(wrong, valid));
    if (!nearest.isEmpty()) {
      return nearest;
    }
    return valid.isEmpty() ? "; there are none yet" : "; there are: " + String.join(", ", valid);
  }

  /** Insertions, deletions, changes and swaps of neighbours (optimal string alignment). */
  static int distance(String a, String b) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      int[] row = new int[b.length() + 1];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        row[j] = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + change);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          row[j] = Math.min(row[j], before[j - 2] + 1);
        }
      }
      before = last;
      last = row;
    }
    return last[b.length()];
  }
}

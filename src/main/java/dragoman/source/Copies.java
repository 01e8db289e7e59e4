package dragoman.source;

import dragoman.article.Published;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Decides whether two articles are one source, and pairs their statements.
 *
 * <p>They are when
 *
 * <ol>
 *   <li>their texts are the same to the byte; or
 *   <li>they were published at most a day apart, as far as that is known, and in some language at
 *       least half of the five-word shingles of the shorter edition's own words, quotations left
 *       out, stand in the other one too; or
 *   <li>they were published on one known day, and an edition of one translates an edition of the
 *       other: at least 60 % of the statements of the one with fewer are paired, in order, with a
 *       statement of the same speaker, of the same form, naming the same countries, people and
 *       numbers, and the pairs have at least five facts in common: each named speaker is one, and
 *       so is each set of names.
 * </ol>
 *
 * <p>Two newsrooms that report one event on one day meet none of these: they share quotations and
 * names, not sentences, nor the order and choice of what they tell.
 */
public final class Copies {

  private static final double LEAST_SHARED = 0.5;
  private static final double LEAST_PAIRED = 0.6;
  private static final int LEAST_FACTS = 5;

  /** Words of one statement in two copies may be cut or dressed differently. */
  private static final double SAME_WORDS = 0.6;

  /** No more statements of an edition are paired: the time goes with the square. */
  private static final int MOST = 500;

  private final Profile some;
  private final Profile other;

  private Copies(Profile some, Profile other) {
    this.some = some;
    this.other = other;
  }

  /**
   * Ids of two statements of two articles that are one.
   *
   * @param first of the first article
   * @param second of the second
   */
  public record Pair(String first, String second) {}

  /**
   * The paired statements of two articles that are one source, by their order in the article whose
   * id comes first; empty when they are not. Nested statements are paired in copies and not in
   * translations. The order of the arguments makes no other difference than which side of a pair is
   * which.
   */
  public static Optional<List<Pair>> between(Profile first, Profile second) {
    if (first.article().id().compareTo(second.article().id()) <= 0) {
      return new Copies(first, second).pairs();
    }
    return new Copies(second, first)
        .pairs()
        .map(pairs -> pairs.stream().map(pair -> new Pair(pair.second(), pair.first())).toList());
  }

  private Optional<List<Pair>> pairs() {
    boolean copied = isSameText();
    List<Pair> pairs = new ArrayList<>();
    if (copied) {
      for (String language : some.languages()) {
        inOrder(some.lines(language), other.lines(language), Copies::saysTheSame)
            .forEach(pair -> pairs.add(ids(pair)));
      }
    }
    if (isOneDay()) {
      for (String ours : some.languages()) {
        for (String theirs : other.languages()) {
          List<Lines> translated = ours.equals(theirs) ? List.of() : translation(ours, theirs);
          copied |= !translated.isEmpty();
          translated.forEach(pair -> pairs.add(ids(pair)));
        }
      }
    }
    return copied ? Optional.of(List.copyOf(pairs)) : Optional.empty();
  }

  private boolean isSameText() {
    if (some.article().hash().equals(other.article().hash())) {
      return true;
    }
    if (daysBetween(some.article().published(), other.article().published()) > 1) {
      return false;
    }
    for (Map.Entry<String, Shingles> edition : some.words().entrySet()) {
      Shingles ours = edition.getValue();
      @Nullable Shingles theirs = other.words().get(edition.getKey());
      if (theirs != null
          && Math.min(ours.size(), theirs.size()) >= Profile.LEAST_SHINGLES
          && ours.shared(theirs) >= LEAST_SHARED) {
        return true;
      }
    }
    return false;
  }

  /** 0 when one is unknown. */
  private static long daysBetween(Published one, Published two) {
    @Nullable LocalDate day = one.day();
    @Nullable LocalDate otherDay = two.day();
    return day == null || otherDay == null ? 0 : Math.abs(day.toEpochDay() - otherDay.toEpochDay());
  }

  private boolean isOneDay() {
    @Nullable LocalDate day = some.article().published().day();
    return day != null && day.equals(other.article().published().day());
  }

  /** The pairs of two editions of which one translates the other; none when it does not. */
  private List<Lines> translation(String language, String otherLanguage) {
    List<Profile.Line> ours = some.whole(language);
    List<Profile.Line> theirs = other.whole(otherLanguage);
    List<Lines> pairs = inOrder(ours, theirs, (one, two) -> one.told().translates(two.told()));
    int least = Math.min(MOST, Math.min(ours.size(), theirs.size()));
    return pairs.size() >= LEAST_PAIRED * least && facts(pairs) >= LEAST_FACTS ? pairs : List.of();
  }

  private static int facts(List<Lines> pairs) {
    Set<String> facts = new HashSet<>();
    for (Lines pair : pairs) {
      Told told = pair.ours().told();
      if (told.isNamed()) {
        facts.add(told.speaker());
      }
      if (!told.names().isEmpty()) {
        facts.add(told.speaker() + " " + told.names());
      }
    }
    return facts.size();
  }

  private static boolean saysTheSame(Profile.Line ours, Profile.Line theirs) {
    return ours.told().speaker().equals(theirs.told().speaker())
        && (ours.words().equals(theirs.words())
            || ours.shingles().shared(theirs.shingles()) >= SAME_WORDS);
  }

  private record Lines(Profile.Line ours, Profile.Line theirs) {}

  private static Pair ids(Lines pair) {
    return new Pair(pair.ours().statement().id(), pair.theirs().statement().id());
  }

  /** The most pairs that keep the order of both (a longest common subsequence). */
  private static List<Lines> inOrder(
      List<Profile.Line> ours,
      List<Profile.Line> theirs,
      BiPredicate<Profile.Line, Profile.Line> same) {
    int rows = Math.min(MOST, ours.size());
    int columns = Math.min(MOST, theirs.size());
    int[][] most = new int[rows + 1][columns + 1];
    boolean[][] equal = new boolean[rows][columns];
    for (int i = rows - 1; i >= 0; i--) {
      for (int j = columns - 1; j >= 0; j--) {
        equal[i][j] = same.test(ours.get(i), theirs.get(j));
        most[i][j] =
            equal[i][j] ? most[i + 1][j + 1] + 1 : Math.max(most[i + 1][j], most[i][j + 1]);
      }
    }
    List<Lines> pairs = new ArrayList<>();
    int i = 0;
    int j = 0;
    while (i < rows && j < columns) {
      if (equal[i][j]) {
        pairs.add(new Lines(ours.get(i), theirs.get(j)));
        i++;
        j++;
      } else if (most[i + 1][j] >= most[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    return pairs;
  }
}

package dragoman.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import dragoman.article.Span;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ShinglesTest {

  private static Shingles shingles(String text) {
    return Shingles.of(text, new Span(0, text.length()));
  }

  private static String words(Random random, int count) {
    return IntStream.range(0, count)
        .mapToObj(i -> Integer.toString(random.nextInt(10_000), 36))
        .collect(Collectors.joining(" "));
  }

  @Test
  void fewerWordsThanAShingleHaveNone() {
    assertEquals(0, shingles("only four words here").size());
    assertEquals(List.of(), shingles("").chosen());
  }

  @Test
  void caseMarksAndPunctuationMakeNoDifference() {
    assertEquals(
        1.0,
        shingles("وَأَكَّدَ الوزير، أن المعبر مفتوح")
            .shared(shingles("وأكد «الوزير» أن المعبـر مفتوح.")));
    assertEquals(
        1.0, shingles("The Lock - will open, soon").shared(shingles("the lock will open soon")));
  }

  @Test
  void theSmallerTextSaysHowMuchIsShared() {
    assertEquals(0.5, shingles("a b c d e f").shared(shingles("z z a b c d e z z z")));
    assertEquals(0.0, shingles("a b c d e f").shared(shingles("")));
  }

  @Test
  void textsWithACommonRunOfFortyFourWordsHaveAPrintInCommon() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      String run = words(random, 44);
      String some = words(random, random.nextInt(200)) + " " + run + " " + words(random, 30);
      String other = words(random, random.nextInt(200)) + " " + run + " " + words(random, 70);
      assertFalse(
          Collections.disjoint(shingles(some).chosen(), shingles(other).chosen()),
          "seed " + seed + ", round " + round);
    }
  }
}

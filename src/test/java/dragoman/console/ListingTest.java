package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListingTest {

  private static Listing<String> list(int cursor, int top) {
    return new Listing<>(100, 0, List.of(), cursor, top, -1);
  }

  @Test
  void aListAloneMovesRowByRow() {
    assertEquals(list(20, 1), list(19, 0).at(20, 20));
  }

  @Test
  void aListBesideOthersMovesByMostOfThePage() {
    assertEquals(list(20, 16), list(19, 0).leaping(20, 20));
    assertEquals(list(49, 34), list(50, 50).leaping(49, 20));
  }

  @Test
  void itMovesOnlyWhenItMust() {
    assertEquals(list(19, 0), list(18, 0).leaping(19, 20));
  }

  @Test
  void itEndsWithTheLastRowAndBeginsWithTheFirst() {
    assertEquals(list(99, 80), list(98, 79).leaping(99, 20));
    assertEquals(list(2, 0), list(3, 3).leaping(2, 20));
  }
}

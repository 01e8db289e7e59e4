package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.console.Timeline.Step;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class BarsTest {

  private static final LocalDate FIRST = LocalDate.of(2025, 8, 27);

  @Test
  void aBarIsTheShortestTimeThatFits() {
    assertEquals(
        new Bars(Step.DAY, FIRST, 6, 3), Bars.of(List.of(FIRST, FIRST.plusDays(5)), Step.FIT, 40));
    assertEquals(
        new Bars(Step.WEEK, LocalDate.of(2025, 8, 25), 15, 2),
        Bars.of(List.of(FIRST, FIRST.plusDays(100)), Step.FIT, 40));
    assertEquals(
        new Bars(Step.MONTH, LocalDate.of(2025, 8, 1), 34, 1),
        Bars.of(List.of(FIRST, FIRST.plusDays(1000)), Step.FIT, 40));
  }

  @Test
  void everyDayFallsIntoItsBar() {
    Bars bars = Bars.of(List.of(FIRST, FIRST.plusDays(20)), Step.WEEK, 40);
    assertArrayEquals(
        new int[] {2, 3, 0, 4},
        bars.heights(Map.of(FIRST, 2, LocalDate.of(2025, 9, 1), 3, LocalDate.of(2025, 9, 16), 4)));
  }

  @Test
  void manyBarsAreShownPageByPage() {
    Bars bars = Bars.of(List.of(FIRST, FIRST.plusDays(99)), Step.DAY, 40);
    assertEquals(
        List.of(0, 40, 80), List.of(bars.page(39, 40), bars.page(40, 40), bars.page(99, 40)));
  }
}

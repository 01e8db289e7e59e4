package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.index.Facet;
import dragoman.query.Field;
import dragoman.query.Query;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class FilterTest {

  private static final Chip LAVROV = new Chip.Value(Field.SPEAKER, "sergei-lavrov");
  private static final Chip PESKOV = new Chip.Value(Field.SPEAKER, "dmitry-peskov");
  private static final Chip NOT_ARABIC = new Chip.Value(Field.LANG, "ar", Chip.Sense.WITHOUT);
  private static final Chip DAY = Chip.on(LocalDate.of(2025, 9, 1), LocalDate.of(2025, 9, 1));

  @Test
  void valuesOfOneFieldWidenAndEverythingElseNarrows() {
    Filter filter = Filter.NONE.with(LAVROV).with(PESKOV).with(NOT_ARABIC).with(DAY);
    assertEquals("speaker:sergei-lavrov,dmitry-peskov -lang:ar on:2025-09-01", filter.words());
  }

  @Test
  void aQueryBecomesPartsAndTheRestTheSearch() {
    Query query =
        new Query.And(
            List.of(
                new Query.Match(Field.SPEAKER, List.of("sergei-lavrov")),
                new Query.Not(new Query.Match(Field.LANG, List.of("ar"))),
                new Query.Word("peace")));
    Filter filter = Filter.of(query);
    assertEquals(List.of(LAVROV, NOT_ARABIC), filter.chips());
    assertEquals("peace", filter.text());
    assertEquals("speaker:sergei-lavrov -lang:ar peace", filter.words());
  }

  @Test
  void aQueryThatPartsCanNotSayIsTheSearch() {
    Query query =
        new Query.And(
            List.of(
                new Query.Match(Field.COUNTRY, List.of("UA")),
                new Query.Match(Field.COUNTRY, List.of("RU"))));
    assertEquals(List.of(), Filter.of(query).chips());
    assertEquals("country:UA (country:RU)", Filter.of(query).words());
  }

  @Test
  void onlyThisTakesTheOthersOfItsKindAway() {
    Filter filter = Filter.NONE.with(LAVROV).with(NOT_ARABIC).only(Facet.SPEAKER, PESKOV);
    assertEquals("speaker:dmitry-peskov -lang:ar", filter.words());
  }

  @Test
  void theOppositeOfAPartTakesItsPlace() {
    Chip without = ((Chip.Value) LAVROV).turned();
    assertEquals(List.of(without), Filter.NONE.with(LAVROV).with(without).chips());
  }

  @Test
  void oneGoesBackAndForwardAndANewFilterForgetsTheWayForward() {
    Filter one = Filter.NONE.with(LAVROV);
    Filter two = one.with(PESKOV);
    Filtering there = Filtering.NONE.to(one).to(two);
    assertEquals(one, there.back().now());
    assertEquals(two, there.back().forward().now());
    assertEquals(List.of(), there.back().to(Filter.NONE.with(DAY)).after());
  }
}

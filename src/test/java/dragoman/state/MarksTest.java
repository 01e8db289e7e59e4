package dragoman.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.query.Field;
import dragoman.query.Query;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MarksTest {

  private static final Query WORD = new Query.Word("port");

  private final Marks marks =
      new Marks(
          new LinkedHashSet<>(
              List.of(
                  new Mark(Mark.Kind.READ, "a.txt"),
                  new Mark(Mark.Kind.STAR, "a.txt@12"),
                  new Mark(Mark.Kind.TAG, "b.txt", "port"),
                  new Mark(Mark.Kind.TAG, "c.txt", "budget"))));

  private static Query among(Query.Among.Kind kind, String... ids) {
    return new Query.Among(kind, Set.of(ids));
  }

  @Test
  void whatAsksForMarksBecomesAListOfWhatIsMarked() {
    Query tag = new Query.Match(Field.TAG, List.of("port"));
    Query unread = new Query.Not(new Query.Is(Query.Trait.READ));
    Query star = new Query.Is(Query.Trait.STARRED);
    assertEquals(
        new Query.And(
            List.of(
                WORD,
                among(Query.Among.Kind.ARTICLE, "b.txt"),
                new Query.Not(among(Query.Among.Kind.ARTICLE, "a.txt")),
                new Query.Or(
                    List.of(among(Query.Among.Kind.STATEMENT, "a.txt@12"), new Query.All())))),
        marks.resolved(
            new Query.And(
                List.of(WORD, tag, unread, new Query.Or(List.of(star, new Query.All()))))));
  }

  @Test
  void aQueryWithoutMarksStaysAsItIs() {
    Query plain = new Query.And(List.of(WORD, new Query.Is(Query.Trait.DENIED)));
    assertEquals(plain, marks.resolved(plain));
    assertFalse(Marks.askedBy(plain));
    assertTrue(Marks.askedBy(new Query.Not(new Query.Is(Query.Trait.READ))));
  }

  @Test
  void theTagsThereAreAreSorted() {
    assertEquals(List.of("budget", "port"), marks.values(Mark.Kind.TAG));
  }
}

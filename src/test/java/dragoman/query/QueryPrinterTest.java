package dragoman.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class QueryPrinterTest {

  private static final LocalDate TODAY = LocalDate.parse("2025-08-20");
  private static final List<String> WORDS =
      List.of(
          "grain", "oil*", "OR", "-x", "a:b", "\"q", "(p)", "نفط", "țară", "c\\d", "x,y", "«z»");
  private static final List<String> PIECES =
      List.of(
          "(",
          ")",
          " ",
          "\"",
          "-",
          "OR ",
          "NOT ",
          "AND ",
          "grain",
          "speaker:",
          "lavrov",
          "on:",
          "2025-08",
          ",",
          "\\",
          "since:",
          "7d",
          "lang:ar",
          "«",
          "»",
          "\u202e",
          "\ud800",
          "*",
          "is:",
          "denied",
          ":",
          "٣",
          "🙂",
          "„",
          "”");

  private final QueryParser parser =
      new QueryParser(QueryParserTest.REFERENCE, () -> QueryParserTest.VOCABULARY, TODAY);

  @Test
  void theCanonicalTextIsShort() throws QueryException {
    assertEquals(
        "speaker:sergei-lavrov country:UA since:2025-08-15 \"land for peace\" -grain",
        QueryPrinter.print(
            parser.parse(
                "speaker:لافروف country:ukraine since:15.08.2025 “land for peace” NOT grain")));
    assertEquals(
        "outlet:\"The Ledger\"", QueryPrinter.print(parser.parse("outlet:\"the ledger\"")));
    assertEquals("a (b OR c) OR d", QueryPrinter.print(parser.parse("(a (b OR c)) OR d")));
    assertEquals("", QueryPrinter.print(new Query.All()));
  }

  @Test
  void whatIsPrintedIsReadBackAsTheSame() throws QueryException {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 5000; i++) {
      Query query = query(random, 3);
      String text = QueryPrinter.print(query);
      assertEquals(query, parser.parse(text), () -> "seed " + seed + ": " + text);
    }
  }

  @Test
  void anyTextGivesAQueryOrAnError() {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < 20000; i++) {
      StringBuilder text = new StringBuilder();
      for (int j = random.nextInt(12); j >= 0; j--) {
        text.append(PIECES.get(random.nextInt(PIECES.size())));
      }
      readable(text.toString(), "seed " + seed);
    }
  }

  private void readable(String text, String seed) {
    for (boolean typed : new boolean[] {false, true}) {
      try {
        Query query = typed ? parser.parseTyped(text) : parser.parse(text);
        String printed = QueryPrinter.print(query);
        assertEquals(query, parser.parse(printed), () -> seed + ": " + text + " as " + printed);
      } catch (QueryException e) {
        assertNotNull(e.getMessage(), seed);
      }
    }
  }

  private static Query query(Random random, int depth) {
    return switch (random.nextInt(depth > 0 ? 9 : 6)) {
      case 0 -> new Query.Word(WORDS.get(random.nextInt(WORDS.size())));
      case 1 -> new Query.Phrase("some \\ \"" + WORDS.get(random.nextInt(WORDS.size())));
      case 2 -> match(random);
      case 3 -> days(random);
      case 4 -> new Query.Is(Query.Trait.values()[random.nextInt(Query.Trait.values().length)]);
      case 5 -> new Query.Word("w" + random.nextInt(9));
      case 6 -> new Query.Not(query(random, depth - 1));
      case 7 -> new Query.And(several(random, depth));
      default -> new Query.Or(several(random, depth));
    };
  }

  private static List<Query> several(Random random, int depth) {
    List<Query> of = new ArrayList<>();
    for (int i = random.nextInt(3) + 2; i > 0; i--) {
      of.add(query(random, depth - 1));
    }
    return of;
  }

  private static Query match(Random random) {
    List<Field> fields = List.of(Field.SPEAKER, Field.OUTLET, Field.LANG, Field.TOPIC);
    Field field = fields.get(random.nextInt(fields.size()));
    List<String> ids = QueryParserTest.VOCABULARY.ids(field);
    TreeSet<String> some = new TreeSet<>();
    for (int i = random.nextInt(2); i >= 0; i--) {
      some.add(ids.get(random.nextInt(ids.size())));
    }
    return new Query.Match(field, List.copyOf(some));
  }

  private static Query days(Random random) {
    LocalDate day = TODAY.minusDays(random.nextInt(400));
    return switch (random.nextInt(4)) {
      case 0 -> new Query.Days(day, null);
      case 1 -> new Query.Days(null, day);
      case 2 -> new Query.Days(day, day);
      default -> new Query.Days(day, day.plusDays(random.nextInt(60)));
    };
  }
}

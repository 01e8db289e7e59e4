package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.article.Article;
import dragoman.article.Statement;
import dragoman.terminal.Frame;
import dragoman.terminal.Input;
import dragoman.terminal.Input.Modifier;
import dragoman.terminal.Input.Name;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Whatever is pressed, the state holds together and nothing is drawn outside its pane. */
class ConsistencyTest {

  private static final String LETTERS =
      "/sctanpverJKduwxNT?lhkjgGG  1255123oقlav.٣„345345fFE[]!OCbR=u:*#mDV()<>i";
  private static final int[][] SIZES = {{80, 24}, {120, 40}, {160, 30}, {40, 10}, {20, 5}};

  /** Articles that try to leave their pane. */
  private static List<Article> hostile() {
    List<Article> articles = new ArrayList<>(Samples.articles());
    String[] words = {
      "\u001b[2J\u001b]0;title\u0007 cleared",
      "\u202eoverride \u2066isolate\u2069",
      "👩‍👩‍👧‍👦🇷🇴 flags and families ﷽",
      "日本語の見出しは幅が二つ分です",
      "בְּרֵאשִׁית נִקּוּד",
      "नमस्ते दुनिया क्षत्रिय",
      "e\u0301\u0301\u0301\u0301 a\u200b\u200d\ufeffb \ud800",
      "line\nbreak\ttab\u0085next"
    };
    for (int i = 0; i < words.length; i++) {
      articles.add(
          new Samples.Writer("x" + i, words[i], LocalDate.of(2025, 1, 1))
              .headline(words[i])
              .edition("en", words[i] + " said so", "and " + words[i].repeat(30))
              .said(words[i], words[i], Samples.SALEH, Statement.Form.INDIRECT)
              .article());
    }
    for (int i = 0; i < 250; i++) {
      articles.add(
          new Samples.Writer("y" + i, null, null)
              .headline("Filler " + i)
              .edition("en", "Nothing happened.")
              .article());
    }
    return articles;
  }

  private static Input random(Random random) {
    int kind = random.nextInt(20);
    if (kind < 12) {
      int[] letters = LETTERS.codePoints().toArray();
      String letter = Character.toString(letters[random.nextInt(letters.length)]);
      return new Input.Typed(letter, Set.of());
    }
    if (kind < 17) {
      Name[] names = Name.values();
      return new Input.Key(names[random.nextInt(names.length)], Set.of());
    }
    if (kind == 17) {
      return new Input.Typed(
          Character.toString('a' + random.nextInt(26)), Set.of(Modifier.CONTROL));
    }
    if (kind == 18) {
      Input.Action[] actions = Input.Action.values();
      Input.Action action = actions[random.nextInt(actions.length)];
      return new Input.Mouse(action, 1, random.nextInt(170), random.nextInt(45));
    }
    int[] size = SIZES[random.nextInt(SIZES.length)];
    return random.nextBoolean()
        ? new Input.Resized(size[0], size[1])
        : new Input.Pasted("two\nlines \u001b[31m");
  }

  @Test
  void anyKeysLeaveAConsistentState() {
    long first = new Random().nextLong();
    System.Logger log = System.getLogger("seeds");
    log.log(System.Logger.Level.INFO, "first seed {0}", first);
    PreparedDesk desk = new PreparedDesk(hostile());
    for (int i = 0; i < 10_000; i++) {
      long seed = first + i;
      Random random = new Random(seed);
      int[] size = SIZES[random.nextInt(SIZES.length)];
      Story story = Story.opening(desk.fresh(), size[0], size[1]);
      try {
        if (random.nextInt(8) > 0) {
          story.answered();
        }
        for (int k = 0; k < 12; k++) {
          if (random.nextInt(6) > 0) {
            story.comes(random(random));
          } else {
            story.begins(random(random));
          }
          check(story.state());
        }
        story.answered();
        check(story.state());
        if (i % 8 == 0) {
          drawn(story);
        }
      } catch (RuntimeException | AssertionError e) {
        throw new AssertionError("seed " + seed + ": " + e, e);
      }
    }
  }

  private static void check(AppState state) {
    Size size = state.size();
    Browse browse = state.browse();
    listing(browse.articles(), Areas.browseHeight(size, Browse.Pane.ARTICLES));
    Statements said = state.statements();
    listing(said.list(), Areas.statementsHeight(size, said.arrangement()));
    Comparison comparison = state.views().comparison();
    if (comparison != null) {
      comparison.sides().forEach(it -> listing(it.list(), Areas.comparisonHeight(size)));
    }
    Timeline timeline = state.views().timeline();
    assertTrue(timeline.row() >= 0 && timeline.row() < Math.max(1, timeline.series().size()));
    Positions positions = state.views().positions();
    assertTrue(positions.row() >= 0 && positions.row() < Math.max(1, positions.actors().size()));
    assertTrue(
        positions.column() >= 0 && positions.column() < Math.max(1, positions.topics().size()));
    int rows = browse.facetRows().size();
    assertTrue(browse.facetCursor() >= 0 && browse.facetCursor() < Math.max(1, rows));
    Preview preview = browse.preview();
    if (preview != null) {
      assertTrue(preview.statement() < preview.statements().size());
    }
    Reader reader = state.reader();
    if (reader != null) {
      int height = Areas.readerText(size, reader.editions()).height();
      assertTrue(reader.row() >= 0 && reader.row() < reader.layout().rows().size());
      assertTrue(reader.statement() < reader.statements().size());
      assertTrue(reader.side() < reader.layout().sides());
      if (!size.tooSmall()) {
        assertTrue(reader.top() <= reader.row() && reader.row() < reader.top() + height);
      }
    }
    Drafting drafting = state.drafting();
    int entries = drafting.briefing().items().size() + Drafting.HEAD;
    assertTrue(drafting.cursor() >= 0 && drafting.cursor() < entries);
    List<Integer> order =
        drafting.briefing().sections().stream().flatMap(it -> it.places().stream()).toList();
    for (int i = 0; i < order.size(); i++) {
      assertEquals(i, order.get(i));
    }
    Dialog dialog = state.dialog();
    if (dialog != null) {
      assertTrue(dialog.entry().caret() >= 0);
      assertTrue(dialog.entry().caret() <= dialog.entry().text().length());
    }
    if (dialog instanceof Dialog.Picker picker) {
      assertTrue(picker.cursor() < Math.max(1, picker.left().size()));
    }
  }

  private static void listing(Listing<?> list, int height) {
    assertTrue(list.cursor() >= 0 && list.cursor() < Math.max(1, list.total()));
    assertTrue(list.top() >= 0 && list.top() <= list.cursor());
    assertTrue(list.cursor() < list.top() + height);
    assertTrue(list.rows().size() <= Math.max(Listing.PAGE, Statements.ARRANGED));
  }

  private static void drawn(Story story) {
    Frame frame = story.frame();
    Size size = story.state().size();
    assertEquals(size.columns(), frame.columns());
    assertEquals(size.rows(), frame.rows());
    for (int row = 0; row < frame.rows(); row++) {
      for (int column = 0; column < frame.columns(); column++) {
        String text = frame.cell(column, row).text();
        assertTrue(text.chars().noneMatch(Character::isISOControl), text);
      }
    }
    boolean two = size.columns() >= Areas.TWO_PANES;
    if (story.state().view() == View.BROWSE && story.state().dialog() == null && two) {
      Rect facets = Areas.browse(size, Browse.Pane.FACETS).get(Browse.Pane.FACETS);
      int border = facets == null ? 0 : facets.width();
      Rect body = Areas.body(size);
      for (int row = body.row(); row < body.row() + body.height(); row++) {
        assertTrue("│┬├".contains(frame.cell(border, row).text()), "border at row " + row);
      }
    }
  }
}

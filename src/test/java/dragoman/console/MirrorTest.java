package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.terminal.BidiMode;
import dragoman.terminal.Frame;
import dragoman.terminal.Input;
import dragoman.terminal.Input.Name;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The screen of an interface that is read from right to left, and the key for such text. */
class MirrorTest {

  private static final int WIDTH = 120;

  private static Story arabic() {
    return Story.speaking("ar", WIDTH, 40);
  }

  private static Input click(int column, int row) {
    return new Input.Mouse(Input.Mouse.Action.PRESS, 1, column, row);
  }

  @Test
  void aClickChoosesWhatStandsThere() {
    Story story = arabic().comes(click(40, 5));
    assertEquals(2, story.state().browse().articles().cursor());
    Story facet = arabic().comes(click(WIDTH - 6, 4));
    assertEquals(Browse.Pane.FACETS, facet.state().browse().focus());
  }

  @Test
  void theFirstPaneStandsAtTheRight() {
    String first = arabic().row(2);
    assertTrue(first.endsWith("══") || first.endsWith("──"), first);
    assertEquals('┬', first.charAt(WIDTH - 1 - 27));
  }

  @Test
  void theLeftArrowGoesOn() {
    assertEquals(Browse.Pane.PREVIEW, arabic().presses(Name.LEFT).state().browse().focus());
    assertEquals(Browse.Pane.FACETS, arabic().presses(Name.RIGHT).state().browse().focus());
    assertEquals(
        Browse.Pane.PREVIEW, Story.open(WIDTH, 40).presses(Name.RIGHT).state().browse().focus());
  }

  @Test
  void aKeyIsPrintedAsItIsPressed() {
    String help = Story.speaking("ar", WIDTH, 60).types("?").screen();
    assertTrue(help.contains("Tab h ←"), help);
    for (String key : List.of("[", "]")) {
      assertTrue(help.lines().anyMatch(it -> it.stripTrailing().endsWith(" " + key)), key);
    }
  }

  @Test
  void theCaretOfAnEmptyLineStandsBehindItsLabel() {
    Frame frame = Story.speaking("ar", 80, 24).types("/").frame();
    assertEquals(List.of(77, 1), List.of(frame.cursorColumn(), frame.cursorRow()));
    Frame english = Story.open(80, 24).types("/").frame();
    assertEquals(List.of(2, 1), List.of(english.cursorColumn(), english.cursorRow()));
  }

  @Test
  void theCaretStandsWhereTheNextLetterComes() {
    Frame latin = Story.open(80, 24).types("/ab").frame();
    assertEquals(4, latin.cursorColumn());
    Frame arabic = Story.open(80, 24).types("/مم").frame();
    assertEquals(77, arabic.cursorColumn());
    Frame mirrored = Story.speaking("ar", 80, 24).types("/مم").frame();
    assertEquals(75, mirrored.cursorColumn());
    Frame latinMirrored = Story.speaking("ar", 80, 24).types("/ab").frame();
    assertEquals(2, latinMirrored.cursorColumn());
  }

  @Test
  void wordsAreChosenInTheDirectionOfTheArrow() {
    Story story = Story.open(WIDTH, 40).types("jj").presses(Name.ENTER).types("V");
    int first = story.state().reader().words().caret();
    int left = story.presses(Name.LEFT).state().reader().words().caret();
    assertTrue(left > first, "in Arabic text the left arrow goes on");
  }

  @Test
  void aKeySendsArabicInAnotherWayAndShowsIt() {
    Story story = Story.open(80, 24).begins(new Input.Typed("B", java.util.Set.of()));
    assertEquals(BidiMode.WORDS, story.state().display().bidi());
    assertEquals(List.of(new Effect.SendRightToLeft(BidiMode.WORDS)), story.asked());
    assertTrue(story.status().startsWith("--rtl words"), story.status());
    assertTrue(story.row(22).contains("[ 123 ﻡﻼﺳ ]"), story.row(22));
  }
}

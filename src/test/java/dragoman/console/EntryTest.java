package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dragoman.terminal.Input;
import dragoman.terminal.Input.Name;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The caret of a line being typed, in text of both directions. */
class EntryTest {

  private static Entry pressed(Entry entry, Name name) {
    return entry.typed(new Input.Key(name, Set.of())).orElseThrow();
  }

  /** The caret's places from one press to the next until it stays. */
  private static List<Integer> way(Entry from, Name name) {
    List<Integer> carets = new ArrayList<>(List.of(from.caret()));
    Entry next = pressed(from, name);
    while (next.caret() != carets.get(carets.size() - 1)) {
      carets.add(next.caret());
      next = pressed(next, name);
    }
    return carets;
  }

  @Test
  void leftGoesBackInLatinText() {
    assertEquals(List.of(3, 2, 1, 0), way(Entry.of("abc"), Name.LEFT));
  }

  @Test
  void rightGoesBackInArabicText() {
    assertEquals(List.of(4, 3, 2, 1, 0), way(Entry.of("نعمة"), Name.RIGHT));
    assertEquals(List.of(0, 1, 2, 3, 4), way(new Entry("نعمة", 0), Name.LEFT));
  }

  @Test
  void anArrowPassesMixedTextAsItStandsOnTheScreen() {
    // On the screen: a b _ ﺓ ﻡ _ c, then the place behind it.
    assertEquals(List.of(0, 1, 2, 4, 3, 5, 6, 7), way(new Entry("ab مة c", 0), Name.RIGHT));
    assertEquals(List.of(7, 6, 5, 3, 4, 2, 1, 0), way(Entry.of("ab مة c"), Name.LEFT));
  }

  @Test
  void aNumberInArabicTextIsPassedAsItStandsOnTheScreen() {
    // On the screen: the place behind it, 1 2 _ ﻡ ﻡ.
    assertEquals(List.of(5, 3, 4, 2, 1, 0), way(Entry.of("مم 12"), Name.RIGHT));
  }

  @Test
  void lamAlefIsOnePlace() {
    assertEquals(List.of(4, 3, 1, 0), way(Entry.of("سلام"), Name.RIGHT));
  }

  @Test
  void marksStayWithTheirLetter() {
    assertEquals(List.of(0, 3, 5), way(new Entry("بّّع\u0650", 0), Name.LEFT));
  }

  @Test
  void homeAndEndAreThoseOfTheText() {
    assertEquals(0, pressed(Entry.of("مم 12"), Name.HOME).caret());
    assertEquals(5, pressed(new Entry("مم 12", 0), Name.END).caret());
  }

  @Test
  void nothingMovesInAnEmptyLine() {
    assertEquals(Entry.EMPTY, pressed(Entry.EMPTY, Name.LEFT));
    assertEquals(Entry.EMPTY, pressed(Entry.EMPTY, Name.RIGHT));
  }
}

package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

final class BidiRowTest {

  private static Cell[] row(String text) {
    List<Cell> cells = Line.of(text, Direction.AUTO).cells();
    return cells.toArray(Cell[]::new);
  }

  private static String text(Cell[] row) {
    return Arrays.stream(row).map(Cell::text).collect(Collectors.joining());
  }

  private static String sent(String text, BidiMode mode) {
    List<Cell> cells = Line.of(text, Direction.LEFT_TO_RIGHT).cells();
    return text(BidiRow.sent(cells.toArray(Cell[]::new), mode));
  }

  /**
   * What a terminal that reorders whole rows shows: direction by the first strong character, then
   * UAX #9.
   */
  private static String reordered(String sent) {
    Bidi bidi = new Bidi(sent, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
    byte[] levels = new byte[sent.length()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(i);
    }
    StringBuilder out = new StringBuilder();
    for (int i : Ordering.order(levels)) {
      String c = sent.substring(i, i + 1);
      out.append((levels[i] & 1) == 1 ? Paragraph.mirror(c) : c);
    }
    return out.toString();
  }

  private static String plain(String text) {
    StringBuilder out = new StringBuilder(text.replace('\u2800', ' ').replace('\u01C0', '│'));
    for (int i = 0; i < out.length(); i++) {
      if (out.charAt(i) >= '\u0660' && out.charAt(i) <= '\u0669') {
        out.setCharAt(i, (char) (out.charAt(i) - '\u0660' + '0'));
      }
    }
    return out.toString();
  }

  @Test
  void visualRowsAndLatinRowsAreSentAsTheyAre() {
    Cell[] arabic = row("سلام");
    Cell[] latin = row("Vance");
    assertSame(arabic, BidiRow.sent(arabic, BidiMode.VISUAL));
    assertSame(latin, BidiRow.sent(latin, BidiMode.WORDS));
  }

  @Test
  void wordsAreSentInLogicalOrderBetweenHeldBlanks() {
    assertEquals("a\u2800ﺳﻼﻡ\u2800b", sent("a سلام b", BidiMode.WORDS));
  }

  @Test
  void aRowOfWordsBeginsLeftToRight() {
    assertEquals("\u2800Vance: \u2800ﺳﻼﻡ", sent(" Vance:  سلام", BidiMode.WORDS));
    assertEquals("\u01C0\u2800ﺳﻼﻡ", sent("│ سلام", BidiMode.WORDS));
  }

  @Test
  void reorderingTheWordsGivesTheVisualRow() {
    for (String text :
        List.of(
            "الكرملين: نشر قوات أوروبية مسألة تناقش",
            "قال (لافروف) إن 50% من «الاتفاق» جاهز",
            "في 24/8/2025 و1.5 مليون، الـ27 دولة",
            "عام 2025م أو ٢٠٢٥م",
            "Vance: سلام (peace) عليكم!",
            "على X: \"نعم\"",
            "שלום 5-3, עולם",
            "[سلام] {سلام} <سلام>")) {
      String visual = " " + text(row(text)) + " ";
      Cell[] cells = row(text);
      Cell[] padded = new Cell[cells.length + 2];
      Arrays.fill(padded, Cell.BLANK);
      System.arraycopy(cells, 0, padded, 1, cells.length);
      assertEquals(
          plain(visual), plain(reordered(text(BidiRow.sent(padded, BidiMode.WORDS)))), text);
    }
  }

  @Test
  void reorderingAnyWordsGivesTheVisualRow() {
    String[] pieces = {
      "سلام",
      "لا",
      "abc",
      " ",
      " ",
      "12",
      "٣٤",
      "1.5",
      "50%",
      " (سلام) ",
      " (abc) ",
      " «لا12» ",
      " (٣٤ سلام) ",
      "-",
      ",",
      ":",
      "שלום",
      "│",
      "!"
    };
    long seed = System.nanoTime();
    Random random = new Random(seed);
    List<String> wrong = new ArrayList<>();
    for (int i = 0; i < 5000; i++) {
      StringBuilder text = new StringBuilder(" ");
      for (int j = random.nextInt(9); j >= 0; j--) {
        text.append(pieces[random.nextInt(pieces.length)]);
      }
      Cell[] cells = Line.of(text.toString(), Direction.LEFT_TO_RIGHT).cells().toArray(Cell[]::new);
      String sent = text(BidiRow.sent(cells, BidiMode.WORDS));
      if (!plain(text(cells)).equals(plain(reordered(sent)))) {
        wrong.add(text.toString());
      }
    }
    assertEquals(List.of(), wrong.stream().limit(3).toList(), "seed " + seed);
  }

  @Test
  void kittyGetsEveryWordInLogicalOrderAndWhatTouchesItBold() {
    Cell[] sent = BidiRow.sent(row("سلام: ٢٠٢٥"), BidiMode.KITTY);
    assertEquals("٥٢٠٢ :ﺳﻼﻡ", text(sent));
    assertEquals(
        List.of(5),
        IntStream.range(0, sent.length)
            .filter(i -> sent[i].style().attributes().contains(Attribute.BOLD))
            .boxed()
            .toList());
  }

  @Test
  void colourPerCellLeavesNoTwoNeighboursAlike() {
    Cell[] sent = BidiRow.sent(row("سلام"), BidiMode.SGR);
    assertEquals("ﻡﻼﺳ", text(sent));
    assertEquals(
        List.of(Colour.DEFAULT, Colour.palette(244), Colour.DEFAULT),
        Arrays.stream(sent).map(cell -> cell.style().foreground()).toList());
  }

  @Test
  void leftToTheTerminalTextIsLogicalAndUnjoined() {
    assertEquals("│سلام عليكم│abc", sent("│سلام عليكم│abc", BidiMode.TERMINAL));
  }
}

package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class LineTest {

  private static final Style BOLD = Style.PLAIN.with(Attribute.BOLD);

  private static String hex(Line line) {
    StringBuilder out = new StringBuilder();
    line.toString().codePoints().forEach(c -> out.append(String.format("%04X ", c)));
    return out.toString().strip();
  }

  private static Line auto(String text) {
    return Line.of(text, Direction.AUTO);
  }

  @Test
  void arabicStandsInVisualOrderAndJoinedForms() {
    assertEquals("FE8E FE92 FEA3 FEAE FEE3", hex(auto("مرحبا")));
  }

  @Test
  void lamAndAlefShareACell() {
    assertEquals("FEE1 FEFC FEB3", hex(auto("سلام")));
    assertEquals(3, auto("سلام").width());
    assertEquals("FEFB", hex(auto("لا")));
    assertEquals("FEF7 FEF9 FEF5", hex(auto("لآلإلأ")));
    assertEquals("FEFC FE91", hex(auto("بلا")));
  }

  @Test
  void persianLettersAreShaped() {
    assertEquals("FBFD FB94 FB8B FB7D FB58", hex(auto("پچژگی")));
  }

  @Test
  void aLetterWithoutFormsStillJoinsItsNeighbours() {
    assertEquals("FE90 063B FE91", hex(auto("ب\u063Bب")));
  }

  @Test
  void vowelMarksAreNotDrawnAndDoNotBreakTheJoin() {
    assertEquals("FE90 FE98 FEDB", hex(auto("كَتَبَ")));
  }

  @Test
  void aDecomposedHamzaIsComposed() {
    assertEquals("FE83", hex(auto("\u0627\u0654")));
  }

  @Test
  void aNonJoinerBreaksTheJoin() {
    assertEquals("FBFC FEE2 FEE3", hex(auto("مم\u200Cی")));
  }

  @Test
  void aJoinerMakesAnInitialForm() {
    assertEquals("FEEB", hex(auto("ه\u200D")));
  }

  @Test
  void numbersStayInOrderInArabic() {
    assertEquals("2025 ﻡﺎﻋ", auto("عام 2025").toString());
    assertEquals("٢٠٢٥ ﻡﺎﻋ", auto("عام ٢٠٢٥").toString());
    assertEquals("%5 ﺔﺒﺴﻨﺑ", auto("بنسبة 5%").toString());
  }

  @Test
  void latinStaysInOrderInArabic() {
    assertEquals("(Truth Social) ﻰﻠﻋ", auto("على (Truth Social)").toString());
  }

  @Test
  void arabicStandsInPlaceInLatin() {
    assertEquals("The word ﻡﻼﺳ means peace", auto("The word سلام means peace").toString());
  }

  @Test
  void bracketsAreMirroredInArabic() {
    assertEquals("«ﻡﻼﺳ» (ﻡﻼﺳ)", auto("(سلام) «سلام»").toString());
  }

  @Test
  void theBaseDirectionCanBeGiven() {
    assertEquals(".Vance", Line.of("Vance.", Direction.RIGHT_TO_LEFT).toString());
    assertEquals("ﻡﻼﺳ.", Line.of("سلام.", Direction.LEFT_TO_RIGHT).toString());
    assertEquals(".ﻡﻼﺳ", auto("سلام.").toString());
  }

  @Test
  void overridesAreShownAndNotObeyed() {
    assertEquals("abc⟨RLO⟩def", auto("abc\u202Edef").toString());
  }

  @Test
  void nestedIsolatesChangeNoOrder() {
    assertEquals("a⟨RLI⟩b⟨LRI⟩c⟨PDI⟩d⟨PDI⟩e", auto("a\u2067b\u2066c\u2069d\u2069e").toString());
  }

  @Test
  void marksOrderAndAreNotDrawn() {
    assertEquals("Vanceﻡﻼﺳ !", auto("Vance\u200F! سلام").toString());
    assertEquals("!Vance", auto("\u200FVance!").toString());
    assertEquals("Vance!", auto("\u200FVance!\u200E").toString());
  }

  @Test
  void widthsAreThoseOfATerminal() {
    assertEquals(4, auto("日本").width());
    assertEquals(2, auto("🇷🇴").width());
    assertEquals(2, auto("👨‍👩‍👧").width());
    assertEquals(2, auto("👍🏽").width());
    assertEquals(1, auto("❤\uFE0F").width());
    assertEquals(1, auto("e\u0301\u0302").width());
    assertEquals(2, auto("ｱＡ".substring(1)).width());
    assertEquals(4, auto("שָׁלוֹם").width());
  }

  @Test
  void aCutEndsInAnEllipsisWhereReadingEnds() {
    assertEquals("Vance:…", auto("Vance: Russia will take part").cut(8).toString());
    assertEquals("…ﻦﻴﻠﻣﺮﻜﻟﺍ", auto("الكرملين: نشر قوات").cut(9).toString());
    assertEquals("日…", auto("日本語").cut(4).toString());
    assertEquals("…", auto("abc").cut(1).toString());
    assertEquals("", auto("abc").cut(0).toString());
  }

  @Test
  void aLineIsPaddedWhereItIsAligned() {
    assertEquals("ab  ", auto("ab").fit(4, Alignment.START).toString());
    assertEquals("  ab", auto("ab").fit(4, Alignment.END).toString());
    assertEquals(" ﻡﻼﺳ", auto("سلام").fit(4, Alignment.START).toString());
    assertEquals("ﻡﻼﺳ ", auto("سلام").fit(4, Alignment.END).toString());
    assertEquals(" ab ", auto("ab").fit(4, Alignment.CENTRE).toString());
  }

  @Test
  void cellsKnowTheirText() {
    Line line = auto("a سلام");
    List<String> places = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      places.add(line.start(i) + "-" + line.end(i));
    }
    assertEquals(List.of("0-1", "1-2", "5-6", "3-5", "2-3"), places);
  }

  @Test
  void offsetsCountInTheTextAsGiven() {
    Line line = auto("\033[1mab");
    assertEquals(4, line.start(0));
    assertEquals(0, line.column(4));
    assertEquals(5, line.offset(1));
  }

  @Test
  void aCaretBehindTheTextStandsWhereReadingGoesOn() {
    assertEquals(2, auto("ab").column(2));
    assertEquals(-1, auto("سلام").column(4));
    assertEquals(1, auto("سلام").fit(5, Alignment.START).column(4));
    assertEquals(4, Line.of("", Direction.RIGHT_TO_LEFT).fit(5, Alignment.START).column(0));
  }

  @Test
  void stylesTravelWithTheirLetters() {
    Text text = Text.of("سلام").plus(" ab", Style.PLAIN).styled(0, 1, BOLD).styled(5, 6, BOLD);
    Line line = Line.of(text, Direction.LEFT_TO_RIGHT);
    List<Boolean> bold =
        line.cells().stream()
            .map(cell -> cell.style().attributes().contains(Attribute.BOLD))
            .toList();
    assertEquals(List.of(false, false, true, false, true, false), bold);
  }

  @Test
  void wrappingBreaksAtBlanks() {
    assertEquals(
        List.of("hello", "world"),
        Paragraph.of("hello world", Direction.AUTO).wrap(8).stream().map(Line::toString).toList());
  }

  @Test
  void wrappedArabicIsOrderedLineByLine() {
    assertEquals(
        List.of("ﺕﺍﻮﻗ ﺮﺸﻧ", "2025 ﻡﺎﻋ"),
        Paragraph.of("نشر قوات عام 2025", Direction.AUTO).wrap(9).stream()
            .map(Line::toString)
            .toList());
  }

  @Test
  void aWordLongerThanALineIsBroken() {
    assertEquals(
        List.of("abc", "def", "g h"),
        Paragraph.of("abcdefg h", Direction.AUTO).wrap(3).stream().map(Line::toString).toList());
  }

  @Test
  void theLastOfSoManyLinesIsCut() {
    assertEquals(
        List.of("one", "two…"),
        Paragraph.of("one two three", Direction.AUTO).wrap(4, 2).stream()
            .map(Line::toString)
            .toList());
  }
}

package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What holds for any string whatever. The seed is in each message. */
final class TextPropertiesTest {

  private static final int CASES = 3000;

  private static final String[] PIECES = {
    "abc",
    " ",
    "  ",
    "سلام",
    "لا",
    "پچژگی",
    "كَ",
    "شָ",
    "日本",
    "👨‍👩‍👧",
    "🇷🇴",
    "🇷",
    "e\u0301",
    "s\u0326",
    "\033[2J",
    "\033]0;x",
    "\007",
    "\u009B1m",
    "\u202E",
    "\u2067",
    "\u2069",
    "\u200F",
    "\u200E",
    "\u061C",
    "\u200C",
    "\u200D",
    "123",
    "١٢",
    "1,5%",
    "(",
    ")",
    "[",
    "«",
    "»",
    "-",
    ".",
    "\n",
    "\t",
    "\r\n",
    "\uD800",
    "\uDC00",
    "\uFFFE",
    "हिन्दी",
    "ไทย",
    "\u0301",
    "\u0640",
    "\u0654",
    "ﷺ",
    "﷽",
    "\uFE0F",
    "❤\uFE0F",
    "1\uFE0F\u20E3",
    "\u3000",
    "\u1100\u1161"
  };

  private static String any(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = random.nextInt(14); i > 0; i--) {
      if (random.nextInt(6) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }

  private static void forAny(Case each) {
    long seed = System.nanoTime();
    Random random = new Random(seed);
    for (int i = 0; i < CASES; i++) {
      String text = any(random);
      Direction direction = Direction.values()[random.nextInt(3)];
      int columns = 1 + random.nextInt(20);
      each.check(text, direction, columns, "seed " + seed + ": " + escaped(text));
    }
  }

  @FunctionalInterface
  private interface Case {
    void check(String text, Direction direction, int columns, String message);
  }

  private static String escaped(String text) {
    StringBuilder out = new StringBuilder();
    for (char c : text.toCharArray()) {
      out.append(String.format("\\u%04X", (int) c));
    }
    return out.toString();
  }

  @Test
  void nothingThatDrivesATerminalIsLeft() {
    forAny(
        (text, direction, columns, message) -> {
          String all = TerminalText.clean(text) + Line.of(text, direction);
          assertTrue(
              all.codePoints()
                  .noneMatch(
                      c ->
                          Character.isISOControl(c)
                              || c >= 0xD800 && c <= 0xDFFF
                              || c >= 0x202A && c <= 0x202E
                              || c >= 0x2066 && c <= 0x2069),
              message);
        });
  }

  @Test
  void cleaningTwiceChangesNothingMore() {
    forAny(
        (text, direction, columns, message) -> {
          String once = TerminalText.clean(text);
          assertEquals(once, TerminalText.clean(once), message);
        });
  }

  @Test
  void aCutFits() {
    forAny(
        (text, direction, columns, message) -> {
          Line line = Line.of(text, direction);
          Line fit = line.fit(columns, Alignment.START);
          assertAll(
              message,
              () -> assertTrue(line.cut(columns).width() <= columns),
              () -> assertEquals(columns, fit.width()),
              () -> assertEquals(columns, fit.cells().stream().mapToInt(Cell::width).sum()));
        });
  }

  @Test
  void wrappingLosesNothingButBlanks() {
    forAny(
        (text, direction, columns, message) -> {
          Paragraph paragraph = Paragraph.of(text, direction);
          int widest = paragraph.line().cells().stream().mapToInt(Cell::width).max().orElse(0);
          List<Line> lines = paragraph.wrap(columns);
          List<Integer> wrapped = new ArrayList<>();
          for (Line line : lines) {
            wrapped.addAll(starts(line));
            assertTrue(line.width() <= Math.max(columns, widest), message);
          }
          wrapped.sort(null);
          List<Integer> whole = new ArrayList<>(starts(paragraph.line()));
          whole.sort(null);
          assertEquals(whole, wrapped, message);
        });
  }

  private static List<Integer> starts(Line line) {
    List<Integer> starts = new ArrayList<>();
    for (int i = 0; i < line.cells().size(); i++) {
      if (!line.cells().get(i).text().equals(" ")) {
        starts.add(line.start(i));
      }
    }
    return starts;
  }

  @Test
  void everyCellHasItsPartOfTheText() {
    forAny(
        (text, direction, columns, message) -> {
          Line line = Line.of(text, direction);
          for (int i = 0; i < line.cells().size(); i++) {
            assertTrue(
                line.start(i) >= 0 && line.start(i) < line.end(i) && line.end(i) <= text.length(),
                message);
          }
        });
  }

  @Test
  void aFrameKeepsItsShape() {
    forAny(
        (text, direction, columns, message) -> {
          Frame frame = new Frame(columns, 1);
          Line line = Line.of(text, direction);
          frame.put(columns / 2 - 3, 0, line);
          frame.put(columns / 3, 0, Line.of("日x", Direction.AUTO));
          frame.put(-1, 0, line.fit(columns, Alignment.END));
          int covered = 0;
          for (int column = 0; column < columns; column++) {
            int width = frame.cell(column, 0).width();
            assertTrue(width > 0 == covered <= 0, message + " at " + column);
            covered = Math.max(covered, 0) - 1 + width;
          }
          assertEquals(0, covered, message);
        });
  }

  @Test
  void everyWayOfSendingKeepsTheColumns() {
    forAny(
        (text, direction, columns, message) -> {
          Frame frame = new Frame(columns, 1);
          frame.put(0, 0, columns, Line.of(text, direction), Alignment.START, Style.PLAIN);
          Cell[] row = new Cell[columns];
          Arrays.setAll(row, column -> frame.cell(column, 0));
          for (BidiMode mode : BidiMode.values()) {
            Cell[] sent = BidiRow.sent(row, mode);
            assertEquals(columns, Arrays.stream(sent).mapToInt(Cell::width).sum(), message + mode);
          }
        });
  }
}

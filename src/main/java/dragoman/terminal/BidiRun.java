package dragoman.terminal;

import java.text.Bidi;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A visual run of cells in the order from which UAX #9 makes it again.
 *
 * <p>UAX #9 has no inverse: the way numbers join depends on what stands before them. So the likely
 * orders are tried, each checked by ordering it, and the first that gives the run is taken. A
 * European number at the right of Arabic letters with nothing between has none, and gets
 * Arabic-Indic digits.
 */
final class BidiRun {

  private static final String SEPARATORS = ".,:/";
  private static final String SIGNS = "+-";
  private static final String TERMINATORS = "%$€£#°";

  /** What may stand within a number that keeps its order, by likelihood. */
  private static final List<String> JOINERS =
      List.of(SEPARATORS, SEPARATORS.concat(SIGNS), "", SEPARATORS.concat(TERMINATORS));

  private BidiRun() {}

  /** Whether a cell's character is right-to-left: of class R, AL or AN. */
  static boolean isRightToLeft(Cell cell) {
    return switch (direction(cell)) {
      case Character.DIRECTIONALITY_RIGHT_TO_LEFT,
          Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
          Character.DIRECTIONALITY_ARABIC_NUMBER ->
          true;
      default -> false;
    };
  }

  private static byte direction(Cell cell) {
    char first = cell.text().charAt(0);
    return first < 0x590
        ? (first >= '0' && first <= '9'
            ? Character.DIRECTIONALITY_EUROPEAN_NUMBER
            : Character.isLetter(first)
                ? Character.DIRECTIONALITY_LEFT_TO_RIGHT
                : Character.DIRECTIONALITY_OTHER_NEUTRALS)
        : Character.getDirectionality(cell.text().codePointAt(0));
  }

  private static boolean isNumber(Cell cell) {
    byte direction = direction(cell);
    return direction == Character.DIRECTIONALITY_EUROPEAN_NUMBER
        || direction == Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  /**
   * Turns the right-to-left parts between left-to-right letters round, in place.
   *
   * @return whether there were any
   */
  static boolean turn(List<Cell> run) {
    boolean any = false;
    int from = 0;
    while (from < run.size()) {
      int to = from;
      boolean rightToLeft = false;
      while (to < run.size() && direction(run.get(to)) != Character.DIRECTIONALITY_LEFT_TO_RIGHT) {
        rightToLeft |= isRightToLeft(run.get(to));
        to++;
      }
      if (rightToLeft) {
        part(run.subList(from, to));
        any = true;
      }
      from = to + 1;
    }
    return any;
  }

  private static void part(List<Cell> part) {
    List<Cell> visual = List.copyOf(part);
    List<Cell> arabic = visual.stream().map(BidiRun::arabicDigit).toList();
    for (List<Cell> shown : List.of(visual, arabic)) {
      for (int from : new int[] {first(visual), 0}) {
        for (int to : new int[] {last(visual) + 1, visual.size()}) {
          for (String joiners : JOINERS) {
            List<Cell> sent = turned(shown, from, to, joiners);
            if (text(shown(sent)).equals(text(shown))) {
              replace(part, sent);
              return;
            }
          }
        }
      }
    }
    replace(part, turned(visual, first(visual), last(visual) + 1, SEPARATORS));
  }

  private static void replace(List<Cell> part, List<Cell> sent) {
    for (int i = 0; i < sent.size(); i++) {
      part.set(i, sent.get(i));
    }
  }

  /** The first cell that is no neutral. */
  private static int first(List<Cell> cells) {
    int at = 0;
    while (!isRightToLeft(cells.get(at)) && !isNumber(cells.get(at))) {
      at++;
    }
    return at;
  }

  private static int last(List<Cell> cells) {
    int at = cells.size() - 1;
    while (!isRightToLeft(cells.get(at)) && !isNumber(cells.get(at))) {
      at--;
    }
    return at;
  }

  private static List<Cell> turned(List<Cell> visual, int from, int to, String joiners) {
    List<Cell> all = new ArrayList<>(visual.subList(0, from));
    int end = to;
    while (end > from) {
      int start = end - 1;
      if (isNumber(visual.get(start))) {
        while (start > from && continuesNumber(visual, start - 1, joiners)) {
          start--;
        }
        all.addAll(visual.subList(start, end));
      } else {
        all.add(mirrored(visual.get(start)));
      }
      end = start;
    }
    all.addAll(visual.subList(to, visual.size()));
    return all;
  }

  /** Whether the number that begins behind this cell goes on with it, leftwards. */
  private static boolean continuesNumber(List<Cell> visual, int at, String joiners) {
    Cell cell = visual.get(at);
    return isNumber(cell)
        || at > 0
            && !joiners.isEmpty()
            && joiners.contains(cell.text())
            && isNumber(visual.get(at - 1));
  }

  private static Cell mirrored(Cell cell) {
    String mirror = Paragraph.mirror(cell.text());
    return mirror.equals(cell.text()) ? cell : new Cell(mirror, cell.width(), cell.style());
  }

  private static Cell arabicDigit(Cell cell) {
    char c = cell.text().charAt(0);
    return c >= '0' && c <= '9' ? Cell.of((char) (c - '0' + 0x660), cell.style()) : cell;
  }

  private static String text(List<Cell> cells) {
    StringBuilder out = new StringBuilder(cells.size());
    for (Cell cell : cells) {
      out.append(cell.text());
    }
    return out.toString();
  }

  /**
   * What a terminal with UAX #9 shows, left to right, when the cells stand between left-to-right
   * letters.
   */
  static List<Cell> shown(List<Cell> sent) {
    StringBuilder text = new StringBuilder(sent.size() + 2).append('a');
    int[] starts = new int[sent.size()];
    for (int i = 0; i < sent.size(); i++) {
      starts[i] = text.length();
      text.append(sent.get(i).text());
    }
    Bidi bidi = new Bidi(text.append('a').toString(), Bidi.DIRECTION_LEFT_TO_RIGHT);
    byte[] levels = new byte[sent.size()];
    for (int i = 0; i < levels.length; i++) {
      levels[i] = (byte) bidi.getLevelAt(starts[i]);
    }
    List<Cell> shown = new ArrayList<>(sent.size());
    for (int i : Ordering.order(levels)) {
      shown.add((levels[i] & 1) == 1 ? mirrored(sent.get(i)) : sent.get(i));
    }
    return Collections.unmodifiableList(shown);
  }
}

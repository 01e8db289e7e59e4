package dragoman.terminal;

import com.ibm.icu.lang.UCharacter;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A paragraph set for a terminal: cleaned, measured, shaped and with its levels of direction
 * resolved, ready to be laid into lines.
 *
 * <p>Clusters follow UAX #29 and levels UAX #9, for the paragraph as a whole; each line is then
 * ordered by itself. Offsets are UTF-16, into the text as given.
 */
public final class Paragraph {

  /** Brackets and quotes that news is full of, and their mirrors; the rest is asked of ICU. */
  private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A\u27E8\u27E9";

  private final Cell[] cells;
  private final int[] starts;
  private final int[] ends;
  private final byte[] levels;
  private final int count;
  private final int base;

  private Paragraph(Cell[] cells, int[] starts, int[] ends, byte[] levels, int count, int base) {
    this.cells = cells;
    this.starts = starts;
    this.ends = ends;
    this.levels = levels;
    this.count = count;
    this.base = base;
  }

  /**
   * Sets a text; control characters, line ends included, are dealt with as {@link
   * TerminalText#clean} says.
   */
  public static Paragraph of(Text text, Direction direction) {
    TerminalText.Cleaned cleaned = TerminalText.strip(text.string());
    boolean plain = direction == Direction.AUTO || direction == Direction.LEFT_TO_RIGHT;
    for (int i = 0; plain && i < cleaned.text().length(); i++) {
      char c = cleaned.text().charAt(i);
      plain = TerminalText.isHarmless(c) && (c < 0x590 || c > 0x2000);
    }
    return plain ? plain(text, cleaned) : complex(text, cleaned, direction);
  }

  /** Plain text in the plain style. */
  public static Paragraph of(String text, Direction direction) {
    return of(Text.of(text), direction);
  }

  private static Paragraph plain(Text text, TerminalText.Cleaned cleaned) {
    String string = cleaned.text();
    int count = string.length();
    Cell[] cells = new Cell[count];
    int[] starts = new int[count];
    int[] ends = new int[count];
    for (int i = 0; i < count; i++) {
      starts[i] = cleaned.original(i);
      ends[i] = cleaned.originalEnd(i + 1);
      cells[i] = Cell.of(string.charAt(i), text.styleAt(starts[i]));
    }
    return new Paragraph(cells, starts, ends, new byte[count], count, 0);
  }

  private static Paragraph complex(Text text, TerminalText.Cleaned cleaned, Direction direction) {
    String string = cleaned.text();
    Bidi bidi = Ordering.resolved(string, direction);
    int[] breaks = Clusters.ends(string);
    String[] drawn = new String[breaks.length];
    for (int i = 0; i < breaks.length; i++) {
      drawn[i] = Clusters.drawn(string, i == 0 ? 0 : breaks[i - 1], breaks[i]);
    }
    int[] merged = hasArabic(string) ? shape(string, breaks, drawn) : new int[breaks.length];
    Cell[] cells = new Cell[breaks.length];
    int[] starts = new int[breaks.length];
    int[] ends = new int[breaks.length];
    byte[] levels = new byte[breaks.length];
    int count = 0;
    for (int i = 0; i < breaks.length; i += 1 + merged[i]) {
      if (drawn[i].isEmpty()) {
        continue;
      }
      int start = i == 0 ? 0 : breaks[i - 1];
      levels[count] = (byte) bidi.getLevelAt(start);
      starts[count] = cleaned.original(start);
      ends[count] = cleaned.originalEnd(breaks[i + merged[i]]);
      String shown = (levels[count] & 1) == 1 ? mirror(drawn[i]) : drawn[i];
      Style style = text.styleAt(starts[count]);
      cells[count] =
          shown.length() == 1 && TerminalText.isHarmless(shown.charAt(0))
              ? Cell.of(shown.charAt(0), style)
              : new Cell(shown, Clusters.width(shown), style);
      count++;
    }
    return new Paragraph(cells, starts, ends, levels, count, bidi.getBaseLevel());
  }

  private static boolean hasArabic(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x600 && c < 0x900) {
        return true;
      }
    }
    return false;
  }

  /**
   * Puts the letters' joined forms into the clusters.
   *
   * @return how many clusters behind each one it has swallowed: 1 for lam before alef, else 0
   */
  private static int[] shape(String text, int[] breaks, String[] drawn) {
    ArabicForms forms = ArabicForms.STANDARD;
    int[] merged = new int[drawn.length];
    boolean before = false;
    for (int i = 0; i < drawn.length; i += 1 + merged[i]) {
      int start = i == 0 ? 0 : breaks[i - 1];
      char last = text.charAt(breaks[i] - 1);
      if (drawn[i].isEmpty()) {
        before = last == 0x200D || before && last != 0x200C;
        continue;
      }
      int letter = drawn[i].codePointAt(0);
      boolean apart = holds(text, start, breaks[i], (char) 0x200C);
      boolean held = holds(text, start, breaks[i], (char) 0x200D);
      int next = i + 1;
      while (next < drawn.length && drawn[next].isEmpty() && isTransparent(text, breaks, next)) {
        next++;
      }
      int following =
          next < drawn.length && !drawn[next].isEmpty() ? drawn[next].codePointAt(0) : 0;
      boolean joinsBefore = before && forms.joinsBefore(letter);
      boolean joinsBehind =
          forms.joinsBehind(letter) && !apart && (held || forms.joinsBefore(following));
      int ligature =
          apart || held || next != i + 1 ? 0 : forms.lamAlef(letter, following, joinsBefore);
      if (ligature != 0) {
        drawn[i] = String.valueOf((char) ligature);
        merged[i] = 1;
        before = holds(text, breaks[i], breaks[i + 1], (char) 0x200D);
      } else {
        int shaped = forms.shape(letter, joinsBefore, joinsBehind);
        if (shaped != letter) {
          drawn[i] = String.valueOf((char) shaped).concat(drawn[i].substring(1));
        }
        before = !apart && (held || forms.joinsBehind(letter));
      }
    }
    return merged;
  }

  private static boolean isTransparent(String text, int[] breaks, int cluster) {
    char c = text.charAt(breaks[cluster] - 1);
    return c != 0x200C && c != 0x200D;
  }

  private static boolean holds(String text, int start, int end, char c) {
    int at = text.indexOf(c, start);
    return at >= 0 && at < end;
  }

  /** A cluster as it is drawn from right to left. */
  static String mirror(String drawn) {
    int c = drawn.codePointAt(0);
    if (!Character.isMirrored(c)) {
      return drawn;
    }
    int at = MIRRORED.indexOf(c);
    int mirror = at < 0 ? UCharacter.getMirror(c) : MIRRORED.charAt(at ^ 1);
    return Character.toString(mirror).concat(drawn.substring(Character.charCount(c)));
  }

  /** The direction in which it is read: left to right or right to left. */
  public Direction direction() {
    return base == 0 ? Direction.LEFT_TO_RIGHT : Direction.RIGHT_TO_LEFT;
  }

  /** All of it in one line. */
  public Line line() {
    return line(0, count);
  }

  /**
   * The paragraph in lines of at most this many columns, broken at blanks, else behind dashes and
   * between wide characters, else anywhere. Blanks at the end of a line are not shown. A cluster
   * wider than a whole line has a line to itself.
   *
   * @param columns at least 1
   * @return at least one line, empty for an empty paragraph
   */
  public List<Line> wrap(int columns) {
    if (columns < 1) {
      throw new IllegalArgumentException("no room for a line: " + columns + " columns");
    }
    List<Line> lines = new ArrayList<>();
    int from = 0;
    while (from < count) {
      int to = from;
      int width = 0;
      int broken = -1;
      while (to < count && (width + cells[to].width() <= columns || isBlank(to))) {
        width += cells[to].width();
        to++;
        if (mayBreak(to)) {
          broken = to;
        }
      }
      if (to < count) {
        to = broken > 0 ? broken : Math.max(to, from + 1);
      }
      int shown = to;
      while (shown > from + 1 && isBlank(shown - 1)) {
        shown--;
      }
      lines.add(line(from, shown));
      from = to;
    }
    return lines.isEmpty() ? List.of(line(0, 0)) : List.copyOf(lines);
  }

  /**
   * The paragraph in at most so many lines; the last one is cut with an ellipsis when there is
   * more.
   *
   * @param columns at least 1
   * @param most how many lines at most, at least 1
   */
  public List<Line> wrap(int columns, int most) {
    List<Line> lines = wrap(columns);
    if (lines.size() <= most) {
      return lines;
    }
    List<Line> kept = new ArrayList<>(lines.subList(0, most));
    kept.set(most - 1, line(lines.get(most - 1).from(), count).cut(columns));
    return List.copyOf(kept);
  }

  private boolean isBlank(int i) {
    return cells[i].text().equals(" ");
  }

  private boolean mayBreak(int at) {
    if (at == count || isBlank(at)) {
      return false;
    }
    char last = cells[at - 1].text().charAt(0);
    return last == ' '
        || last == '-'
        || last == '\u2013'
        || last == '\u2014'
        || cells[at - 1].width() == 2
        || cells[at].width() == 2;
  }

  /** A line of the logical clusters in a range. */
  Line line(int from, int to) {
    byte[] line = Arrays.copyOfRange(levels, from, to);
    for (int i = line.length - 1; i >= 0 && isBlank(from + i); i--) {
      line[i] = (byte) base;
    }
    int[] order = Ordering.order(line);
    for (int i = 0; i < order.length; i++) {
      order[i] += from;
    }
    return new Line(this, from, to, order);
  }

  Cell cell(int i) {
    return cells[i];
  }

  int start(int i) {
    return starts[i];
  }

  int end(int i) {
    return ends[i];
  }
}

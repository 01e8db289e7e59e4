package dragoman.console;

import dragoman.terminal.Alignment;
import dragoman.terminal.Cell;
import dragoman.terminal.Direction;
import dragoman.terminal.Line;
import dragoman.terminal.Paragraph;
import dragoman.terminal.Style;
import dragoman.terminal.Text;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Texts as they were shaped for the frame before: most of a frame has been in the last one too. For
 * one thread.
 */
final class Shaped {

  private static final int PLAIN_LETTERS = 128;

  /** A text in one line, or wrapped where no alignment is given. */
  private record Key(
      Text text, Direction direction, int columns, @Nullable Alignment alignment, Style padding) {

    /** The styles differ least: they are compared, and not counted in. */
    @Override
    public int hashCode() {
      return 31 * text.hashCode() + columns;
    }
  }

  private final Map<Style, Cell[]> letters = new HashMap<>();
  private Map<Key, List<List<Cell>>> before = new HashMap<>();
  private Map<Key, List<List<Cell>>> now = new HashMap<>();
  private Style style = Style.PLAIN;
  private Cell[] inStyle = new Cell[PLAIN_LETTERS];

  /** Another frame begins. */
  void begin() {
    before = now;
    now = new HashMap<>();
  }

  /** The frame is drawn: what was not in it is forgotten. */
  void end() {
    before = Map.of();
  }

  /** A text in one line of exactly so many columns, cut or with blanks in a style. */
  List<Cell> line(Text text, Direction direction, int columns, Alignment alignment, Style padding) {
    return kept(
            new Key(text, direction, columns, alignment, padding),
            () -> List.of(fitted(Line.of(text, direction), columns, alignment, padding)))
        .get(0);
  }

  /** A text in lines of exactly so many columns, from the side where it is read. */
  List<List<Cell>> wrapped(Text text, Direction direction, int columns) {
    return kept(
        new Key(text, direction, columns, null, Style.PLAIN),
        () ->
            Paragraph.of(text, direction).wrap(columns).stream()
                .map(line -> fitted(line, columns, Alignment.START, Style.PLAIN))
                .toList());
  }

  private List<List<Cell>> kept(Key key, Supplier<List<List<Cell>>> shaping) {
    List<List<Cell>> lines = now.get(key);
    if (lines == null) {
      lines = before.get(key);
      lines = lines == null ? shaping.get() : lines;
      now.put(key, lines);
    }
    return lines;
  }

  private List<Cell> fitted(Line line, int columns, Alignment alignment, Style padding) {
    List<Cell> cells = new ArrayList<>(line.fit(Math.max(0, columns), alignment, padding).cells());
    cells.replaceAll(this::shared);
    return List.copyOf(cells);
  }

  /** The same cell for the same letter: a screen has thousands of cells, and few different ones. */
  private Cell shared(Cell cell) {
    String text = cell.text();
    if (text.length() != 1 || text.charAt(0) >= PLAIN_LETTERS) {
      return cell;
    }
    if (!cell.style().equals(style)) {
      style = cell.style();
      inStyle = letters.computeIfAbsent(style, it -> new Cell[PLAIN_LETTERS]);
    }
    Cell known = inStyle[text.charAt(0)];
    if (known == null) {
      inStyle[text.charAt(0)] = cell;
      return cell;
    }
    return known;
  }
}

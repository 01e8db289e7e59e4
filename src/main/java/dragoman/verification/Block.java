package dragoman.verification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a note as plain text.
 *
 * @param form what it is
 * @param text its words; a line end inside is one {@code \n}, code stands between back-quotes
 * @param lines for each of its lines, the note's line, from 1 on
 * @param pointers where the note says that words stand, by their place in the text
 * @param group the list item, table row or paragraph that it is part of
 * @param cue the cue that it has as this program writes it, null when it has none
 */
record Block(
    Form form,
    String text,
    List<Integer> lines,
    List<Placed> pointers,
    int group,
    @Nullable Cue cue) {

  /** What a block is. */
  enum Form {
    HEADING,
    LINE,
    QUOTE,
    /**
     * Of a table's cell or a line of a list what is behind its cue, when it ends with a pointer.
     */
    CELL
  }

  /** A pointer and the offset that it stands at. */
  record Placed(int at, Pointer pointer) {}

  Block {
    lines = List.copyOf(lines);
    pointers = List.copyOf(pointers);
  }

  /** The note's line of an offset in the text. */
  int line(int offset) {
    int breaks = (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    return lines.isEmpty() ? 1 : lines.get(Math.min(breaks, lines.size() - 1));
  }
}

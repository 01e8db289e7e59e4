package dragoman.console.lanterna;

import dragoman.terminal.Cell;
import java.util.Arrays;

/**
 * Rows that a terminal can move instead of being sent them again.
 *
 * @param top the first row of the region that moves
 * @param bottom its last row
 * @param distance how many rows up; down when negative, 0 when nothing is worth moving
 */
record Shift(int top, int bottom, int distance) {

  private static final Shift NONE = new Shift(0, 0, 0);

  /** So many rows must be spared: the region and the move cost about half a row. */
  private static final int WORTH = 3;

  /** The move that spares most rows. */
  static Shift between(Cell[][] before, Cell[][] after) {
    boolean[] changed = new boolean[after.length];
    int changes = 0;
    for (int row = 0; row < after.length; row++) {
      changed[row] = !Arrays.equals(before[row], after[row]);
      changes += changed[row] ? 1 : 0;
    }
    Shift best = NONE;
    int most = WORTH - 1;
    for (int far = 1; changes > most && far < after.length - most; far++) {
      for (int distance : new int[] {far, -far}) {
        int first = Math.max(0, -distance);
        int spared = 0;
        int start = first;
        for (int row = first; row < after.length && row + distance < after.length; row++) {
          if (!Arrays.equals(before[row + distance], after[row])) {
            spared = 0;
            start = row + 1;
          } else if (changed[row]) {
            spared++;
            if (spared > most) {
              most = spared;
              best =
                  new Shift(
                      Math.min(start, start + distance), Math.max(row, row + distance), distance);
            }
          }
        }
      }
    }
    return best;
  }
}

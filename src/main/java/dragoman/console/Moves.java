package dragoman.console;

/** Where the keys that move lead. */
final class Moves {

  private Moves() {}

  /**
   * The row a cursor goes to.
   *
   * @param rows how many there are
   * @param height how many are shown
   */
  static int target(Action action, int cursor, int rows, int height) {
    int to =
        switch (action) {
          case UP -> cursor - 1;
          case DOWN -> cursor + 1;
          case PAGE_UP -> cursor - Math.max(1, height - 1);
          case PAGE_DOWN -> cursor + Math.max(1, height - 1);
          case FIRST -> 0;
          case LAST -> rows - 1;
          default -> cursor;
        };
    return Math.max(0, Math.min(to, rows - 1));
  }

  /** The first row shown of a text without a cursor. */
  static int scroll(Action action, int top, int rows, int height) {
    int to = action == Action.LAST ? rows : target(action, top, Integer.MAX_VALUE, height);
    return Math.max(0, Math.min(to, rows - height));
  }
}

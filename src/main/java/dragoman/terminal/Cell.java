package dragoman.terminal;

/**
 * One grapheme cluster as it is sent to the terminal.
 *
 * @param text the cluster, shaped and mirrored; empty in the columns behind a wide one
 * @param width its columns; 0 in the columns behind a wide one
 * @param style its look
 */
public record Cell(String text, int width, Style style) {

  /** A blank of the terminal's own background. */
  public static final Cell BLANK = new Cell(" ", 1, Style.PLAIN);

  private static final String[] ASCII = new String[128];

  static {
    for (char c = 0; c < ASCII.length; c++) {
      ASCII[c] = String.valueOf(c);
    }
  }

  /** A blank in this style. */
  public static Cell blank(Style style) {
    return style.equals(Style.PLAIN) ? BLANK : new Cell(" ", 1, style);
  }

  /** The column behind the first of a wide cell. */
  public Cell tail() {
    return new Cell("", 0, style);
  }

  /** The same in another style. */
  public Cell in(Style other) {
    return new Cell(text, width, other);
  }

  static Cell of(char c, Style style) {
    return new Cell(c < ASCII.length ? ASCII[c] : String.valueOf(c), 1, style);
  }
}

package dragoman.terminal;

import java.util.ArrayList;
import java.util.List;

/**
 * A logical string with styles on its parts.
 *
 * <p>Offsets are UTF-16, into {@link #string()}. Nothing is cleaned or measured here; {@link
 * Paragraph} does that.
 */
public final class Text {

  /** No text. */
  public static final Text EMPTY = new Text("", List.of());

  private record Run(int end, Style style) {}

  private final String string;
  private final List<Run> runs;

  private Text(String string, List<Run> runs) {
    this.string = string;
    this.runs = runs;
  }

  /** Text in the plain style. */
  public static Text of(String string) {
    return of(string, Style.PLAIN);
  }

  /** Text in one style. */
  public static Text of(String string, Style style) {
    return string.isEmpty() ? EMPTY : new Text(string, List.of(new Run(string.length(), style)));
  }

  /** This and then more, in its style. */
  public Text plus(String more, Style style) {
    return plus(of(more, style));
  }

  /** This and then the other. */
  public Text plus(Text other) {
    List<Run> all = new ArrayList<>(runs);
    for (Run run : other.runs) {
      all.add(new Run(string.length() + run.end, run.style));
    }
    return new Text(string + other.string, all);
  }

  /**
   * The same with a style laid over a part, as {@link Style#overlaid}.
   *
   * @param start the first offset; what lies outside the text is ignored
   * @param end the offset behind
   */
  public Text styled(int start, int end, Style over) {
    int from = Math.max(0, start);
    int to = Math.min(string.length(), end);
    if (from >= to) {
      return this;
    }
    List<Run> all = new ArrayList<>(runs.size() + 2);
    int begin = 0;
    for (Run run : runs) {
      if (begin < from) {
        all.add(new Run(Math.min(run.end, from), run.style));
      }
      if (run.end > from && begin < to) {
        all.add(new Run(Math.min(run.end, to), run.style.overlaid(over)));
      }
      if (run.end > to) {
        all.add(run);
      }
      begin = run.end;
    }
    return new Text(string, all);
  }

  /** The logical string, as given. */
  public String string() {
    return string;
  }

  /** The style at an offset of the string; plain when empty. */
  public Style styleAt(int offset) {
    int low = 0;
    int high = runs.size() - 1;
    while (low < high) {
      int middle = (low + high) / 2;
      if (runs.get(middle).end > offset) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return runs.isEmpty() ? Style.PLAIN : runs.get(low).style;
  }

  /** Whether it says the same and looks the same. */
  @Override
  public boolean equals(Object other) {
    return other instanceof Text text && string.equals(text.string) && runs.equals(text.runs);
  }

  @Override
  public int hashCode() {
    return string.hashCode();
  }

  @Override
  public String toString() {
    return string;
  }
}

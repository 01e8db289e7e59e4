package dragoman.console;

import dragoman.terminal.Direction;
import dragoman.terminal.Input;
import dragoman.terminal.Line;
import java.text.BreakIterator;
import java.util.Locale;
import java.util.Optional;

/**
 * A line being typed.
 *
 * @param text as typed, in logical order
 * @param caret UTF-16 offset of the caret, between grapheme clusters
 */
public record Entry(String text, int caret) {

  private static final int LONGEST = 4000;

  /** An empty line. */
  static final Entry EMPTY = new Entry("", 0);

  /** A line with words in it, the caret behind them. */
  static Entry of(String text) {
    return new Entry(text, text.length());
  }

  /** What a key makes of the line; empty when it means nothing here. */
  Optional<Entry> typed(Input input) {
    if (input instanceof Input.Typed typed) {
      return typed.modifiers().contains(Input.Modifier.CONTROL)
          ? control(typed.text())
          : typed.modifiers().contains(Input.Modifier.ALT)
              ? Optional.empty()
              : Optional.of(inserted(typed.text()));
    }
    if (input instanceof Input.Pasted pasted) {
      return Optional.of(inserted(pasted.text().replaceAll("\\s+", " ")));
    }
    if (input instanceof Input.Key key) {
      return switch (key.name()) {
        case BACKSPACE -> Optional.of(cut(before(), caret));
        case DELETE -> Optional.of(cut(caret, behind()));
        case LEFT -> Optional.of(aside(-1));
        case RIGHT -> Optional.of(aside(1));
        case HOME -> Optional.of(new Entry(text, 0));
        case END -> Optional.of(of(text));
        default -> Optional.empty();
      };
    }
    return Optional.empty();
  }

  private Optional<Entry> control(String letter) {
    return switch (letter.toLowerCase(Locale.ROOT)) {
      case "a" -> Optional.of(new Entry(text, 0));
      case "e" -> Optional.of(of(text));
      case "u" -> Optional.of(cut(0, caret));
      case "k" -> Optional.of(cut(caret, text.length()));
      case "w" -> Optional.of(cut(wordBefore(), caret));
      default -> Optional.empty();
    };
  }

  /** With more at the caret, as far as there is room. */
  Entry inserted(String more) {
    String room = more.substring(0, Math.min(more.length(), Math.max(0, LONGEST - text.length())));
    return new Entry(
        text.substring(0, caret) + room + text.substring(caret), caret + room.length());
  }

  private Entry cut(int from, int to) {
    return new Entry(text.substring(0, from) + text.substring(to), from);
  }

  /** The direction in which the line is read. */
  Direction direction() {
    return Line.of(text, Direction.AUTO).direction();
  }

  /**
   * The caret one place to the left or to the right on the screen, over letters of either
   * direction; the place behind the text is at the side where its reading ends.
   */
  private Entry aside(int by) {
    Line line = Line.of(text, Direction.AUTO);
    int count = line.cells().size();
    boolean leftToRight = line.direction() == Direction.LEFT_TO_RIGHT;
    int end = leftToRight ? count : -1;
    int at = end;
    for (int i = 0; i < count; i++) {
      if (line.start(i) <= caret && caret < line.end(i)) {
        at = i;
      }
    }
    int to = at + by;
    if (to == end) {
      return of(text);
    }
    return to < 0 || to >= count ? this : new Entry(text, line.start(to));
  }

  private int before() {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    return caret == 0 ? 0 : clusters.preceding(caret);
  }

  private int behind() {
    BreakIterator clusters = BreakIterator.getCharacterInstance(Locale.ROOT);
    clusters.setText(text);
    return caret == text.length() ? caret : clusters.following(caret);
  }

  private int wordBefore() {
    int at = caret;
    while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    while (at > 0 && !Character.isWhitespace(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }
}

package dragoman.console.lanterna;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.CharacterPattern;
import com.googlecode.lanterna.input.KeyDecodingProfile;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import com.googlecode.lanterna.input.MouseActionType;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Lanterna's decoder does not know: Return alone (it waits for the NUL of telnet), pastes
 * between brackets, and the mouse by SGR coordinates.
 */
final class Patterns implements KeyDecodingProfile {

  /**
   * Asks for a sign of life; it comes in as {@link KeyType#CursorLocation}, which nothing else
   * makes here.
   */
  static final String ALIVE_QUERY = "\033[5n";

  private static final String ALIVE = "\033[0n";
  private static final String PASTE_START = "\033[200~";
  private static final String PASTE_END = "\033[201~";
  private static final String MOUSE_START = "\033[<";
  private static final int LONGEST_MOUSE = 24;

  @Override
  public Collection<CharacterPattern> getPatterns() {
    return List.of(
        Patterns::enter, Patterns::paste, Patterns::mouse, Patterns::alive, Patterns::application);
  }

  private static CharacterPattern.@Nullable Matching enter(List<Character> typed) {
    return typed.size() == 1 && typed.get(0) == '\r'
        ? new CharacterPattern.Matching(new KeyStroke(KeyType.Enter))
        : null;
  }

  /** The terminal's word that it is well, the answer to {@link #ALIVE_QUERY}. */
  private static CharacterPattern.@Nullable Matching alive(List<Character> typed) {
    if (typed.size() > ALIVE.length() || !isPrefix(ALIVE, typed)) {
      return null;
    }
    return typed.size() < ALIVE.length()
        ? CharacterPattern.Matching.NOT_YET
        : new CharacterPattern.Matching(new KeyStroke(KeyType.CursorLocation));
  }

  /**
   * Arrows as terminals send them in application mode, which Lanterna takes for arrows with
   * Control.
   */
  private static CharacterPattern.@Nullable Matching application(List<Character> typed) {
    if (typed.size() != 3 || !isPrefix("\033O", typed)) {
      return null;
    }
    KeyType key =
        switch (typed.get(2)) {
          case 'A' -> KeyType.ArrowUp;
          case 'B' -> KeyType.ArrowDown;
          case 'C' -> KeyType.ArrowRight;
          case 'D' -> KeyType.ArrowLeft;
          case 'F' -> KeyType.End;
          case 'H' -> KeyType.Home;
          default -> null;
        };
    return key == null ? null : new CharacterPattern.Matching(new KeyStroke(key));
  }

  private static CharacterPattern.@Nullable Matching paste(List<Character> typed) {
    int size = typed.size();
    if (!isPrefix(PASTE_START, typed)) {
      return null;
    }
    int end = size - PASTE_END.length();
    if (end < PASTE_START.length() || typed.get(size - 1) != '~') {
      return CharacterPattern.Matching.NOT_YET;
    }
    for (int i = 0; i < PASTE_END.length(); i++) {
      if (typed.get(end + i) != PASTE_END.charAt(i)) {
        return CharacterPattern.Matching.NOT_YET;
      }
    }
    StringBuilder text = new StringBuilder(end);
    for (int i = PASTE_START.length(); i < end; i++) {
      char c = typed.get(i);
      if (c == '\r') {
        text.append('\n');
      } else if (c != '\n' || typed.get(i - 1) != '\r') {
        text.append(c);
      }
    }
    return new CharacterPattern.Matching(new PastedStroke(text.toString()));
  }

  private static CharacterPattern.@Nullable Matching mouse(List<Character> typed) {
    int size = typed.size();
    if (size > LONGEST_MOUSE || !isPrefix(MOUSE_START, typed)) {
      return null;
    }
    if (size <= MOUSE_START.length()) {
      return CharacterPattern.Matching.NOT_YET;
    }
    int[] numbers = new int[3];
    int number = 0;
    for (int i = MOUSE_START.length(); i < size; i++) {
      char c = typed.get(i);
      if (c >= '0' && c <= '9') {
        numbers[number] = Math.min(99_999, numbers[number] * 10 + c - '0');
      } else if (c == ';' && number < 2) {
        number++;
      } else {
        return (c == 'M' || c == 'm') && number == 2
            ? new CharacterPattern.Matching(action(numbers, c))
            : null;
      }
    }
    return CharacterPattern.Matching.NOT_YET;
  }

  private static MouseAction action(int[] numbers, char end) {
    int code = numbers[0];
    MouseActionType type =
        (code & 64) != 0
            ? (code & 1) == 0 ? MouseActionType.SCROLL_UP : MouseActionType.SCROLL_DOWN
            : end == 'm'
                ? MouseActionType.CLICK_RELEASE
                : (code & 32) != 0 ? MouseActionType.DRAG : MouseActionType.CLICK_DOWN;
    int button = (code & 64) != 0 ? 0 : (code & 3) + 1;
    TerminalPosition position =
        new TerminalPosition(Math.max(0, numbers[1] - 1), Math.max(0, numbers[2] - 1));
    return new MouseAction(type, button, position);
  }

  /** Whether one is the beginning of the other. */
  private static boolean isPrefix(String start, List<Character> typed) {
    for (int i = 0; i < Math.min(start.length(), typed.size()); i++) {
      if (typed.get(i) != start.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}

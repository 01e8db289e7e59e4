package dragoman.console.lanterna;

import com.googlecode.lanterna.TerminalPosition;
import com.googlecode.lanterna.input.InputProvider;
import com.googlecode.lanterna.input.KeyStroke;
import com.googlecode.lanterna.input.KeyType;
import com.googlecode.lanterna.input.MouseAction;
import dragoman.terminal.Input;
import java.io.IOException;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns Lanterna's key strokes into the console's input. */
final class Keys {

  private final InputProvider source;
  private final Runnable alive;

  /** Reads from a terminal, and runs something on the reading thread at its sign of life. */
  Keys(InputProvider source, Runnable alive) {
    this.source = source;
    this.alive = alive;
  }

  /**
   * The next input, waiting for it; null for a stroke that means nothing. A hang-up is the end of
   * input.
   */
  @Nullable Input next() {
    try {
      KeyStroke stroke = source.readInput();
      return stroke == null ? new Input.Ended() : input(stroke);
    } catch (IOException e) {
      // A terminal that is gone and an end of input call for the same.
      return new Input.Ended();
    }
  }

  private @Nullable Input input(KeyStroke stroke) throws IOException {
    if (stroke instanceof PastedStroke pasted) {
      return new Input.Pasted(pasted.text());
    }
    if (stroke instanceof MouseAction mouse) {
      return mouse(mouse);
    }
    if (stroke.getKeyType() == KeyType.EOF) {
      return new Input.Ended();
    }
    if (stroke.getKeyType() == KeyType.CursorLocation) {
      alive.run();
      return null;
    }
    if (stroke.getKeyType() == KeyType.Character) {
      return typed(stroke);
    }
    Input.Name name = name(stroke.getKeyType());
    return name == null ? null : new Input.Key(name, modifiers(stroke));
  }

  private @Nullable Input typed(KeyStroke stroke) throws IOException {
    char c = stroke.getCharacter();
    Set<Input.Modifier> modifiers = modifiers(stroke);
    if (Character.isHighSurrogate(c)) {
      KeyStroke low = source.readInput();
      return low != null
              && low.getKeyType() == KeyType.Character
              && Character.isLowSurrogate(low.getCharacter())
          ? new Input.Typed(
              Character.toString(Character.toCodePoint(c, low.getCharacter())), modifiers)
          : null;
    }
    if (Character.isLowSurrogate(c) || Character.isISOControl(c)) {
      return null;
    }
    String text = String.valueOf(c);
    return new Input.Typed(
        modifiers.contains(Input.Modifier.CONTROL) ? text.toLowerCase(Locale.ROOT) : text,
        modifiers);
  }

  private static Set<Input.Modifier> modifiers(KeyStroke stroke) {
    EnumSet<Input.Modifier> modifiers = EnumSet.noneOf(Input.Modifier.class);
    if (stroke.isCtrlDown()) {
      modifiers.add(Input.Modifier.CONTROL);
    }
    if (stroke.isAltDown()) {
      modifiers.add(Input.Modifier.ALT);
    }
    if (stroke.isShiftDown()) {
      modifiers.add(Input.Modifier.SHIFT);
    }
    return Set.copyOf(modifiers);
  }

  private static @Nullable Input mouse(MouseAction mouse) {
    TerminalPosition at = mouse.getPosition();
    Input.Action action =
        switch (mouse.getActionType()) {
          case CLICK_DOWN -> Input.Action.PRESS;
          case CLICK_RELEASE -> Input.Action.RELEASE;
          case DRAG -> Input.Action.DRAG;
          case SCROLL_UP -> Input.Action.WHEEL_UP;
          case SCROLL_DOWN -> Input.Action.WHEEL_DOWN;
          case MOVE -> null;
        };
    return action == null
        ? null
        : new Input.Mouse(action, mouse.getButton(), at.getColumn(), at.getRow());
  }

  private static Input.@Nullable Name name(KeyType type) {
    return switch (type) {
      case Enter -> Input.Name.ENTER;
      case Tab -> Input.Name.TAB;
      case ReverseTab -> Input.Name.BACK_TAB;
      case Backspace -> Input.Name.BACKSPACE;
      case Escape -> Input.Name.ESCAPE;
      case Insert -> Input.Name.INSERT;
      case Delete -> Input.Name.DELETE;
      case Home -> Input.Name.HOME;
      case End -> Input.Name.END;
      case PageUp -> Input.Name.PAGE_UP;
      case PageDown -> Input.Name.PAGE_DOWN;
      case ArrowUp -> Input.Name.UP;
      case ArrowDown -> Input.Name.DOWN;
      case ArrowLeft -> Input.Name.LEFT;
      case ArrowRight -> Input.Name.RIGHT;
      case F1 -> Input.Name.F1;
      case F2 -> Input.Name.F2;
      case F3 -> Input.Name.F3;
      case F4 -> Input.Name.F4;
      case F5 -> Input.Name.F5;
      case F6 -> Input.Name.F6;
      case F7 -> Input.Name.F7;
      case F8 -> Input.Name.F8;
      case F9 -> Input.Name.F9;
      case F10 -> Input.Name.F10;
      case F11 -> Input.Name.F11;
      case F12 -> Input.Name.F12;
      default -> null;
    };
  }
}

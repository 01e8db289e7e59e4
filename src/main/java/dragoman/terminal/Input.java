package dragoman.terminal;

import java.util.Set;

/** What comes from the terminal's side. */
public sealed interface Input {

  /** Keys held with another. */
  enum Modifier {
    /** Control. */
    CONTROL,
    /** Alt, or Escape before the key. */
    ALT,
    /** Shift, where the terminal tells. */
    SHIFT
  }

  /** Keys with a name. */
  enum Name {
    /** Return. */
    ENTER,
    /** Tab. */
    TAB,
    /** Shift and Tab. */
    BACK_TAB,
    /** Backspace. */
    BACKSPACE,
    /** Escape, alone. */
    ESCAPE,
    /** Insert. */
    INSERT,
    /** Delete. */
    DELETE,
    /** Home. */
    HOME,
    /** End. */
    END,
    /** Page up. */
    PAGE_UP,
    /** Page down. */
    PAGE_DOWN,
    /** Up. */
    UP,
    /** Down. */
    DOWN,
    /** Left. */
    LEFT,
    /** Right. */
    RIGHT,
    /** Function keys. */
    F1,
    /** F2. */
    F2,
    /** F3. */
    F3,
    /** F4. */
    F4,
    /** F5. */
    F5,
    /** F6. */
    F6,
    /** F7. */
    F7,
    /** F8. */
    F8,
    /** F9. */
    F9,
    /** F10. */
    F10,
    /** F11. */
    F11,
    /** F12. */
    F12
  }

  /**
   * Typed text.
   *
   * @param text one or more code points, a whole grapheme cluster where it arrived at once; no
   *     control character
   * @param modifiers held with it; a letter with control is given in lower case
   */
  record Typed(String text, Set<Modifier> modifiers) implements Input {}

  /** A key with a name, and what was held with it. */
  record Key(Name name, Set<Modifier> modifiers) implements Input {}

  /** Text pasted in one piece (bracketed paste), unclean, with its line ends as {@code \n}. */
  record Pasted(String text) implements Input {}

  /** What a mouse does. */
  enum Action {
    /** A button pressed. */
    PRESS,
    /** A button let go. */
    RELEASE,
    /** Moved with a button held. */
    DRAG,
    /** The wheel away from the user. */
    WHEEL_UP,
    /** The wheel towards the user. */
    WHEEL_DOWN
  }

  /**
   * The mouse at a cell; the button counts from 1 (left), 0 for the wheel. Column and row count
   * from 0.
   */
  record Mouse(Action action, int button, int column, int row) implements Input {}

  /** The window has another size, in cells. */
  record Resized(int columns, int rows) implements Input {}

  /** No more will come: hung up, or the program is asked to end. */
  record Ended() implements Input {}
}

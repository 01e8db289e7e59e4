package dragoman.console;

import dragoman.terminal.Attribute;
import dragoman.terminal.Colour;
import dragoman.terminal.Style;
import java.util.Locale;

/** How the roles look. No role is told from another by its colour alone. */
public enum Theme {
  /** For a dark background. */
  DARK(Colour.ansi(6), Colour.ansi(8), Colour.ansi(9), Colour.ansi(11)),
  /** For a light background. */
  LIGHT(Colour.ansi(4), Colour.ansi(8), Colour.ansi(1), Colour.ansi(5)),
  /** The terminal's own colours, bold, underlined and reversed, and nothing faint. */
  CONTRAST(Colour.DEFAULT, Colour.DEFAULT, Colour.DEFAULT, Colour.DEFAULT),
  /** No colour at all. */
  PLAIN(Colour.DEFAULT, Colour.DEFAULT, Colour.DEFAULT, Colour.DEFAULT);

  private final Style[] styles = new Style[Role.values().length];

  Theme(Colour accent, Colour faint, Colour alert, Colour mark) {
    boolean coloured = !accent.equals(Colour.DEFAULT);
    Style plain = Style.PLAIN;
    Style bold = plain.with(Attribute.BOLD);
    Style dim =
        coloured
            ? plain.foreground(faint)
            : name().equals("CONTRAST") ? plain : plain.with(Attribute.DIM);
    for (Role role : Role.values()) {
      styles[role.ordinal()] =
          switch (role) {
            case TEXT -> plain;
            case DIM, BORDER -> dim;
            case STRONG -> bold;
            case ACCENT -> plain.foreground(accent);
            case FOCUS -> bold.foreground(accent);
            case CURSOR -> plain.with(Attribute.REVERSE);
            case RESTING -> bold;
            case CHIP -> plain.foreground(accent).with(Attribute.REVERSE);
            case STATEMENT -> plain.with(Attribute.UNDERLINE);
            case CURRENT -> bold.foreground(mark).with(Attribute.UNDERLINE);
            case SELECTED -> plain.with(Attribute.REVERSE);
            case KEY -> bold.foreground(accent);
            case ALERT -> bold.foreground(alert);
          };
    }
  }

  /** The one that is set. */
  public static Theme of(dragoman.settings.Theme set) {
    return switch (set) {
      case DARK -> DARK;
      case LIGHT -> LIGHT;
      case CONTRAST -> CONTRAST;
      case NONE -> PLAIN;
    };
  }

  /** The look of a role. */
  Style style(Role role) {
    return styles[role.ordinal()];
  }

  /** The next one. */
  Theme next() {
    return values()[(ordinal() + 1) % values().length];
  }

  /** The key of its name in the texts. */
  String textKey() {
    return "theme." + name().toLowerCase(Locale.ROOT);
  }
}

package dragoman.terminal;

/**
 * A colour as a theme names it; a terminal shows it as near as its {@link ColourDepth} allows.
 *
 * @param kind which of the terminal's ways to name a colour
 * @param value 0 to 15, 0 to 255, or 0xRRGGBB, by kind; 0 for the default
 */
public record Colour(Kind kind, int value) {

  /** The ways to name a colour. */
  public enum Kind {
    /** The terminal's own foreground or background. */
    DEFAULT,
    /** One of the sixteen that the user's scheme sets. */
    ANSI,
    /** One of the 256 of xterm. */
    PALETTE,
    /** Red, green and blue. */
    RGB
  }

  /** The terminal's own. */
  public static final Colour DEFAULT = new Colour(Kind.DEFAULT, 0);

  /** Checks the range. */
  public Colour {
    int limit =
        switch (kind) {
          case DEFAULT -> 0;
          case ANSI -> 15;
          case PALETTE -> 255;
          case RGB -> 0xFFFFFF;
        };
    if (value < 0 || value > limit) {
      throw new IllegalArgumentException("not a colour: " + kind + " " + value);
    }
  }

  /**
   * One of the sixteen: 0 to 7 black, red, green, yellow, blue, magenta, cyan, white; 8 to 15
   * bright.
   */
  public static Colour ansi(int index) {
    return new Colour(Kind.ANSI, index);
  }

  /** One of xterm's 256. */
  public static Colour palette(int index) {
    return new Colour(Kind.PALETTE, index);
  }

  /** A true colour, 0xRRGGBB. */
  public static Colour rgb(int rgb) {
    return new Colour(Kind.RGB, rgb);
  }
}

package dragoman.terminal;

import java.util.Map;

/** How many colours a terminal has. */
public enum ColourDepth {
  /** None: attributes only. */
  NONE,
  /** Sixteen. */
  SIXTEEN,
  /** The 256 of xterm. */
  PALETTE,
  /** Red, green and blue. */
  TRUE;

  private static final int[] LEVELS = {0, 95, 135, 175, 215, 255};

  /** The red, green and blue of xterm's first sixteen. */
  private static final int[] SIXTEEN_RGB = {
    0x000000, 0xCD0000, 0x00CD00, 0xCDCD00, 0x0000EE, 0xCD00CD, 0x00CDCD, 0xE5E5E5,
    0x7F7F7F, 0xFF0000, 0x00FF00, 0xFFFF00, 0x5C5CFF, 0xFF00FF, 0x00FFFF, 0xFFFFFF
  };

  /**
   * By the environment: NO_COLOR (set and not empty) and TERM {@code dumb} or unset mean none,
   * COLORTERM {@code truecolor} or {@code 24bit} or a TERM ending in {@code -direct} true colour, a
   * TERM with {@code 256color} or of a terminal known for it the palette, else sixteen.
   */
  public static ColourDepth of(Map<String, String> environment) {
    String term = environment.getOrDefault("TERM", "");
    String colourTerm = environment.getOrDefault("COLORTERM", "");
    if (!environment.getOrDefault("NO_COLOR", "").isEmpty()
        || term.isEmpty()
        || term.equals("dumb")
        || term.startsWith("vt1")
        || term.startsWith("vt2")) {
      return NONE;
    }
    if (colourTerm.equals("truecolor") || colourTerm.equals("24bit") || term.endsWith("-direct")) {
      return TRUE;
    }
    return term.contains("256color") || term.contains("kitty") || term.startsWith("alacritty")
        ? PALETTE
        : SIXTEEN;
  }

  /** The colour as near as this depth allows. */
  public Colour nearest(Colour colour) {
    if (colour.kind() == Colour.Kind.DEFAULT || this == NONE) {
      return Colour.DEFAULT;
    }
    if (colour.kind() == Colour.Kind.RGB && this == PALETTE) {
      return Colour.palette(paletteOf(colour.value()));
    }
    if (this == SIXTEEN && colour.kind() != Colour.Kind.ANSI) {
      boolean named = colour.kind() == Colour.Kind.PALETTE && colour.value() < 16;
      return Colour.ansi(named ? colour.value() : sixteenOf(rgb(colour)));
    }
    return colour;
  }

  private static int rgb(Colour colour) {
    int value = colour.value();
    if (colour.kind() == Colour.Kind.RGB) {
      return value;
    }
    if (value >= 232) {
      return (8 + (value - 232) * 10) * 0x10101;
    }
    int cube = value - 16;
    return LEVELS[cube / 36] << 16 | LEVELS[cube / 6 % 6] << 8 | LEVELS[cube % 6];
  }

  private static int paletteOf(int rgb) {
    int best = 16;
    for (int i = 17; i < 256; i++) {
      if (distance(rgb, rgb(Colour.palette(i))) < distance(rgb, rgb(Colour.palette(best)))) {
        best = i;
      }
    }
    return best;
  }

  private static int sixteenOf(int rgb) {
    int best = 0;
    for (int i = 1; i < SIXTEEN_RGB.length; i++) {
      if (distance(rgb, SIXTEEN_RGB[i]) < distance(rgb, SIXTEEN_RGB[best])) {
        best = i;
      }
    }
    return best;
  }

  private static int distance(int a, int b) {
    int red = (a >> 16 & 255) - (b >> 16 & 255);
    int green = (a >> 8 & 255) - (b >> 8 & 255);
    int blue = (a & 255) - (b & 255);
    return red * red + green * green + blue * blue;
  }
}

package dragoman.terminal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class ColourDepthTest {

  @Test
  void theEnvironmentTells() {
    assertEquals(
        List.of(
            ColourDepth.NONE,
            ColourDepth.NONE,
            ColourDepth.NONE,
            ColourDepth.SIXTEEN,
            ColourDepth.PALETTE,
            ColourDepth.TRUE),
        List.of(
            ColourDepth.of(Map.of()),
            ColourDepth.of(Map.of("TERM", "dumb")),
            ColourDepth.of(Map.of("TERM", "xterm", "NO_COLOR", "1")),
            ColourDepth.of(Map.of("TERM", "xterm", "NO_COLOR", "")),
            ColourDepth.of(Map.of("TERM", "tmux-256color")),
            ColourDepth.of(Map.of("TERM", "xterm-256color", "COLORTERM", "truecolor"))));
  }

  @Test
  void coloursComeDownToTheNearest() {
    Colour orange = Colour.rgb(0xFF8700);
    assertEquals(orange, ColourDepth.TRUE.nearest(orange));
    assertEquals(Colour.palette(208), ColourDepth.PALETTE.nearest(orange));
    assertEquals(Colour.ansi(3), ColourDepth.SIXTEEN.nearest(Colour.palette(178)));
    assertEquals(Colour.DEFAULT, ColourDepth.NONE.nearest(orange));
    assertEquals(Colour.ansi(9), ColourDepth.SIXTEEN.nearest(Colour.palette(9)));
  }
}

package dragoman.console;

import dragoman.terminal.BidiMode;
import java.time.ZonedDateTime;

/**
 * What the screen is like.
 *
 * @param size the window's
 * @param now the clock
 * @param theme the colours
 * @param bidi how right-to-left text is sent
 */
public record Display(Size size, ZonedDateTime now, Theme theme, BidiMode bidi) {

  /** With right-to-left text sent in another way. */
  Display in(BidiMode other) {
    return new Display(size, now, theme, other);
  }
}

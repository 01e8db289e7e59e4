package dragoman.console;

import java.time.ZonedDateTime;

/**
 * What the screen is like.
 *
 * @param size the window's
 * @param now the clock
 * @param theme the colours
 */
public record Display(Size size, ZonedDateTime now, Theme theme) {}

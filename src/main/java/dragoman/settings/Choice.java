package dragoman.settings;

import java.util.Locale;

/** One of a fixed set of values. */
public sealed interface Choice permits RightToLeft, Theme {

  /** The constant's name, given by the enum. */
  String name();

  /** The word that is written for it. */
  default String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}

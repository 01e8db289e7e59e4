package dragoman.command;

import dragoman.settings.RightToLeft;
import dragoman.terminal.BidiMode;
import java.util.Optional;

/** The policy of the settings in the terminal's terms. */
public final class RightToLeftMode {

  private RightToLeftMode() {}

  /** The mode that was chosen; empty when the terminal is to be asked. */
  public static Optional<BidiMode> of(RightToLeft chosen) {
    return switch (chosen) {
      case AUTO -> Optional.empty();
      case VISUAL -> Optional.of(BidiMode.VISUAL);
      case WORDS -> Optional.of(BidiMode.WORDS);
      case KITTY -> Optional.of(BidiMode.KITTY);
      case SGR -> Optional.of(BidiMode.SGR);
      case TERMINAL -> Optional.of(BidiMode.TERMINAL);
    };
  }
}

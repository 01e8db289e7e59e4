package dragoman.console;

import dragoman.command.RightToLeftMode;
import dragoman.console.lanterna.Screen;
import dragoman.settings.RightToLeft;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.Tty;
import dragoman.terminal.TtyBidi;
import java.io.IOException;
import java.time.Clock;
import java.util.Map;

/** The console in the terminal that the program was started in. */
public final class LocalConsole {

  private final Map<String, String> environment;
  private final Clock clock;

  /**
   * A console for this terminal.
   *
   * @param environment the process's variables, which say what the terminal is
   * @param clock with the desk's time zone
   */
  public LocalConsole(Map<String, String> environment, Clock clock) {
    this.environment = environment;
    this.clock = clock;
  }

  /**
   * Runs until the user leaves.
   *
   * @param opening opens the desk
   * @param theme the colours to begin with
   * @param rightToLeft how right-to-left text is sent
   * @param corpus the name of the corpus folder
   * @throws IOException when this is no terminal, or it can't be written any more
   */
  public void run(ConsoleLoop.Opening opening, Theme theme, RightToLeft rightToLeft, String corpus)
      throws IOException {
    try (Tty tty = Tty.open();
        TtyBidi bidi = TtyBidi.ask(tty, environment, RightToLeftMode.of(rightToLeft))) {
      Screen screen = Screen.of(tty, bidi.plan(), ColourDepth.of(environment));
      new ConsoleLoop(screen, opening, clock, theme, corpus).run();
    }
  }
}

package dragoman.console;

import dragoman.command.RightToLeftMode;
import dragoman.console.lanterna.Screen;
import dragoman.settings.RightToLeft;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.Tty;
import dragoman.terminal.TtyBidi;
import java.io.IOException;
import java.util.Map;

/** The console in the terminal that the program was started in. */
public final class LocalConsole {

  private final Map<String, String> environment;

  /**
   * A console for this terminal.
   *
   * @param environment the process's variables, which say what the terminal is
   */
  public LocalConsole(Map<String, String> environment) {
    this.environment = environment;
  }

  /**
   * Runs until the user leaves.
   *
   * @param setup what it is opened with
   * @param rightToLeft how right-to-left text is sent
   * @throws IOException when this is no terminal or one without a screen, or it can't be written
   *     any more
   */
  public void run(Setup setup, RightToLeft rightToLeft) throws IOException {
    String term = environment.getOrDefault("TERM", "");
    if (term.isEmpty() || term.equals("dumb")) {
      throw new IOException(
          (term.isEmpty() ? "TERM is not set" : "TERM is dumb")
              + ": this terminal has no screen to draw on; 'dragoman shell' works line by line");
    }
    try (Tty tty = Tty.open();
        TtyBidi bidi = TtyBidi.ask(tty, environment, RightToLeftMode.of(rightToLeft))) {
      Screen screen = Screen.of(tty, bidi.plan(), ColourDepth.of(environment));
      new ConsoleLoop(screen, setup.with(bidi.plan())).run();
    }
  }
}

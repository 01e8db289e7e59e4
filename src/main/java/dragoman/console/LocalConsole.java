package dragoman.console;

import dragoman.console.lanterna.Screen;
import dragoman.settings.RightToLeft;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.BidiProbe.Outside;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.Tty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The console in the terminal that the program was started in. */
public final class LocalConsole {

  private static final long PATIENCE_SECONDS = 2;
  private static final String CLEAR = "\033[2J";

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
    try (Tty tty = Tty.open()) {
      BidiPlan plan = plan(tty, rightToLeft);
      outside(plan, plan.enter());
      try {
        Screen screen = Screen.of(tty, plan, ColourDepth.of(environment));
        new ConsoleLoop(screen, opening, clock, theme, corpus).run();
      } finally {
        outside(plan, plan.exit());
      }
    }
  }

  private BidiPlan plan(Tty tty, RightToLeft rightToLeft) throws IOException {
    Probe probe = Probe.of(tty.input(), tty.output());
    return probe.plan(
        rightToLeft, environment, probe.isTmux() ? aroundTmux() : Outside.UNKNOWN);
  }

  /** The terminal around tmux, as tmux tells; unknown when it does not. */
  private static Outside aroundTmux() {
    try {
      Process tmux = new ProcessBuilder("tmux", "display", "-p", Outside.FORMAT).start();
      String printed = new String(tmux.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return tmux.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)
          ? Outside.parse(printed)
          : Outside.UNKNOWN;
    } catch (IOException e) {
      return Outside.UNKNOWN;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Outside.UNKNOWN;
    }
  }

  /** Sends a switch to the terminal around tmux, which would keep it to itself. */
  private static void outside(BidiPlan plan, String bytes) {
    if (plan.device().isEmpty() || bytes.isEmpty()) {
      return;
    }
    try {
      Files.write(
          Path.of(plan.device()),
          (bytes + CLEAR).getBytes(StandardCharsets.US_ASCII),
          StandardOpenOption.WRITE);
      new ProcessBuilder("tmux", "refresh-client")
          .start()
          .waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      // A terminal that is somebody else's: its right-to-left rows stay as it draws them.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

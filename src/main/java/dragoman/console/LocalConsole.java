package dragoman.console;

import dragoman.console.lanterna.Screen;
import dragoman.settings.RightToLeft;
import dragoman.terminal.BidiMode;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.BidiProbe;
import dragoman.terminal.BidiProbe.Outside;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.Tty;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The console in the terminal that the program was started in. */
public final class LocalConsole {

  private static final Duration PROBE = Duration.ofSeconds(2);
  private static final String CLEAR = "\033[2J";

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
   * @throws IOException when this is no terminal, or it can't be written any more
   */
  public void run(Setup setup, RightToLeft rightToLeft) throws IOException {
    try (Tty tty = Tty.open()) {
      BidiPlan plan = plan(tty, rightToLeft);
      outside(plan, plan.enter());
      try {
        Screen screen = Screen.of(tty, plan, ColourDepth.of(environment));
        new ConsoleLoop(screen, setup.withHint(plan.hint())).run();
      } finally {
        outside(plan, plan.exit());
      }
    }
  }

  /** Asks the terminal what it is; what was typed meanwhile is given back. */
  private BidiPlan plan(Tty tty, RightToLeft rightToLeft) throws IOException {
    BidiProbe.Answer answer = BidiProbe.ask(tty.input(), tty.output(), PROBE);
    tty.input().unread(answer.typed());
    Outside outside = BidiProbe.isTmux(answer.replies()) ? aroundTmux() : Outside.UNKNOWN;
    return switch (rightToLeft) {
      case AUTO -> BidiProbe.decide(answer.replies(), environment, outside);
      case VISUAL -> chosen(BidiMode.VISUAL, answer, outside);
      case WORDS -> chosen(BidiMode.WORDS, answer, outside);
      case KITTY -> chosen(BidiMode.KITTY, answer, outside);
      case SGR -> chosen(BidiMode.SGR, answer, outside);
      case TERMINAL -> chosen(BidiMode.TERMINAL, answer, outside);
    };
  }

  private BidiPlan chosen(BidiMode mode, BidiProbe.Answer answer, Outside outside) {
    return BidiProbe.chosen(mode, answer.replies(), environment, outside);
  }

  /** The terminal around tmux, as tmux tells; unknown when it does not. */
  private static Outside aroundTmux() {
    try {
      Process tmux = new ProcessBuilder("tmux", "display", "-p", Outside.FORMAT).start();
      String printed = new String(tmux.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      return tmux.waitFor(PROBE.toSeconds(), TimeUnit.SECONDS)
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
          .waitFor(PROBE.toSeconds(), TimeUnit.SECONDS);
    } catch (IOException e) {
      // A terminal that is somebody else's: its right-to-left rows stay as it draws them.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

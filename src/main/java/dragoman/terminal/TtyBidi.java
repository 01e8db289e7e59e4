package dragoman.terminal;

import dragoman.terminal.BidiProbe.Outside;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * What the terminal that the program was started in needs so that right-to-left text is right, as
 * it tells itself, or the tmux around it.
 *
 * <p>A switch of the terminal around a tmux is sent to it here, and taken back by {@link #close()};
 * one of a terminal that is written to directly is left to the surface, which knows when.
 */
public final class TtyBidi implements AutoCloseable {

  private static final Duration PROBE = Duration.ofSeconds(2);
  private static final String CLEAR = "\033[2J";

  private final BidiProbe.Replies replies;
  private final BidiPlan plan;

  private TtyBidi(BidiProbe.Replies replies, BidiPlan plan) {
    this.replies = replies;
    this.plan = plan;
  }

  /**
   * Asks the terminal what it is; what was typed meanwhile is given back to it.
   *
   * @param environment the process's variables
   * @param chosen how the user wants it; empty when the answers decide
   * @throws IOException when the terminal is gone
   */
  public static TtyBidi ask(Tty tty, Map<String, String> environment, Optional<BidiMode> chosen)
      throws IOException {
    BidiProbe.Answer answer = BidiProbe.ask(tty.input(), tty.output(), PROBE);
    tty.input().unread(answer.typed());
    Outside outside = BidiProbe.isTmux(answer.replies()) ? aroundTmux() : Outside.UNKNOWN;
    TtyBidi bidi =
        new TtyBidi(
            answer.replies(), BidiProbe.plan(chosen, answer.replies(), environment, outside));
    bidi.outside(bidi.plan.enter());
    return bidi;
  }

  /** What the terminal answered. */
  public BidiProbe.Replies replies() {
    return replies;
  }

  /** What is to be done. */
  public BidiPlan plan() {
    return plan;
  }

  @Override
  public void close() {
    outside(plan.exit());
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
  private void outside(String bytes) {
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

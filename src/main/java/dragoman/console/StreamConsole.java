package dragoman.console;

import dragoman.command.RightToLeftMode;
import dragoman.console.lanterna.Screen;
import dragoman.settings.Settings;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.BidiProbe;
import dragoman.terminal.BidiProbe.Outside;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.KeyStream;
import dragoman.terminal.WindowSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The console in a terminal at the other end of two streams. */
public final class StreamConsole {

  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final KeyStream in;
  private final OutputStream out;
  private final Supplier<WindowSize> size;
  private final Map<String, String> environment;
  private final Clock clock;
  private @Nullable Screen screen;
  private @Nullable ConsoleLoop loop;
  private boolean ended;

  /**
   * A console that is not yet running.
   *
   * @param in the terminal's input, with an {@code available()} that works
   * @param out its output; every write is a whole frame
   * @param size its size now
   * @param environment of the terminal, of which TERM counts
   * @param clock any zone's; the settings have the desk's
   */
  public StreamConsole(
      InputStream in,
      OutputStream out,
      Supplier<WindowSize> size,
      Map<String, String> environment,
      Clock clock) {
    this.in = new KeyStream(in);
    this.out = out;
    this.size = size;
    this.environment = Map.copyOf(environment);
    this.clock = clock;
  }

  /**
   * Runs until the user leaves, the terminal is gone or {@link #end()} is called.
   *
   * @throws IOException when the terminal can't be written
   */
  public void run(ConsoleLoop.Opening opening, Settings settings) throws IOException {
    BidiProbe.Answer answer = BidiProbe.ask(in, out, PATIENCE);
    in.unread(answer.typed());
    BidiPlan plan =
        BidiProbe.plan(
            RightToLeftMode.of(settings.rtl().value()),
            answer.replies(),
            environment,
            Outside.UNKNOWN);
    Screen shown = Screen.of(in, out, size, plan, ColourDepth.of(environment));
    ConsoleLoop running =
        new ConsoleLoop(
            shown,
            Setup.guest(
                    opening,
                    clock.withZone(settings.zone().value()),
                    Theme.of(settings.theme().value()),
                    String.valueOf(settings.corpus().value().getFileName()),
                    settings.lang().value())
                .with(plan));
    started(shown, running);
    running.run();
  }

  private synchronized void started(Screen shown, ConsoleLoop running) {
    screen = shown;
    loop = running;
    if (ended) {
      running.end();
    }
  }

  /** The window has another size; from any thread. */
  public synchronized void resized() {
    if (screen != null) {
      screen.resized();
    }
  }

  /** Shows words in the status line; from any thread. */
  public synchronized void tell(String words) {
    if (loop != null) {
      loop.tell(words);
    }
  }

  /** Ends it, with everything kept; from any thread. */
  public synchronized void end() {
    ended = true;
    if (loop != null) {
      loop.end();
    }
  }
}

package dragoman.console.lanterna;

import com.googlecode.lanterna.terminal.Terminal;
import dragoman.terminal.BidiMode;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.Frame;
import dragoman.terminal.Input;
import dragoman.terminal.Tty;
import dragoman.terminal.WindowSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The console's screen: frames go out, input comes in.
 *
 * <p>One thread reads the terminal and hands on what comes; {@link #show} is for one other thread.
 * {@link #resized} may be called by any.
 */
public final class Screen implements AutoCloseable {

  /** Alternate screen, no wrapping, bracketed paste, mouse buttons and wheel. */
  private static final String ENTER = "\033[?1049h\033[?7l\033[?2004h\033[?1002h\033[?1006h";

  private static final String LEAVE =
      "\033[?1006l\033[?1002l\033[?2004l\033[?7h\033[m\033[?25h\033[?1049l";

  private final Terminal terminal;
  private final Painter painter;
  private final Supplier<WindowSize> size;
  private final Leaving leaving;
  private final Semaphore resting = new Semaphore(0);
  private final Semaphore returned = new Semaphore(0);
  private final @Nullable Tty tty;
  private volatile Consumer<Input> sink = input -> {};
  private volatile BidiPlan plan;
  private volatile boolean stale;

  /** How the terminal is given back. */
  @FunctionalInterface
  private interface Leaving {
    void leave() throws IOException;
  }

  private Screen(
      Terminal terminal,
      Supplier<WindowSize> size,
      BidiPlan plan,
      ColourDepth depth,
      @Nullable Tty tty,
      Leaving leaving) {
    this.plan = plan;
    this.terminal = terminal;
    this.tty = tty;
    this.size = size;
    this.painter = new Painter(terminal, plan.mode(), depth);
    this.leaving = leaving;
  }

  /**
   * The screen of the terminal that the program was started in, taken at once.
   *
   * @throws IOException if it cannot be written
   */
  public static Screen of(Tty tty, BidiPlan plan, ColourDepth depth) throws IOException {
    AnsiTerminal terminal = new AnsiTerminal(tty.input(), tty.output(), tty::size);
    terminal.getInputDecoder().addProfile(new Patterns());
    Screen screen = new Screen(terminal, tty::size, plan, depth, tty, tty::close);
    tty.take(enter(plan), leave(plan));
    tty.onResize(screen::redrawn);
    return screen;
  }

  /**
   * The screen of a terminal at the other end of two streams, taken at once.
   *
   * @param in its input, with an {@code available()} that works
   * @param size its size now; {@link #resized} tells that it changed
   * @throws IOException if it cannot be written
   */
  public static Screen of(
      InputStream in, OutputStream out, Supplier<WindowSize> size, BidiPlan plan, ColourDepth depth)
      throws IOException {
    AnsiTerminal terminal = new AnsiTerminal(in, out, size);
    terminal.getInputDecoder().addProfile(new Patterns());
    Screen screen = new Screen(terminal, size, plan, depth, null, () -> send(out, leave(plan)));
    send(out, enter(plan));
    return screen;
  }

  /**
   * The screen of any terminal of Lanterna's, for showing frames. Its keys are not read: the
   * virtual one waits for a key with its lock held, and would show nothing meanwhile.
   */
  static Screen of(Terminal terminal, BidiMode mode, ColourDepth depth) {
    Supplier<WindowSize> size =
        () -> {
          try {
            return WindowSize.of(
                terminal.getTerminalSize().getColumns(), terminal.getTerminalSize().getRows());
          } catch (IOException e) {
            return WindowSize.USUAL;
          }
        };
    Screen screen = new Screen(terminal, size, BidiPlan.of(mode), depth, null, terminal::close);
    terminal.addResizeListener((changed, newSize) -> screen.resized());
    return screen;
  }

  private static String enter(BidiPlan plan) {
    return ENTER + (plan.device().isEmpty() ? plan.enter() : "");
  }

  private static String leave(BidiPlan plan) {
    return (plan.device().isEmpty() ? plan.on() : "") + LEAVE;
  }

  private static void send(OutputStream out, String ascii) throws IOException {
    out.write(ascii.getBytes(StandardCharsets.US_ASCII));
    out.flush();
  }

  /**
   * Begins to read.
   *
   * @param to takes what comes, on the reading thread, which waits for it; {@link Input.Resized} on
   *     any thread. Nothing comes after {@link Input.Ended}.
   */
  public void listen(Consumer<Input> to) {
    sink = to;
    Thread reader = new Thread(this::read, "keys");
    reader.setDaemon(true);
    reader.start();
  }

  private void read() {
    Keys keys = new Keys(terminal, this::rest);
    Input input;
    do {
      input = keys.next();
      if (input != null) {
        sink.accept(input);
      }
    } while (!(input instanceof Input.Ended));
  }

  /**
   * The reading thread stands still while the terminal is lent, so that it takes no key from the
   * borrower.
   */
  private void rest() {
    resting.release();
    try {
      returned.acquire();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /**
   * Lends the terminal, as it was found, to something else such as an editor, and then takes it
   * again; the next input is {@link Input.Resized}. Does nothing but run the borrower on a screen
   * that is not the program's own terminal.
   */
  public void lend(Runnable borrower) throws IOException, InterruptedException {
    if (!(terminal instanceof AnsiTerminal ansi) || tty == null) {
      borrower.run();
      return;
    }
    ansi.sendNow(Patterns.ALIVE_QUERY);
    boolean rests = resting.tryAcquire(1, TimeUnit.SECONDS);
    tty.release();
    try {
      borrower.run();
    } finally {
      tty.retake();
      if (rests) {
        returned.release();
      }
    }
  }

  /** The size now. */
  public WindowSize size() {
    return size.get();
  }

  /** Shows a frame: what differs from the one before goes out in one write. */
  public void show(Frame frame) throws IOException {
    if (stale) {
      stale = false;
      if (terminal instanceof AnsiTerminal ansi) {
        ansi.forget();
      }
      painter.forget();
    }
    painter.show(frame);
  }

  /**
   * Sends rows in another way from the next frame on, which is drawn whole, and has the terminal's
   * own reordering switched off or on as that way needs.
   */
  public void mode(BidiMode mode) throws IOException {
    BidiPlan next = plan.in(mode);
    if (terminal instanceof AnsiTerminal ansi
        && plan.device().isEmpty()
        && !next.enter().equals(plan.enter())) {
      ansi.sendNow(next.enter().isEmpty() ? plan.exit() : next.enter());
    }
    plan = next;
    painter.mode(mode);
  }

  /** The terminal has another size: comes in as {@link Input.Resized}. */
  public void resized() {
    WindowSize now = size.get();
    sink.accept(new Input.Resized(now.columns(), now.rows()));
  }

  private void redrawn() {
    stale = true;
    resized();
  }

  /** Puts text on the clipboard of the terminal's user (OSC 52), where the terminal allows it. */
  public void copy(String text) throws IOException {
    String encoded = Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    if (terminal instanceof AnsiTerminal ansi) {
      ansi.sendNow("\033]52;c;" + encoded + "\007");
    }
  }

  /** Gives the terminal back as it was. */
  @Override
  public void close() throws IOException {
    // What still comes is for nobody: the reading thread goes on to its end.
    sink = input -> {};
    leaving.leave();
  }
}

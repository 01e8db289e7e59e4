package dragoman.shell;

import dragoman.terminal.BidiPlan;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.RowPrinter;
import dragoman.terminal.WindowSize;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jline.terminal.Attributes;
import org.jline.terminal.Size;
import org.jline.terminal.Terminal;
import org.jline.terminal.impl.ExternalTerminal;
import org.jline.utils.NonBlockingReader;

/**
 * A terminal that is given as two streams: the local one in raw mode, or the channel of a remote
 * session. Text on both is UTF-8. Editing, echo and Ctrl-C are done here, on this side.
 */
public final class ShellTerminal implements AutoCloseable {

  private static final String DUMB = "dumb";
  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;

  private final Terminal terminal;
  private final BidiPlan plan;
  private final AtomicBoolean interrupted = new AtomicBoolean();

  /**
   * A terminal.
   *
   * @param in what is typed, byte by byte as the keys are pressed
   * @param out the screen; line ends are sent as CR LF
   * @param size its size, until {@link #resized} says otherwise
   * @param type what TERM says; an empty or unknown one is taken as {@code dumb}
   * @param plan how right-to-left text is sent; its switches are sent unless they are for another
   *     device
   */
  public ShellTerminal(
      InputStream in, OutputStream out, WindowSize size, String type, BidiPlan plan)
      throws IOException {
    this.plan = plan;
    this.terminal =
        new ExternalTerminal(
            null,
            "dragoman",
            type.isEmpty() ? DUMB : type,
            in,
            out,
            StandardCharsets.UTF_8,
            Terminal.SignalHandler.SIG_DFL,
            true);
    terminal.setSize(new Size(size.columns(), size.rows()));
    terminal.echo(false); // what is typed ahead is shown by the editor, in its order
    terminal.handle(Terminal.Signal.INT, signal -> interrupted.set(true));
    if (plan.device().isEmpty()) {
      send(plan.enter());
    }
    terminal.resume();
  }

  /** The window has another size. */
  public void resized(WindowSize size) {
    terminal.setSize(new Size(size.columns(), size.rows()));
    terminal.raise(Terminal.Signal.WINCH);
  }

  Terminal terminal() {
    return terminal;
  }

  /** Whether it can do no more than print and end a line. */
  boolean dumb() {
    return terminal.getType().startsWith(DUMB);
  }

  int columns() {
    return WindowSize.of(terminal.getWidth(), terminal.getHeight()).columns();
  }

  int rows() {
    return WindowSize.of(terminal.getWidth(), terminal.getHeight()).rows();
  }

  RowPrinter printer() {
    return new RowPrinter(plan.mode(), ColourDepth.NONE);
  }

  /** Whether Ctrl-C was pressed since this was asked last. */
  boolean takeInterrupted() {
    return interrupted.getAndSet(false);
  }

  /** Whether Ctrl-C was pressed. */
  boolean interrupted() {
    return interrupted.get();
  }

  /** Waits for one key; -1 when the terminal is gone. */
  int key() throws IOException {
    Attributes before = terminal.enterRawMode();
    Attributes raw = terminal.getAttributes();
    raw.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    terminal.setAttributes(raw);
    try {
      NonBlockingReader reader = terminal.reader();
      int key = reader.read();
      return key == CTRL_C || key == CTRL_D ? 'q' : key;
    } finally {
      terminal.setAttributes(before);
    }
  }

  private void send(String ascii) {
    terminal.writer().write(ascii);
    terminal.flush();
  }

  /** Gives the terminal back; the streams stay open. */
  @Override
  public void close() throws IOException {
    if (plan.device().isEmpty()) {
      send(plan.exit());
    }
    terminal.close();
  }
}

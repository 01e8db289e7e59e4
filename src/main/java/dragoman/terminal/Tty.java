package dragoman.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.jline.nativ.CLibrary;
import org.jline.terminal.Attributes;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import org.jline.utils.Signals;

/**
 * The terminal that the program was started in, for a full screen.
 *
 * <p>Raw mode and what the screen switched on are undone by {@link #close()}, and by a hook when the program ends in
 * any other way that lets it run: an exception, SIGTERM, SIGHUP. SIGTSTP gives the terminal back and takes it
 * again with SIGCONT. Opened only for the console: it loads a native library.
 */
public final class Tty implements AutoCloseable {

  private static final int STDIN = 0;

  private final Terminal terminal;
  private final CLibrary.Termios saved;
  private final KeyStream input;
  private final Gate output;
  private final Thread hook;
  private Runnable onResize = () -> {};
  private String enter = "";
  private String leave = "";
  private boolean taken;

  private Tty(Terminal terminal, CLibrary.Termios saved) {
    this.terminal = terminal;
    this.saved = saved;
    this.input = new KeyStream(new FileInputStream(FileDescriptor.in));
    this.output = new Gate(new FileOutputStream(FileDescriptor.out));
    this.hook = new Thread(this::release, "give the terminal back");
  }

  /**
   * Opens it, and changes nothing yet.
   *
   * @throws IOException if standard input or output is no terminal
   */
  public static Tty open() throws IOException {
    Terminal terminal;
    try {
      terminal =
          TerminalBuilder.builder()
              .system(true)
              .dumb(false)
              .provider(TerminalBuilder.PROP_PROVIDER_JNI)
              .nativeSignals(false)
              .encoding(StandardCharsets.UTF_8)
              .build();
    } catch (IllegalStateException e) {
      throw new IOException("standard input and output are not a terminal", e);
    }
    CLibrary.Termios saved = new CLibrary.Termios();
    CLibrary.tcgetattr(STDIN, saved);
    Tty tty = new Tty(terminal, saved);
    Runtime.getRuntime().addShutdownHook(tty.hook);
    Signals.register("WINCH", tty::resized);
    Signals.register("TSTP", tty::stop);
    return tty;
  }

  /** Its input; of use in raw mode only. */
  public KeyStream input() {
    return input;
  }

  /** Its output, unbuffered; what is written after {@link #close()} is dropped. */
  public OutputStream output() {
    return output;
  }

  /** Its size now. */
  public WindowSize size() {
    return WindowSize.of(terminal.getWidth(), terminal.getHeight());
  }

  /** What to run, on a thread of its own, when the size has changed or the screen must be drawn anew. */
  public synchronized void onResize(Runnable action) {
    onResize = action;
  }

  /** Keys come one by one, unseen and uninterpreted, from now on. */
  public synchronized void raw() {
    Attributes attributes = terminal.enterRawMode();
    attributes = terminal.getAttributes();
    attributes.setLocalFlag(Attributes.LocalFlag.ISIG, false);
    attributes.setControlChar(Attributes.ControlChar.VMIN, 1);
    attributes.setControlChar(Attributes.ControlChar.VTIME, 0);
    terminal.setAttributes(attributes);
    CLibrary.Termios raw = new CLibrary.Termios();
    CLibrary.tcgetattr(STDIN, raw);
    raw.c_cflag = saved.c_cflag;
    raw.c_ispeed = saved.c_ispeed;
    raw.c_ospeed = saved.c_ospeed;
    CLibrary.tcsetattr(STDIN, CLibrary.TCSANOW, raw);
    taken = true;
  }

  /**
   * Takes the screen.
   *
   * @param enter what to send now, and again after a stop
   * @param leave what undoes it, sent however the program ends
   */
  public synchronized void take(String enter, String leave) throws IOException {
    this.enter = enter;
    this.leave = leave;
    raw();
    output.send(enter);
  }

  /** Gives the terminal back as it was found; {@link #retake()} takes it again. */
  public synchronized void release() {
    if (taken) {
      taken = false;
      output.sendLast(leave);
      CLibrary.tcsetattr(STDIN, CLibrary.TCSADRAIN, saved);
    }
  }

  /** Takes the screen again as {@link #take} did, and asks for it to be drawn. */
  public synchronized void retake() throws IOException {
    output.open();
    raw();
    output.send(enter);
    onResize.run();
  }

  private synchronized void resized() {
    onResize.run();
  }

  private void stop() {
    release();
    try {
      new ProcessBuilder("kill", "-STOP", String.valueOf(ProcessHandle.current().pid()))
          .inheritIO()
          .start()
          .waitFor(1, TimeUnit.SECONDS);
      retake();
    } catch (IOException e) {
      output.sendLast("");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gives the terminal back as it was found. */
  @Override
  public void close() throws IOException {
    release();
    terminal.close();
    CLibrary.tcsetattr(STDIN, CLibrary.TCSADRAIN, saved);
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, and the hook finds nothing left to do.
      taken = false;
    }
  }

  /** Lets nothing through once the terminal is given back. */
  private static final class Gate extends OutputStream {
    private final OutputStream target;
    private boolean shut;

    Gate(OutputStream target) {
      this.target = target;
    }

    @Override
    public synchronized void write(int b) throws IOException {
      if (!shut) {
        target.write(b);
      }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
      if (!shut) {
        target.write(bytes, offset, length);
      }
    }

    synchronized void open() {
      shut = false;
    }

    synchronized void send(String ascii) throws IOException {
      write(ascii.getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends and shuts; a terminal that is gone needs no restoring. */
    synchronized void sendLast(String ascii) {
      try {
        send(ascii);
      } catch (IOException e) {
        shut = true;
      }
      shut = true;
    }
  }
}

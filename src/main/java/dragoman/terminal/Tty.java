package dragoman.terminal;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jline.utils.Signals;

/**
 * The terminal that the program was started in, in raw mode, for a full screen.
 *
 * <p>Raw mode and what the screen switched on are undone by {@link #close()}, and by a hook when
 * the program ends in any other way that lets it run: an exception, SIGTERM, SIGHUP. SIGTSTP gives
 * the terminal back and takes it again with SIGCONT.
 *
 * <p>The modes are read, set and restored by stty(1). A native library would have to be unpacked
 * and loaded first, which takes ten times as long, and the one at hand does not restore the line's
 * speed.
 */
public final class Tty implements AutoCloseable {

  /** Keys one by one, not echoed, none of them a signal; reads wait for one byte. */
  private static final List<String> RAW =
      List.of(
          "-icanon", "-echo", "-isig", "-iexten", "-ixon", "-icrnl", "-inlcr", "min", "1", "time",
          "0");

  /** Prints on standard error, because standard output must stay the terminal to be tested. */
  private static final String OPEN =
      "[ -t 0 ] && [ -t 1 ] && { stty -g && stty size && stty " + String.join(" ", RAW) + "; } >&2";

  private static final long PATIENCE_SECONDS = 2;

  private final String saved;
  private final KeyStream input;
  private final Gate output;
  private final Thread hook;
  private volatile WindowSize size;
  private Runnable onResize = () -> {};
  private String enter = "";
  private String leave = "";
  private boolean taken = true;

  private Tty(String saved, WindowSize size) {
    this.saved = saved;
    this.size = size;
    this.input = new KeyStream(new FileInputStream(FileDescriptor.in));
    this.output = new Gate(new FileOutputStream(FileDescriptor.out));
    this.hook = new Thread(this::release, "give the terminal back");
  }

  /**
   * Opens it and sets raw mode.
   *
   * @throws IOException if standard input or output is no terminal
   */
  public static Tty open() throws IOException {
    Process process =
        new ProcessBuilder("sh", "-c", OPEN)
            .redirectInput(ProcessBuilder.Redirect.INHERIT)
            .redirectOutput(ProcessBuilder.Redirect.INHERIT)
            .start();
    byte[] printed = process.getErrorStream().readAllBytes();
    String[] lines = new String(printed, StandardCharsets.US_ASCII).split("\n", -1);
    if (lines.length < 2 || !lines[0].contains(":")) {
      throw new IOException("standard input and output are not a terminal");
    }
    Tty tty = new Tty(lines[0], parse(lines[1]));
    Runtime.getRuntime().addShutdownHook(tty.hook);
    Signals.register("WINCH", tty::resized);
    Signals.register("TSTP", tty::stop);
    return tty;
  }

  private static WindowSize parse(String printed) {
    String[] numbers = printed.strip().split(" ", -1);
    boolean two = numbers.length == 2 && printed.strip().matches("[0-9]{1,5} [0-9]{1,5}");
    return two
        ? WindowSize.of(Integer.parseInt(numbers[1]), Integer.parseInt(numbers[0]))
        : WindowSize.USUAL;
  }

  /**
   * Runs stty on this terminal; what it prints is dropped, and a terminal that is gone is no error.
   */
  private static void stty(List<String> arguments) {
    List<String> command = new ArrayList<>(arguments);
    command.add(0, "stty");
    try {
      Process process =
          new ProcessBuilder(command).redirectInput(ProcessBuilder.Redirect.INHERIT).start();
      process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (IOException e) {
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Its input; of use in raw mode only. */
  public KeyStream input() {
    return input;
  }

  /** Its output, unbuffered; what is written after {@link #close()} is dropped. */
  public OutputStream output() {
    return output;
  }

  /** Its size, as last told. */
  public WindowSize size() {
    return size;
  }

  /**
   * What to run, on a thread of its own, when the size has changed or the screen must be drawn
   * anew.
   */
  public synchronized void onResize(Runnable action) {
    onResize = action;
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
    output.send(enter);
  }

  /** Gives the terminal back as it was found; {@link #retake()} takes it again. */
  public synchronized void release() {
    if (taken) {
      taken = false;
      output.sendLast(leave);
      stty(List.of(saved));
    }
  }

  /** Takes the screen again as {@link #take} did, and asks for it to be drawn. */
  public synchronized void retake() throws IOException {
    stty(RAW);
    taken = true;
    output.open();
    output.send(enter);
    onResize.run();
  }

  private synchronized void resized() {
    try {
      Process process =
          new ProcessBuilder("stty", "size").redirectInput(ProcessBuilder.Redirect.INHERIT).start();
      size = parse(new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII));
    } catch (IOException e) {
      // The size stays as it was: the terminal is gone, or nothing can be started just now.
      return;
    }
    onResize.run();
  }

  private void stop() {
    release();
    try {
      new ProcessBuilder("kill", "-STOP", String.valueOf(ProcessHandle.current().pid()))
          .start()
          .waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
      retake();
    } catch (IOException e) {
      output.sendLast("");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Gives the terminal back as it was found, for good. */
  @Override
  public void close() {
    release();
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

package dragoman;

import dragoman.command.ExitCode;
import dragoman.command.OutputClosedException;
import dragoman.command.Streams;
import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** The process: its streams, its signals, its exit code. */
public final class Main {

  /** How long an interrupted command may take to put away what it has done. */
  private static final int PATIENCE_SECONDS = 10;

  private Main() {}

  /** Runs one command line; see {@link ExitCode}. */
  public static void main(String[] args) {
    Map<String, String> environment = System.getenv();
    Wiring wiring = new Wiring(environment, Wiring.home(), Wiring.clock(environment));
    leave(run(wiring, streams(), List.of(args)));
  }

  /**
   * Runs one command line of the process; answers its exit code. When the process is being stopped,
   * its end waits for this, and this for nothing.
   */
  static int run(Wiring wiring, Streams streams, List<String> words) {
    AtomicBoolean interrupted = new AtomicBoolean();
    CountDownLatch ended = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  interrupted.set(true);
                  await(ended);
                },
                "interrupted"));
    Thread.setDefaultUncaughtExceptionHandler(
        (thread, fault) -> streams.err().println("dragoman: " + wiring.crashes().add(fault)));
    try {
      return words.isEmpty() && streams.interactive()
          ? wiring.console(streams.err())
          : wiring.program(interrupted::get, streams.err()).run(streams, words);
    } finally {
      ended.countDown();
    }
  }

  /** Ends the process; nothing when it is ending already. */
  static void leave(int code) {
    System.exit(code);
  }

  private static void await(CountDownLatch ended) {
    try {
      if (!ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
        System.err.println("dragoman: stopped in the middle of its work; what was kept is whole");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The process's own. */
  static Streams streams() {
    Set<Streams.Stream> terminals = EnumSet.noneOf(Streams.Stream.class);
    String given = System.getProperty("dragoman.terminal");
    if (given != null) {
      List<String> names = Arrays.asList(given.split(","));
      for (Streams.Stream stream : Streams.Stream.values()) {
        if (names.contains(stream.name().toLowerCase(java.util.Locale.ROOT))) {
          terminals.add(stream);
        }
      }
    }
    return new Streams(
        System.in,
        new BufferedWriter(new OutputStreamWriter(new Output(), StandardCharsets.UTF_8), 1 << 15),
        new PrintWriter(new OutputStreamWriter(System.err, StandardCharsets.UTF_8), true),
        terminals,
        columns());
  }

  /** The launcher passes what {@code stty size} says: rows and columns. */
  private static int columns() {
    String[] size = System.getProperty("dragoman.size", "").trim().split(" ");
    return size.length == 2 && size[1].matches("[1-9][0-9]{0,3}") ? Integer.parseInt(size[1]) : 80;
  }

  /** Standard output that tells when its reader has gone. */
  private static final class Output extends FileOutputStream {

    Output() {
      super(FileDescriptor.out);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
      try {
        super.write(bytes, from, length);
      } catch (IOException e) {
        if ("Broken pipe".equals(e.getMessage())) {
          throw new OutputClosedException(e);
        }
        throw new IOException("standard output: " + e.getMessage(), e);
      }
    }
  }
}

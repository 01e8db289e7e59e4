package dragoman;

import dragoman.command.ExitCode;
import dragoman.command.Streams;
import dragoman.console.lanterna.Screen;
import dragoman.settings.SettingsException;
import dragoman.terminal.BidiPlan;
import dragoman.terminal.BidiProbe;
import dragoman.terminal.ColourDepth;
import dragoman.terminal.KeyStream;
import dragoman.terminal.WindowSize;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;

/**
 * Plays through the usual ways into the program once, so that the launcher can keep the classes
 * they load in an archive (class data sharing, JEP 350; ahead-of-time cache, JEP 514). Leaves
 * nothing behind.
 */
public final class Rehearsal {

  private static final Duration PATIENCE = Duration.ofSeconds(1);

  /** How long the screen rests before the next key. */
  private static final Duration REST = Duration.ofMillis(150);

  private Rehearsal() {}

  /** Runs it and ends the process as usual; prints nothing when all is well. */
  public static void main(String[] args) throws IOException, SettingsException {
    rehearse();
    Main.leave(ExitCode.DONE);
  }

  private static void rehearse() throws IOException, SettingsException {
    Path folder = Files.createTempDirectory("dragoman-rehearsal");
    try {
      Map<String, String> environment = new HashMap<>(System.getenv());
      environment.put("DRAGOMAN_INDEX", folder.resolve("index").toString());
      environment.put("DRAGOMAN_STATE", folder.resolve("state").toString());
      environment.put("DRAGOMAN_BRIEFINGS", folder.resolve("briefings").toString());
      environment.put("XDG_CONFIG_HOME", folder.resolve("config").toString());
      Wiring wiring = new Wiring(environment, Wiring.home(), Wiring.clock(Map.of()));
      Main.streams().out().flush();
      for (List<String> words :
          List.of(
              List.<String>of(),
              List.of("articles"),
              List.of("statements", "lang:en since:2025-09"),
              List.of("statements", "--format", "ndjson"),
              List.of("export", "country:RO", "-o", "-"))) {
        Main.run(wiring, nowhere(), words);
      }
      console(wiring);
    } finally {
      delete(folder);
    }
  }

  /** Paints the first screens where nobody sees them, and leaves. */
  private static void console(Wiring wiring) throws IOException, SettingsException {
    Audience audience = new Audience();
    KeyStream keys = new KeyStream(audience);
    BidiProbe.Answer answer = BidiProbe.ask(keys, audience.stage(), PATIENCE);
    BidiPlan plan = BidiProbe.decide(answer.replies(), Map.of());
    ColourDepth depth = ColourDepth.of(Map.of("TERM", "xterm-256color"));
    wiring.console(Screen.of(keys, audience.stage(), () -> WindowSize.USUAL, plan, depth)).run();
  }

  /**
   * A terminal that says what it is, and goes through the views, a key whenever the screen has come
   * to rest: the statements, one of them added, the timeline, the positions, the briefing and its
   * note, the reader and back, the values one can filter by, the help.
   */
  private static final class Audience extends InputStream {

    private static final String KEYS = "2a345p\r1\rn1s\003?\003q";

    private static final byte[] REPLY = "\033[?1;2c".getBytes(StandardCharsets.US_ASCII);

    private int said;
    private volatile long painted = System.nanoTime();

    /** What is painted on. */
    OutputStream stage() {
      return new OutputStream() {
        @Override
        public void write(int b) {
          painted = System.nanoTime();
        }
      };
    }

    @Override
    public int available() {
      return said < REPLY.length ? REPLY.length - said : 0;
    }

    @Override
    public int read() {
      if (said < REPLY.length) {
        return REPLY[said++];
      }
      Duration rest = said == REPLY.length ? PATIENCE : REST;
      while (System.nanoTime() - painted < rest.toNanos()) {
        LockSupport.parkNanos(REST.toNanos() / 10);
      }
      int key = said++ - REPLY.length;
      painted = System.nanoTime();
      return key < KEYS.length() ? KEYS.charAt(key) : -1;
    }
  }

  private static Streams nowhere() {
    return new Streams(
        new ByteArrayInputStream(new byte[0]),
        Writer.nullWriter(),
        new PrintWriter(Writer.nullWriter()),
        Set.of(),
        80);
  }

  private static void delete(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      all.sorted(Comparator.reverseOrder())
          .forEach(
              path -> {
                try {
                  Files.delete(path);
                } catch (IOException e) {
                  throw new UncheckedIOException(e);
                }
              });
    }
  }
}

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.keyprovider.FileKeyPairProvider;

/**
 * Sessions over the loopback: memory of the server, time to the first screen, key to frame. Run by
 * src/bench/serve.sh; arguments: the server's process, its port, a key file, the number of sessions
 * that stay, of those that scroll, seconds to scroll, and keys a second in each.
 *
 * <p>Each scrolling session presses a key at fixed times. One whose last key has no frame yet when
 * the next is due presses it as soon as the frame is there, and the time counts from when it was
 * due, so that a server that falls behind can't hide it.
 */
public final class ServeBench {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final int TURN = 20;
  private static final int WARMING = 30;

  private final long server;
  private final int port;
  private final Path key;
  private final List<Session> sessions = new ArrayList<>();

  private ServeBench(long server, int port, Path key) {
    this.server = server;
    this.port = port;
    this.key = key;
  }

  /** Runs it and prints what was measured. */
  public static void main(String[] args) throws Exception {
    ServeBench bench =
        new ServeBench(Long.parseLong(args[0]), Integer.parseInt(args[1]), Path.of(args[2]));
    bench.run(
        Integer.parseInt(args[3]),
        Integer.parseInt(args[4]),
        Integer.parseInt(args[5]),
        Integer.parseInt(args[6]));
    System.exit(0);
  }

  private void run(int staying, int scrolling, int seconds, int rate) throws Exception {
    SshClient client = SshClient.setUpDefaultClient();
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    client.setKeyIdentityProvider(new FileKeyPairProvider(key));
    client.start();

    open(client, 10);
    List<Double> first = new ArrayList<>();
    for (int i = 0; i < 20; i++) {
      first.add(open(client, 1));
    }
    print("first screen after log-in, ms", first);
    long before = liveHeap();
    int already = sessions.size();
    open(client, staying - already);
    long after = liveHeap();
    System.out.printf(
        "live heap: %.1f MB with %d sessions, %.1f MB with %d: %d KB for each%n",
        before / 1e6, already, after / 1e6, staying, (after - before) / 1000 / (staying - already));
    System.out.printf("resident: %d MB with %d sessions%n", resident(), staying);

    ScheduledExecutorService typists = Executors.newScheduledThreadPool(2);
    List<Session> typing = sessions.subList(0, scrolling);
    // Away from the first row, where a key that moves nothing has no frame.
    for (Session session : typing) {
      session.send("jjjjj");
    }
    TimeUnit.SECONDS.sleep(2);
    long between = TimeUnit.SECONDS.toNanos(1) / rate;
    for (int i = 0; i < scrolling; i++) {
      typists.scheduleAtFixedRate(
          typing.get(i)::due, i * between / scrolling, between, TimeUnit.NANOSECONDS);
    }
    TimeUnit.SECONDS.sleep(WARMING);
    typing.forEach(Session::forget);
    ProcessHandle process = ProcessHandle.of(server).orElseThrow();
    Duration served = processor(process);
    Duration own = processor(ProcessHandle.current());
    TimeUnit.SECONDS.sleep(seconds);
    served = processor(process).minus(served);
    own = processor(ProcessHandle.current()).minus(own);
    typists.shutdownNow();
    List<Double> all = new ArrayList<>();
    typing.forEach(session -> all.addAll(session.taken()));
    print("key to frame, " + scrolling + " sessions with " + rate + " keys a second, ms", all);
    System.out.printf(
        "%.0f keys a second of %d; processor for each: server %d us, clients %d us%n",
        (double) all.size() / seconds,
        scrolling * rate,
        served.toNanos() / 1000 / Math.max(1, all.size()),
        own.toNanos() / 1000 / Math.max(1, all.size()));
    System.out.printf(
        "bytes a key: %d%n",
        typing.stream().mapToLong(Session::bytes).sum() / Math.max(1, all.size()));
    System.out.printf("resident: %d MB behind it%n", resident());
  }

  private static Duration processor(ProcessHandle process) {
    return process.info().totalCpuDuration().orElseThrow();
  }

  private static void print(String what, List<Double> taken) {
    double[] sorted = taken.stream().mapToDouble(it -> it).sorted().toArray();
    System.out.printf(
        "%s: median %.1f, p99 %.1f, worst %.1f (%d taken)%n",
        what,
        sorted[sorted.length / 2],
        sorted[(int) (sorted.length * 0.99)],
        sorted[sorted.length - 1],
        sorted.length);
  }

  /** Opens some sessions and answers how long the last one took from log-in to its screen. */
  private double open(SshClient client, int count) throws Exception {
    double last = 0;
    for (int i = 0; i < count; i++) {
      ClientSession session =
          client.connect("bench", "127.0.0.1", port).verify(PATIENCE).getClientSession();
      session.auth().verify(PATIENCE);
      long start = System.nanoTime();
      Session opened = new Session(session);
      opened.awaitScreen();
      last = (System.nanoTime() - start) / 1e6;
      sessions.add(opened);
    }
    return last;
  }

  private long liveHeap() throws IOException, InterruptedException {
    run("jcmd", String.valueOf(server), "GC.run");
    String histogram = run("jcmd", String.valueOf(server), "GC.class_histogram");
    String keep = System.getProperty("histogram", "");
    if (!keep.isEmpty()) {
      Files.writeString(Path.of(keep + sessions.size()), histogram);
    }
    String[] total =
        histogram.strip().lines().reduce((a, b) -> b).orElseThrow().strip().split(" +");
    return Long.parseLong(total[2]);
  }

  private static String run(String... words) throws IOException, InterruptedException {
    Process process = new ProcessBuilder(words).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return said;
  }

  private long resident() throws IOException {
    return Files.readAllLines(Path.of("/proc/" + server + "/status")).stream()
            .filter(line -> line.startsWith("VmRSS"))
            .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
            .sum()
        / 1024;
  }

  /** A terminal of 120 by 40. */
  private static final class Session extends OutputStream {

    private final OutputStream keys;
    private final CountDownLatch screen = new CountDownLatch(1);
    private final List<Double> taken = new ArrayList<>();
    private final StringBuilder early = new StringBuilder();
    private boolean answered;
    private long sent;
    private long waiting;
    private long received;
    private int typed;

    Session(ClientSession session) throws IOException {
      ChannelShell shell = session.createShellChannel();
      shell.setPtyType("xterm-256color");
      shell.setPtyColumns(120);
      shell.setPtyLines(40);
      shell.setOut(this);
      shell.open().verify(PATIENCE);
      keys = shell.getInvertedIn();
      synchronized (this) {
        send("\033[?1;2c");
      }
    }

    private void send(String text) throws IOException {
      keys.write(text.getBytes(StandardCharsets.US_ASCII));
      keys.flush();
    }

    void awaitScreen() throws InterruptedException, IOException {
      if (!screen.await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
        throw new IOException("no screen: " + early);
      }
    }

    @Override
    public void write(int b) {
      write(new byte[] {(byte) b}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int from, int length) {
      if (!answered) {
        early.append(new String(bytes, from, length, StandardCharsets.UTF_8));
        if (early.indexOf(" 2025-") >= 0) {
          answered = true;
          early.setLength(0);
          screen.countDown();
        }
        return;
      }
      received += length;
      if (sent != 0) {
        taken.add((System.nanoTime() - sent) / 1e6);
        sent = 0;
        if (waiting != 0) {
          type(waiting);
          waiting = 0;
        }
      }
    }

    /** A key is due: pressed now, or when the frame of the last one is there. */
    synchronized void due() {
      long now = System.nanoTime();
      if (sent == 0) {
        type(now);
      } else if (waiting == 0) {
        waiting = now;
      }
    }

    /** Presses a key that was due at a time, down and up in turns. */
    private void type(long at) {
      sent = at;
      try {
        send(typed++ / TURN % 2 == 0 ? "j" : "k");
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    synchronized void forget() {
      taken.clear();
      received = 0;
    }

    synchronized long bytes() {
      return received;
    }

    synchronized List<Double> taken() {
      return Arrays.asList(taken.toArray(Double[]::new));
    }
  }
}

package dragoman.remote;

import dragoman.command.Launchers;
import dragoman.desk.Archive;
import dragoman.index.IndexException;
import dragoman.settings.ServerSettings;
import dragoman.settings.SettingsException;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.KeyPair;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.jspecify.annotations.Nullable;

/** A server that runs, with what goes on beside its sessions: the corpus, the watch, the status. */
final class RunningServer implements AutoCloseable {

  /** Where the server keeps its keys and logs, in the folder of drafts. */
  static final String FOLDER = "serve";

  private static final int LOG_BYTES = 1 << 20;
  private static final int LOG_FILES = 3;
  private static final long LOOK_SECONDS = 1;
  private static final long STATUS_SECONDS = 5;

  /** The pause between two looks at the corpus: this, or this many times what one takes. */
  private static final long CORPUS_MILLIS = 2000;

  private static final int CORPUS_TIMES = 20;

  /** Kept, because a logger that nobody holds forgets where it writes. */
  private static final Logger LIBRARY = Logger.getLogger("org.apache.sshd");

  private final Host host;
  private final Door door;
  private final Server server;
  private final List<KeyPair> hostKeys;
  private final Archive archive;
  private final FileHandler log;
  private final StatusFile status;
  private final Watch watch;
  private final ScheduledExecutorService beside = Executors.newScheduledThreadPool(2, Beside::of);
  private volatile boolean ending;
  private volatile @Nullable String corpusFault;

  /** Threads that do not keep the process alive. */
  private static final class Beside {
    static Thread of(Runnable work) {
      Thread thread = new Thread(work, "beside the sessions");
      thread.setDaemon(true);
      return thread;
    }
  }

  /**
   * Starts one.
   *
   * @throws IOException when it can't start, with a message for the user
   */
  RunningServer(Host.Base base, ServerSettings limits, Launchers.Guests guests) throws IOException {
    Path folder = folder(base.settings().state().value().resolve(FOLDER));
    log = new FileHandler(folder.resolve("library.%g.log").toString(), LOG_BYTES, LOG_FILES, true);
    log.setFormatter(new SimpleFormatter());
    LIBRARY.setUseParentHandlers(false);
    LIBRARY.setLevel(Level.WARNING);
    LIBRARY.addHandler(log);
    Keys keys = Keys.read(limits.keys(), base.settings().zone().value());
    hostKeys = new HostKeys(folder).load(limits.hostKeys());
    Audit audit = new Audit(folder, limits, base.clock());
    archive = base.desks().archive(base.settings());
    host = new Host(base, archive, audit, new Visits(), new Host.Limits(limits));
    door = new Door(host.limits(), keys, audit, base.clock());
    server = new Server(host, door, hostKeys, guests);
    status = new StatusFile(base.settings());
    server.start();
    audit.add("started", Map.of("address", server.address().toString()));
    beside.execute(this::readCorpus);
    watch = new Watch(host, door);
    beside.scheduleWithFixedDelay(
        () -> watch.look(System.nanoTime()), LOOK_SECONDS, LOOK_SECONDS, TimeUnit.SECONDS);
    beside.scheduleWithFixedDelay(this::writeStatus, 0, STATUS_SECONDS, TimeUnit.SECONDS);
  }

  private static Path folder(Path folder) throws IOException {
    boolean posix = folder.getFileSystem().supportedFileAttributeViews().contains("posix");
    FileAttribute<?>[] mine =
        posix
            ? new FileAttribute<?>[] {
              PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))
            }
            : new FileAttribute<?>[0];
    return Files.createDirectories(folder, mine);
  }

  /** Where it listens. */
  InetSocketAddress address() {
    return server.address();
  }

  /** What to tell who has started it, a line each. */
  List<String> describe() {
    List<String> lines = new ArrayList<>();
    lines.add(
        "serving "
            + door.known()
            + " users on "
            + StatusFile.text(server.address())
            + "; articles from "
            + host.base().settings().corpus().text());
    for (KeyPair key : hostKeys) {
      lines.add(
          "host key " + KeyUtils.getKeyType(key) + " " + KeyUtils.getFingerPrint(key.getPublic()));
    }
    return lines;
  }

  /**
   * Reads keys and limits anew; what is wrong leaves all as it was. Answers what to tell who asked.
   */
  String reload() {
    try {
      ServerSettings newer = ServerSettings.load(host.base().environment(), host.base().home());
      Keys keys = Keys.read(newer.keys(), host.base().settings().zone().value());
      host.limits().set(newer);
      server.limit();
      door.rekey(keys)
          .forEach(session -> Server.end(session, "your key does not let you in any more"));
      host.audit().add("reloaded", Map.of("users", keys.users()));
      return "keys of " + keys.users() + " users and the limits are read anew";
    } catch (IOException | SettingsException e) {
      host.audit().add("reload-failed", Map.of("why", String.valueOf(e.getMessage())));
      return "nothing is changed: " + e.getMessage();
    }
  }

  /** Takes new articles in, again and again; the more seldom the longer it takes. */
  private void readCorpus() {
    long began = System.nanoTime();
    try {
      archive.changed();
      archive.refresh((done, total) -> {}, () -> ending);
      corpusFault = null;
    } catch (IOException | IndexException e) {
      corpusFault = String.valueOf(e.getMessage());
    }
    long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - began);
    if (!ending) {
      beside.schedule(
          this::readCorpus, Math.max(CORPUS_MILLIS, CORPUS_TIMES * took), TimeUnit.MILLISECONDS);
    }
  }

  /** Who looks after the idle. */
  Watch watch() {
    return watch;
  }

  /** Writes how it is now. */
  void writeStatus() {
    try {
      status.write(host, door, server.address(), corpusFault);
    } catch (IOException e) {
      host.audit().add("status-not-written", Map.of("why", String.valueOf(e.getMessage())));
    }
  }

  @Override
  public void close() throws IOException {
    ending = true;
    try {
      server.close();
      beside.shutdownNow();
      beside.awaitTermination(LOG_FILES, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      status.remove();
      archive.close();
      host.audit().close();
      LIBRARY.removeHandler(log);
      log.close();
    }
  }
}

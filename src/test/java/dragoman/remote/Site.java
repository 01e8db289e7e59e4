package dragoman.remote;

import dragoman.analysis.Analyzer;
import dragoman.briefing.BriefingFolder;
import dragoman.briefing.note.Imprint;
import dragoman.briefing.note.NoteWriter;
import dragoman.briefing.note.Templates;
import dragoman.command.Launchers;
import dragoman.command.Streams;
import dragoman.correction.CorrectionFile;
import dragoman.desk.Archive;
import dragoman.desk.Desk;
import dragoman.desk.Refresh;
import dragoman.index.ArticleIndex;
import dragoman.ingest.Corpus;
import dragoman.reference.Reference;
import dragoman.reference.language.Languages;
import dragoman.settings.Settings;
import dragoman.settings.SettingsException;
import dragoman.state.CrashLog;
import dragoman.state.DraftStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.sshd.client.SshClient;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.keyverifier.AcceptAllServerKeyVerifier;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.config.keys.KeyUtils;
import org.apache.sshd.common.config.keys.PublicKeyEntry;
import org.apache.sshd.common.keyprovider.KeyPairProvider;

/** A server over a small corpus on the loopback, and clients of it. */
final class Site implements AutoCloseable {

  static final Duration PATIENCE = Duration.ofSeconds(30);

  final Path home;
  private final Map<String, KeyPair> keys = new HashMap<>();
  private final SshClient client = SshClient.setUpDefaultClient();
  private Settings settings;
  private ServerLaunch launch;
  private RunningServer server;

  /** What a command answered. */
  record Answer(int exit, String out, String err) {}

  Site(Path home) throws IOException {
    this.home = home;
    Files.createDirectories(home.resolve("corpus"));
    Files.createDirectories(
        keyFolder(),
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------")));
    Files.writeString(
        home.resolve("corpus/port.md"),
        """
        ---
        headline: The port stays open
        outlet: Harbour Post
        published: 2025-09-03
        ---
        Romanian harbour envoy Ilinca Dragulescu said on Wednesday that the port of Sulina would stay open to ships from Ukraine.
        """);
    client.setServerKeyVerifier(AcceptAllServerKeyVerifier.INSTANCE);
    client.start();
  }

  Path keyFolder() {
    return home.resolve("config/dragoman/keys");
  }

  /** Lets a user in, under options of the key. */
  Site user(String name, String options) throws IOException {
    String line = PublicKeyEntry.toString(key(name).getPublic());
    Path file = keyFolder().resolve(name);
    Files.writeString(file, options + line + " " + name + "\n");
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
    return this;
  }

  private KeyPair key(String name) {
    return keys.computeIfAbsent(
        name,
        it -> {
          try {
            return KeyUtils.generateKeyPair(KeyPairProvider.SSH_ED25519, 256);
          } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
          }
        });
  }

  /** Sets keys of the table {@code [serve]}, one a line. */
  Site limits(String toml) throws IOException {
    Files.writeString(
        home.resolve("config/dragoman/config.toml"),
        "[serve]\naddress = \"127.0.0.1\"\nport = 0\nstop_seconds = 0\n" + toml);
    return this;
  }

  Site start(Launchers.Guests guests) throws IOException, SettingsException {
    Map<String, String> environment =
        Map.of(
            "HOME", home.toString(),
            "XDG_CONFIG_HOME", home.resolve("config").toString(),
            "DRAGOMAN_INDEX", home.resolve("index").toString(),
            "DRAGOMAN_STATE", home.resolve("state").toString(),
            "DRAGOMAN_ZONE", "UTC");
    Clock clock = Clock.systemUTC();
    settings = Settings.load(Map.of(), environment, home);
    launch =
        new ServerLaunch(
            new SharedDesks(),
            environment,
            home,
            "Dragoman test",
            clock,
            new CrashLog(home.resolve("crash.log"), clock));
    server = launch.start(settings, guests);
    return this;
  }

  /** Asks for the status, as from another process. */
  int status(StringWriter out, StringWriter err) throws IOException {
    return launch.status(
        settings,
        new Streams(InputStream.nullInputStream(), out, new PrintWriter(err, true), Set.of(), 80));
  }

  RunningServer server() {
    return server;
  }

  /** Logs somebody in. */
  ClientSession login(String user) throws IOException {
    ClientSession session =
        client
            .connect(user, "127.0.0.1", server.address().getPort())
            .verify(PATIENCE)
            .getClientSession();
    session.addPublicKeyIdentity(key(user));
    session.auth().verify(PATIENCE);
    return session;
  }

  /** Runs one command for somebody. */
  Answer run(String user, String line) throws IOException {
    try (ClientSession session = login(user)) {
      return run(session, line);
    }
  }

  static Answer run(ClientSession session, String line) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    try (ChannelExec channel = session.createExecChannel(line)) {
      channel.setOut(out);
      channel.setErr(err);
      channel.open().verify(PATIENCE);
      channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), PATIENCE);
      Integer exit = channel.getExitStatus();
      return new Answer(
          exit == null ? -1 : exit,
          out.toString(StandardCharsets.UTF_8),
          err.toString(StandardCharsets.UTF_8));
    }
  }

  /** The audit log. */
  List<String> audit() throws IOException {
    return Files.readAllLines(home.resolve("state/serve/audit.0.log"));
  }

  @Override
  public void close() throws IOException {
    client.stop();
    if (server != null) {
      server.close();
    }
  }

  private static final class SharedDesks implements Desks {

    /** Read once for all tests: the articles are new each time, what is known beforehand is not. */
    private static final Reference REFERENCE = Reference.load();

    private static final Languages LANGUAGES = Languages.load();

    @Override
    public Archive archive(Settings settings) {
      Reference reference = REFERENCE;
      CorrectionFile corrections =
          new CorrectionFile(settings.corpus().value().resolve("corrections.tsv"), reference);
      ArticleIndex index =
          ArticleIndex.open(settings.index().value(), "test " + reference.version());
      Refresh refresh =
          new Refresh(
              new Corpus(settings.corpus().value(), ZoneOffset.UTC),
              () -> new Analyzer(reference, LANGUAGES),
              index,
              reference,
              corrections);
      return new Archive(reference, index, refresh, corrections, Duration.ofMinutes(1));
    }

    @Override
    public Desk desk(
        Archive archive,
        Settings settings,
        BriefingFolder briefings,
        DraftStore drafts,
        String author) {
      return new Desk(
          archive,
          briefings,
          drafts,
          new NoteWriter(
              archive.reference(),
              new Templates(List.of()),
              new Imprint("ana", "Dragoman", "test")),
          Clock.systemUTC(),
          "en",
          author);
    }
  }
}

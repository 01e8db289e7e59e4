package dragoman.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.command.ExitCode;
import dragoman.command.Launchers.Guests;
import dragoman.settings.SettingsException;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.sshd.client.channel.ChannelExec;
import org.apache.sshd.client.channel.ChannelShell;
import org.apache.sshd.client.channel.ClientChannelEvent;
import org.apache.sshd.client.channel.PtyCapableChannelSession;
import org.apache.sshd.client.session.ClientSession;
import org.apache.sshd.common.SshException;
import org.apache.sshd.common.channel.StreamingChannel;
import org.apache.sshd.common.util.net.SshdSocketAddress;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.sftp.client.SftpClient;
import org.apache.sshd.sftp.client.SftpClientFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServerTest {

  @TempDir Path home;
  private Site site;

  @BeforeEach
  void twoUsers() throws IOException {
    site = new Site(home).user("ana", "").user("ion", "").limits("");
  }

  @AfterEach
  void stop() throws IOException {
    site.close();
  }

  private void start() throws IOException, SettingsException {
    site.start(Guests.NONE);
  }

  @Test
  void aCommandAnswersOnItsStreamsWithItsExitCode() throws Exception {
    start();

    Site.Answer listed = site.run("ana", "articles --format ndjson 'outlet:\"Harbour Post\"'");
    Site.Answer wrong = site.run("ana", "articles sepaker:x");

    assertEquals(ExitCode.DONE, listed.exit());
    assertTrue(listed.out().startsWith("{\"article\":\"port.md\""), listed.out());
    assertEquals("", listed.err());
    assertEquals(ExitCode.USAGE, wrong.exit());
    assertEquals("", wrong.out());
    assertTrue(wrong.err().contains("nearest: speaker:"), wrong.err());
  }

  @Test
  void anUnclosedQuotationMarkIsAUsageError() throws Exception {
    start();

    assertEquals(ExitCode.USAGE, site.run("ana", "articles 'open").exit());
  }

  @Test
  void anUnknownKeyIsRefused() throws Exception {
    start();

    assertThrows(SshException.class, () -> site.login("eve"));

    assertTrue(site.audit().stream().anyMatch(it -> it.contains("key-refused")));
  }

  @Test
  void aKeyOfAnotherUserIsRefused() throws Exception {
    Files.copy(site.keyFolder().resolve("ion"), site.keyFolder().resolve("eve"));
    start();

    assertThrows(SshException.class, () -> site.login("eve"));
  }

  @Test
  void aKeyThatIsOverOrComesFromElsewhereIsRefused() throws Exception {
    site.user("ana", "expiry-time=\"20200101\" ").user("ion", "from=\"10.0.0.0/8\" ");
    start();

    assertThrows(SshException.class, () -> site.login("ana"));
    assertThrows(SshException.class, () -> site.login("ion"));
  }

  @Test
  void aKeyWithACommandRunsThatOneOnly() throws Exception {
    site.user("ana", "from=\"127.0.0.1\",command=\"speakers --format csv\" ");
    start();

    Site.Answer answer = site.run("ana", "articles");

    assertTrue(answer.out().startsWith("statements,id,name"), answer.out());
  }

  @Test
  void whatTakesPlacesOnTheServerIsOutOfReach() throws Exception {
    start();

    for (String line :
        List.of(
            "config",
            "evaluate /etc",
            "serve",
            "index",
            "correct port.md@1 --speaker lavrov",
            "articles --corpus /etc",
            "template list",
            "verify /etc/passwd",
            "verify ../ion/note.md",
            "briefings show /etc/passwd",
            "shell -c 'verify /etc/passwd'",
            "articles --state /etc",
            "export country:UA -o /etc/note.md",
            "export country:UA -o ../ion/note.md",
            "export country:UA -o desk/../../ion/note.md",
            "export country:UA -o desk/note.md",
            "export country:UA -o inbox/note.md")) {
      assertEquals(ExitCode.USAGE, site.run("ana", line).exit(), line);
    }
  }

  @Test
  void aLinkOutOfTheFolderLeadsNowhere() throws Exception {
    start();
    site.run("ana", "export country:UA -o note.md");
    Files.createSymbolicLink(home.resolve("briefings/ana/out"), home);

    assertEquals(
        ExitCode.USAGE, site.run("ana", "export country:UA -o out/briefings/ion/x.md").exit());
    try (ClientSession session = site.login("ana");
        SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
      assertThrows(IOException.class, () -> sftp.read("/out/corpus/port.md").read());
    }
  }

  @Test
  void aNoteIsSavedInTheUsersOwnFolderAndTheirsAlone() throws Exception {
    start();

    Site.Answer saved = site.run("ana", "export country:UA --title Sulina");

    assertEquals("sulina.md\n", saved.out());
    assertTrue(Files.exists(home.resolve("briefings/ana/sulina.md")));
    assertEquals(List.of("desk"), names("ion", "/"));
    assertEquals(List.of("desk", "sulina.md"), names("ana", "/"));
  }

  private List<String> names(String user, String folder) throws IOException {
    try (ClientSession session = site.login(user);
        SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
      List<String> names = new ArrayList<>();
      for (SftpClient.DirEntry entry : sftp.readDir(folder)) {
        if (!entry.getFilename().startsWith(".")) {
          names.add(entry.getFilename());
        }
      }
      return names.stream().sorted().toList();
    }
  }

  @Test
  void theSharedFolderIsReadByAllAndWrittenByThoseWhoMay() throws Exception {
    site.limits("desk_writers = [\"ana\"]\n");
    start();

    assertEquals(ExitCode.DONE, site.run("ana", "export country:UA -o desk/note.md").exit());

    try (ClientSession session = site.login("ion");
        SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
      try (var in = sftp.read("/desk/note.md")) {
        assertTrue(new String(in.readAllBytes(), StandardCharsets.UTF_8).startsWith("---"));
      }
      assertThrows(IOException.class, () -> sftp.remove("/desk/note.md"));
      assertThrows(IOException.class, () -> put(sftp, "/desk/other.md", "x"));
      assertThrows(IOException.class, () -> sftp.rename("/desk/note.md", "/mine.md"));
      assertThrows(IOException.class, () -> sftp.symLink("/l", "/desk"));
      assertThrows(IOException.class, () -> sftp.link("/l", "/desk/note.md", false));
      assertThrows(IOException.class, () -> sftp.rmdir("/desk"));
    }
  }

  private static void put(SftpClient sftp, String path, String text) throws IOException {
    try (OutputStream out = sftp.write(path)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void anArticleInTheInboxIsListedForAll() throws Exception {
    site.limits("inbox = [\"ana\"]\n");
    start();
    site.run("ion", "articles");

    try (ClientSession session = site.login("ana");
        SftpClient sftp = SftpClientFactory.instance().createSftpClient(session)) {
      put(sftp, "/inbox/news.txt", "Envoy Ilinca Dragulescu said that the lane was open.\n");
    }

    assertTrue(site.run("ion", "articles").out().contains("inbox/ana/news.txt"));
    assertTrue(site.run("ana", "index").out().startsWith("2 files"));
  }

  @Test
  void variablesAndForwardingAreRefusedAndWrittenDown() throws Exception {
    start();

    try (ClientSession session = site.login("ana")) {
      assertThrows(
          IOException.class,
          () ->
              session.startRemotePortForwarding(
                  new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", 1)));
      try (var channel =
          session.createDirectTcpipChannel(
              new SshdSocketAddress("127.0.0.1", 0), new SshdSocketAddress("127.0.0.1", 22))) {
        assertThrows(IOException.class, () -> channel.open().verify(Site.PATIENCE));
      }
      try (var channel = session.createSubsystemChannel("netconf")) {
        channel.open().await(Site.PATIENCE);
        channel.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Site.PATIENCE);
      }
    }

    String log = String.join("\n", site.audit());
    for (String request : List.of("tcpip-forward", "direct-tcpip", "netconf")) {
      assertTrue(log.contains(request), request + " in " + log);
    }
  }

  @Test
  void aNoteIsVerifiedByItsName() throws Exception {
    start();
    site.run("ana", "export country:UA --title Sulina");

    assertEquals(ExitCode.DONE, site.run("ana", "verify sulina").exit());
    assertEquals(ExitCode.DONE, site.run("ana", "verify sulina.md").exit());
    assertTrue(site.run("ana", "briefings --format csv").out().contains(",sulina.md,"));
  }

  @Test
  void linesAreRunAsAScriptWithoutATerminal() throws Exception {
    start();

    Site.Answer answer = site.run("ana", "shell -c 'filter country:UA; list'");

    assertEquals(ExitCode.DONE, answer.exit());
    assertTrue(answer.out().contains("The port stays open"), answer.out());
  }

  @Test
  void linesAreEditedInATerminal() throws Exception {
    start();
    site.run("ana", "articles");
    Screen screen = new Screen();
    try (ClientSession session = site.login("ana");
        ChannelExec shell = session.createExecChannel("shell")) {
      screen.open(shell);
      screen.shows("dragoman>");
      screen.type("list\r");
      screen.shows("The port stays open");
      screen.type("quit\r");

      shell.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Site.PATIENCE);
      assertEquals(ExitCode.DONE, shell.getExitStatus());
    }
  }

  @Test
  void guestsLookOnAndSaveNothing() throws Exception {
    site.start(Guests.READ_ONLY);

    assertTrue(site.run("guest", "articles").out().contains("port.md"));
    assertEquals(ExitCode.DONE, site.run("guest", "export country:UA --title T -o -").exit());
    assertEquals(ExitCode.FAILED, site.run("guest", "export country:UA --title T").exit());
    assertEquals(ExitCode.USAGE, site.run("guest", "export country:UA -o note.md").exit());
    assertFalse(Files.exists(home.resolve("briefings/guest")));
  }

  @Test
  void withoutGuestsNobodyIsOne() throws Exception {
    start();

    assertThrows(SshException.class, () -> site.login("guest"));
  }

  @Test
  void onePersonTooManyIsTurnedAway() throws Exception {
    site.limits("sessions_per_user = 1\n");
    start();

    try (ClientSession first = site.login("ana")) {
      assertEquals(ExitCode.DONE, Site.run(first, "articles").exit());
      assertThrows(
          IOException.class,
          () -> {
            try (ClientSession second = site.login("ana")) {
              Site.run(second, "articles");
            }
          });
      assertEquals(ExitCode.DONE, site.run("ion", "articles").exit());
    }
  }

  @Test
  void tooManyConnectionsInAMinuteAreTurnedAwayUnread() throws Exception {
    site.limits("connections_per_minute = 2\n");
    start();
    site.run("ana", "articles");
    site.run("ana", "articles");

    assertThrows(IOException.class, () -> site.login("ana"));
    assertTrue(site.audit().stream().anyMatch(it -> it.contains("connection-refused")));
  }

  @Test
  void keysAndLimitsAreReadAnew() throws Exception {
    start();
    try (ClientSession ana = site.login("ana")) {
      Files.delete(site.keyFolder().resolve("ana"));
      site.user("eve", "");

      assertEquals("keys of 2 users and the limits are read anew", site.server().reload());

      assertTrue(
          ana.waitFor(EnumSet.of(ClientSession.ClientSessionEvent.CLOSED), Site.PATIENCE)
              .contains(ClientSession.ClientSessionEvent.CLOSED));
      assertEquals(ExitCode.DONE, site.run("eve", "articles").exit());
    }
  }

  @Test
  void wrongKeysLeaveAllAsItWas() throws Exception {
    start();
    site.user("eve", "restrict,pty ");

    String told = site.server().reload();

    assertTrue(told.contains("eve:1: the option 'restrict' is not honoured here"), told);
    assertEquals(ExitCode.DONE, site.run("ana", "articles").exit());
  }

  @Test
  void aServerWithAKeyThatItCantHonourDoesNotStart() throws IOException {
    site.user("ana", "permitopen=\"x:1\" ");

    IOException why = assertThrows(IOException.class, this::start);

    assertTrue(String.valueOf(why.getMessage()).contains("'permitopen'"), why.getMessage());
  }

  @Test
  void keysThatOthersCanWriteAreRefused() throws IOException {
    Files.setPosixFilePermissions(
        site.keyFolder().resolve("ana"), PosixFilePermissions.fromString("rw-rw----"));

    IOException why = assertThrows(IOException.class, this::start);

    assertTrue(String.valueOf(why.getMessage()).contains("chmod go-w"), why.getMessage());
  }

  @Test
  void aHostKeyThatOthersCanReadIsRefused() throws Exception {
    start();
    site.server().close();
    Files.setPosixFilePermissions(
        home.resolve("state/serve/host_ed25519"), PosixFilePermissions.fromString("rw-r-----"));

    IOException why = assertThrows(IOException.class, this::start);

    assertTrue(String.valueOf(why.getMessage()).contains("others can read"), why.getMessage());
  }

  @Test
  void theHostKeysStayTheSame() throws Exception {
    start();
    Set<String> first = site.server().describe().stream().skip(1).collect(Collectors.toSet());
    site.server().close();
    start();

    assertEquals(first, site.server().describe().stream().skip(1).collect(Collectors.toSet()));
    assertEquals(
        "rw-------",
        PosixFilePermissions.toString(
            Files.getPosixFilePermissions(home.resolve("state/serve/host_ecdsa"))));
  }

  @Test
  void aStopTellsWhoIsThereAndKeepsTheDraft() throws Exception {
    start();
    site.run("ana", "index");
    Screen screen = new Screen();
    try (ClientSession session = site.login("ana");
        ChannelShell shell = screen.open(session)) {
      screen.shows("The port stays open");
      screen.type("2a");
      screen.shows("(1)");

      site.server().close();

      shell.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Site.PATIENCE);
      screen.shows("the server stopped; your draft is kept");
      assertTrue(
          Files.readString(home.resolve("state/ana/drafts/briefing.json")).contains("port.md"));
    }
  }

  @Test
  void whoIsAwayIsWarnedAndThenLeaves() throws Exception {
    start();
    Screen screen = new Screen();
    try (ClientSession session = site.login("ana");
        ChannelShell shell = screen.open(session)) {
      screen.shows("Filter by");
      long now = System.nanoTime();

      site.server().watch().look(now + Duration.ofMinutes(59).toNanos() + 1);
      screen.shows("Nobody is there?");
      site.server().watch().look(now + Duration.ofMinutes(61).toNanos());

      shell.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Site.PATIENCE);
      screen.shows("no key was pressed for 60 minutes; your draft is kept");
    }
  }

  @Test
  void aClientThatReadsNothingHoldsUpNobodyAndIsEnded() throws Exception {
    site.limits("stalled_seconds = 1\n");
    start();
    try (ClientSession deaf = site.login("ana")) {
      CoreModuleProperties.WINDOW_SIZE.set(deaf, 1024L);
      CoreModuleProperties.MAX_PACKET_SIZE.set(deaf, 1024L);
      var channel = deaf.createExecChannel("--help");
      channel.setStreaming(StreamingChannel.Streaming.Async);
      channel.open().verify(Site.PATIENCE);

      assertEquals(ExitCode.DONE, site.run("ion", "articles").exit());

      deaf.waitFor(EnumSet.of(ClientSession.ClientSessionEvent.CLOSED), Site.PATIENCE);
    }
    assertTrue(site.audit().stream().anyMatch(it -> it.contains("\"stalled\"")));
  }

  @Test
  void theStatusSaysThatAllIsWell() throws Exception {
    start();
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    try (ClientSession session = site.login("ana")) {
      site.server().writeStatus();

      assertEquals(ExitCode.DONE, site.status(out, err));

      assertTrue(out.toString().contains("users         ana:1"), out.toString());
    }
    site.server().close();

    assertEquals(ExitCode.FAILED, site.status(out, err));
  }

  @Test
  void twoUsersKeepTheirOwnDrafts() throws Exception {
    start();
    site.run("ana", "articles");
    Screen anas = new Screen();
    Screen ions = new Screen();
    try (ClientSession ana = site.login("ana");
        ClientSession ion = site.login("ion");
        ChannelShell one = anas.open(ana);
        ChannelShell two = ions.open(ion)) {
      anas.shows("The port stays open");
      anas.type("2a");
      anas.shows("the briefing has 1");
      ions.type("q");
      two.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Site.PATIENCE);
      anas.type("q");
      one.waitFor(EnumSet.of(ClientChannelEvent.CLOSED), Site.PATIENCE);
      assertEquals(ExitCode.DONE, one.getExitStatus());
    }
    assertTrue(Files.exists(home.resolve("state/ana/drafts/briefing.json")));
    assertFalse(Files.exists(home.resolve("state/ion/drafts/briefing.json")));
  }

  @Test
  void aUsersOwnSettingsAreThatUsersAlone() throws Exception {
    start();
    site.run("ana", "articles");
    Files.writeString(home.resolve("briefings/ana/settings.toml"), "corpus = \"/etc\"\n");

    Site.Answer answer = site.run("ana", "articles");

    assertEquals(ExitCode.USAGE, answer.exit());
    assertTrue(
        answer.err().contains("settings.toml:1: 'corpus' is set for all users"), answer.err());
    assertEquals(ExitCode.DONE, site.run("ion", "articles").exit());
  }

  /** A terminal that answers who it is, and remembers all it was sent. */
  private static final class Screen {

    private final ByteArrayOutputStream sent = new ByteArrayOutputStream();
    private OutputStream keys;

    ChannelShell open(ClientSession session) throws IOException {
      ChannelShell shell = session.createShellChannel();
      open(shell);
      return shell;
    }

    void open(PtyCapableChannelSession shell) throws IOException {
      shell.setUsePty(true);
      shell.setPtyType("xterm-256color");
      shell.setPtyColumns(100);
      shell.setPtyLines(30);
      shell.setOut(new Sent());
      shell.open().verify(Site.PATIENCE);
      keys = shell.getInvertedIn();
      type("\033[?1;2c");
    }

    private final class Sent extends OutputStream {
      @Override
      public void write(int b) {
        write(new byte[] {(byte) b}, 0, 1);
      }

      @Override
      public void write(byte[] bytes, int from, int length) {
        synchronized (sent) {
          sent.write(bytes, from, length);
          sent.notifyAll();
        }
      }
    }

    void type(String text) throws IOException {
      keys.write(text.getBytes(StandardCharsets.UTF_8));
      keys.flush();
    }

    /** Waits for words. */
    void shows(String words) throws InterruptedException {
      long end = System.nanoTime() + Site.PATIENCE.toNanos();
      synchronized (sent) {
        while (!sent.toString(StandardCharsets.UTF_8).contains(words)) {
          long left = (end - System.nanoTime()) / 1_000_000;
          assertTrue(left > 0, () -> "not shown: " + words);
          sent.wait(left);
        }
      }
    }
  }
}

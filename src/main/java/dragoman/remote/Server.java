package dragoman.remote;

import dragoman.command.Launchers;
import dragoman.settings.ServerSettings;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystem;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.sshd.common.AttributeRepository;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.cipher.BuiltinCiphers;
import org.apache.sshd.common.compression.BuiltinCompressions;
import org.apache.sshd.common.file.FileSystemFactory;
import org.apache.sshd.common.global.KeepAliveHandler;
import org.apache.sshd.common.kex.BuiltinDHFactories;
import org.apache.sshd.common.keyprovider.KeyPairProvider;
import org.apache.sshd.common.mac.BuiltinMacs;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.session.SessionContext;
import org.apache.sshd.common.signature.BuiltinSignatures;
import org.apache.sshd.core.CoreModuleProperties;
import org.apache.sshd.server.ServerBuilder;
import org.apache.sshd.server.SshServer;
import org.apache.sshd.server.auth.UserAuthFactory;
import org.apache.sshd.server.auth.keyboard.UserAuthKeyboardInteractiveFactory;
import org.apache.sshd.server.auth.pubkey.UserAuthPublicKeyFactory;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.ChannelSessionFactory;
import org.apache.sshd.server.global.NoMoreSessionsHandler;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/** The SSH server: what it speaks, and how it starts and stops. */
final class Server implements AutoCloseable {

  private static final int CHANNELS = 10;
  private static final long WINDOW = 1 << 18;
  private static final int READ_BUFFER = 1 << 13;
  private static final Duration LAST_WORDS = Duration.ofSeconds(5);

  private final Host host;
  private final Door door;
  private final SshServer sshd;

  /**
   * A server that is not yet listening.
   *
   * @param hostKeys by which clients know it
   * @param guests who may come in without a key
   */
  Server(Host host, Door door, List<KeyPair> hostKeys, Launchers.Guests guests) {
    this.host = host;
    this.door = door;
    sshd = SshServer.setUpDefaultServer();
    sshd.setKeyPairProvider(KeyPairProvider.wrap(hostKeys));
    speak();
    letIn(guests);
    serve();
    limit();
  }

  /** Only what ssh-audit finds nothing wrong with. */
  private void speak() {
    sshd.setKeyExchangeFactories(
        List.of(
                BuiltinDHFactories.sntrup761x25519_openssh,
                BuiltinDHFactories.curve25519,
                BuiltinDHFactories.curve25519_libssh,
                BuiltinDHFactories.dhg16_512,
                BuiltinDHFactories.dhg18_512)
            .stream()
            .map(ServerBuilder.DH2KEX)
            .toList());
    sshd.setCipherFactories(
        List.of(
            BuiltinCiphers.cc20p1305_openssh,
            BuiltinCiphers.aes256gcm,
            BuiltinCiphers.aes128gcm,
            BuiltinCiphers.aes256ctr,
            BuiltinCiphers.aes192ctr,
            BuiltinCiphers.aes128ctr));
    sshd.setMacFactories(List.of(BuiltinMacs.hmacsha512etm, BuiltinMacs.hmacsha256etm));
    sshd.setCompressionFactories(List.of(BuiltinCompressions.none));
    sshd.setSignatureFactories(
        List.of(
            BuiltinSignatures.ed25519,
            BuiltinSignatures.sk_ssh_ed25519,
            BuiltinSignatures.nistp256,
            BuiltinSignatures.nistp384,
            BuiltinSignatures.nistp521,
            BuiltinSignatures.sk_ecdsa_sha2_nistp256,
            BuiltinSignatures.rsaSHA512,
            BuiltinSignatures.rsaSHA256));
  }

  private void letIn(Launchers.Guests guests) {
    List<UserAuthFactory> ways = new ArrayList<>();
    ways.add(UserAuthPublicKeyFactory.INSTANCE);
    if (guests == Launchers.Guests.READ_ONLY) {
      ways.add(UserAuthKeyboardInteractiveFactory.INSTANCE);
      sshd.setKeyboardInteractiveAuthenticator(new Guests(door));
    }
    sshd.setUserAuthFactories(ways);
    sshd.setPublickeyAuthenticator(door);
    sshd.setIoServiceEventListener(door);
    sshd.addSessionListener(door);
  }

  private void serve() {
    sshd.setShellFactory(channel -> visit(channel, ""));
    sshd.setCommandFactory(this::visit);
    sshd.setAgentFactory(null);
    sshd.setForwardingFilter(null);
    List<ChannelFactory> channels = new ArrayList<>();
    channels.add(
        new ChannelSessionFactory() {
          @Override
          public Channel createChannel(Session session) {
            return new RemoteChannel(host.audit());
          }
        });
    Refused.CHANNELS.forEach(type -> channels.add(Refused.channel(type, host.audit())));
    sshd.setChannelFactories(channels);
    sshd.setGlobalRequestHandlers(
        List.of(
            KeepAliveHandler.INSTANCE,
            NoMoreSessionsHandler.INSTANCE,
            Refused.requests(host.audit())));
    SftpSubsystemFactory sftp = new SftpSubsystemFactory();
    sftp.setFileSystemAccessor(new RoomAccess());
    sftp.addSftpEventListener(new SftpAudit(host.audit(), host.archive()::changed));
    sshd.setSubsystemFactories(List.of(sftp));
    sshd.setFileSystemFactory(new Rooms());
  }

  private Visit visit(ChannelSession channel, String line) throws IOException {
    Login login = login(channel.getSession());
    host.room(login).prepare();
    return new Visit(host, login, line);
  }

  private static Login login(AttributeRepository session) throws IOException {
    Login login = session.getAttribute(Login.KEY);
    if (login == null) {
      throw new AccessDeniedException("not logged in");
    }
    return login;
  }

  /** What sftp sees. */
  private final class Rooms implements FileSystemFactory {

    @Override
    public Path getUserHomeDir(SessionContext session) throws IOException {
      return host.room(login(session)).own();
    }

    @Override
    public FileSystem createFileSystem(SessionContext session) throws IOException {
      Room room = host.room(login(session));
      room.prepare();
      return new RoomFiles(room).fileSystem();
    }
  }

  /** Sets what the library itself can hold people to. */
  void limit() {
    ServerSettings now = host.limits().now();
    CoreModuleProperties.SERVER_IDENTIFICATION.set(sshd, "dragoman");
    CoreModuleProperties.AUTH_TIMEOUT.set(sshd, now.loginGrace());
    CoreModuleProperties.MAX_AUTH_REQUESTS.set(sshd, now.tries());
    // Of terminals the watch knows better: the screen's clock is traffic too.
    CoreModuleProperties.IDLE_TIMEOUT.set(sshd, now.idle().plusMinutes(5));
    CoreModuleProperties.MAX_CONCURRENT_CHANNELS.set(sshd, CHANNELS);
    CoreModuleProperties.WINDOW_SIZE.set(sshd, WINDOW);
    CoreModuleProperties.NIO2_READ_BUFFER_SIZE.set(sshd, READ_BUFFER);
    CoreModuleProperties.TCP_NODELAY.set(sshd, true);
    CoreModuleProperties.SOCKET_KEEPALIVE.set(sshd, true);
  }

  /** Listens. */
  void start() throws IOException {
    ServerSettings now = host.limits().now();
    if (!now.address().isEmpty()) {
      sshd.setHost(now.address());
    }
    sshd.setPort(now.port());
    sshd.start();
  }

  /** Where it listens. */
  InetSocketAddress address() {
    return (InetSocketAddress) sshd.getBoundAddresses().iterator().next();
  }

  /** Ends a connection, saying why. */
  static void end(Session session, String why) {
    try {
      session.disconnect(SshConstants.SSH2_DISCONNECT_BY_APPLICATION, why);
    } catch (IOException e) {
      session.close(true);
    }
  }

  /** Stops: tells everybody, waits for them a while, ends what is left with everything kept. */
  @Override
  public void close() throws IOException {
    door.shut();
    Duration grace = host.limits().now().stopGrace();
    host.visits()
        .now()
        .forEach(
            visit ->
                visit.tell(
                    "The server stops in " + grace.toSeconds() + " seconds; your draft is kept"));
    try {
      if (!host.visits().awaitNone(grace)) {
        host.visits().now().forEach(visit -> visit.end("the server stopped; your draft is kept"));
        host.visits().awaitNone(LAST_WORDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    sshd.stop(true);
    host.audit().add("stopped", Map.of());
  }
}

package dragoman.remote;

import java.util.Map;
import java.util.Set;
import org.apache.sshd.client.future.DefaultOpenFuture;
import org.apache.sshd.client.future.OpenFuture;
import org.apache.sshd.common.SshConstants;
import org.apache.sshd.common.channel.Channel;
import org.apache.sshd.common.channel.ChannelFactory;
import org.apache.sshd.common.channel.RequestHandler;
import org.apache.sshd.common.channel.exception.SshChannelOpenException;
import org.apache.sshd.common.session.ConnectionService;
import org.apache.sshd.common.session.Session;
import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.channel.AbstractServerChannel;

/** What is asked for besides sessions: ports, sockets, tunnels. Refused and written down. */
final class Refused {

  /** The channels by which something is forwarded (RFC 4254, OpenSSH's PROTOCOL). */
  static final Set<String> CHANNELS =
      Set.of("direct-tcpip", "direct-streamlocal@openssh.com", "tun@openssh.com");

  private Refused() {}

  private static void note(Audit audit, Session session, String what) {
    Login login = session.getAttribute(Login.KEY);
    if (login != null) {
      audit.add("request-refused", login, Map.of("request", what));
    }
  }

  /** Opens a channel of a type, in vain. */
  static ChannelFactory channel(String type, Audit audit) {
    return new ChannelFactory() {
      @Override
      public String getName() {
        return type;
      }

      @Override
      public Channel createChannel(Session session) {
        note(audit, session, type);
        return new Closed();
      }
    };
  }

  /** Answers every request that nothing else has answered, as the last one. */
  static RequestHandler<ConnectionService> requests(Audit audit) {
    return (service, request, wantReply, buffer) -> {
      note(audit, service.getSession(), request);
      return RequestHandler.Result.ReplyFailure;
    };
  }

  private static final class Closed extends AbstractServerChannel {

    Closed() {
      super(null);
    }

    @Override
    protected OpenFuture doInit(Buffer buffer) {
      OpenFuture never = new DefaultOpenFuture(this, this);
      never.setException(
          new SshChannelOpenException(
              getChannelId(),
              SshConstants.SSH_OPEN_ADMINISTRATIVELY_PROHIBITED,
              "nothing is forwarded here"));
      return never;
    }

    @Override
    protected void doWriteData(byte[] data, int offset, long length) {
      throw new UnsupportedOperationException("a channel that never opened");
    }

    @Override
    protected void doWriteExtendedData(byte[] data, int offset, long length) {
      throw new UnsupportedOperationException("a channel that never opened");
    }
  }
}

package dragoman.remote;

import java.io.IOException;
import java.util.Map;
import org.apache.sshd.common.channel.RequestHandler.Result;
import org.apache.sshd.server.channel.ChannelSession;
import org.apache.sshd.server.channel.PipeDataReceiver;
import org.apache.sshd.server.command.Command;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.SftpSubsystemFactory;

/**
 * A session channel that takes a terminal, a command line and sftp; variables, agents, X11 and
 * other subsystems are refused and written down.
 */
final class RemoteChannel extends ChannelSession {

  private final Audit audit;

  RemoteChannel(Audit audit) {
    this.audit = audit;
  }

  /** Input by a pipe, output by futures: the library gives both of one kind only. */
  @Override
  protected Command prepareCommand(String type, Command command) throws IOException {
    if (command instanceof Visit visit) {
      PipeDataReceiver input = new PipeDataReceiver(this, getLocalWindow());
      setDataReceiver(input);
      visit.setInputStream(input.getIn());
    }
    return super.prepareCommand(type, command);
  }

  private Result refused(String what, String which) {
    Login login = getSession().getAttribute(Login.KEY);
    if (login != null) {
      audit.add("request-refused", login, Map.of("request", what, "name", which));
    }
    return Result.ReplyFailure;
  }

  @Override
  protected Result handleEnvParsed(String name, String value) {
    return refused("env", name);
  }

  @Override
  protected Result handleAgentForwardingParsed(String type) {
    return refused("agent", type);
  }

  @Override
  protected Result handleX11ForwardingParsed(
      String type,
      ServerSession session,
      boolean single,
      String protocol,
      String cookie,
      int screen) {
    return refused("x11", type);
  }

  @Override
  protected Result handleSubsystemParsed(String type, String subsystem) throws IOException {
    Login login = getSession().getAttribute(Login.KEY);
    Grant grant = login == null ? null : login.grant();
    boolean allowed =
        SftpSubsystemFactory.NAME.equals(subsystem) && grant != null && grant.command() == null;
    return allowed ? super.handleSubsystemParsed(type, subsystem) : refused("subsystem", subsystem);
  }
}

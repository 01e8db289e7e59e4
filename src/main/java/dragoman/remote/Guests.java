package dragoman.remote;

import org.apache.sshd.common.util.buffer.Buffer;
import org.apache.sshd.server.auth.AbstractUserAuth;
import org.apache.sshd.server.auth.AbstractUserAuthFactory;
import org.apache.sshd.server.auth.UserAuth;
import org.apache.sshd.server.session.ServerSession;

/** Logging in without a key, for {@value Keys#GUEST} alone. */
final class Guests extends AbstractUserAuthFactory {

  private static final String METHOD = "none";

  private final Door door;

  Guests(Door door) {
    super(METHOD);
    this.door = door;
  }

  @Override
  public UserAuth createUserAuth(ServerSession session) {
    return new AbstractUserAuth(METHOD) {
      @Override
      protected Boolean doAuth(Buffer buffer, boolean first) {
        boolean guest = Keys.GUEST.equals(getUsername());
        if (guest) {
          door.admitGuest(getServerSession());
        }
        return guest;
      }
    };
  }
}

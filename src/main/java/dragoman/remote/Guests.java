package dragoman.remote;

import java.util.List;
import org.apache.sshd.server.auth.keyboard.InteractiveChallenge;
import org.apache.sshd.server.auth.keyboard.KeyboardInteractiveAuthenticator;
import org.apache.sshd.server.session.ServerSession;
import org.jspecify.annotations.Nullable;

/**
 * Logging in without a key, for {@value Keys#GUEST} alone: nothing is asked. (The method "none"
 * would be the plain way, but the library never lets it succeed.)
 */
final class Guests implements KeyboardInteractiveAuthenticator {

  private final Door door;

  Guests(Door door) {
    this.door = door;
  }

  @Override
  public @Nullable InteractiveChallenge generateChallenge(
      ServerSession session, String user, String language, String methods) {
    if (!Keys.GUEST.equals(user)) {
      return null;
    }
    InteractiveChallenge nothing = new InteractiveChallenge();
    nothing.setLanguageTag("");
    nothing.setInteractionName("");
    nothing.setInteractionInstruction("");
    return nothing;
  }

  @Override
  public boolean authenticate(ServerSession session, String user, List<String> answers) {
    if (Keys.GUEST.equals(user)) {
      door.admitGuest(session);
      return true;
    }
    return false;
  }
}

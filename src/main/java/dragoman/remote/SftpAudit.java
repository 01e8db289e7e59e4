package dragoman.remote;

import java.nio.file.CopyOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Map;
import org.apache.sshd.server.session.ServerSession;
import org.apache.sshd.sftp.server.FileHandle;
import org.apache.sshd.sftp.server.Handle;
import org.apache.sshd.sftp.server.SftpEventListener;
import org.jspecify.annotations.Nullable;

/** Writes down who changed or read which file by sftp. */
final class SftpAudit implements SftpEventListener {

  private final Audit audit;
  private final Runnable added;

  /**
   * A listener.
   *
   * @param added run when an article was put into an inbox or taken out of it
   */
  SftpAudit(Audit audit, Runnable added) {
    this.audit = audit;
    this.added = added;
  }

  @Override
  public void received(ServerSession session, int type, int id) {
    Login login = session.getAttribute(Login.KEY);
    if (login != null) {
      login.last().now();
    }
  }

  @Override
  public void closed(
      ServerSession session, String remote, Handle handle, @Nullable Throwable fault) {
    if (handle instanceof FileHandle file) {
      boolean read = (file.getAccessMask() & 2) == 0;
      note(session, read ? "file-read" : "file-written", handle.getFile(), Map.of(), fault);
    }
  }

  @Override
  public void created(
      ServerSession session, Path path, Map<String, ?> attributes, @Nullable Throwable fault) {
    note(session, "folder-made", path, Map.of(), fault);
  }

  @Override
  public void moved(
      ServerSession session,
      Path from,
      Path to,
      Collection<CopyOption> options,
      @Nullable Throwable fault) {
    note(session, "file-moved", from, Map.of("to", to.toString()), fault);
  }

  @Override
  public void removed(ServerSession session, Path path, boolean folder, @Nullable Throwable fault) {
    note(session, "file-removed", path, Map.of(), fault);
  }

  private void note(
      ServerSession session,
      String event,
      Path path,
      Map<String, String> more,
      @Nullable Throwable fault) {
    Login login = session.getAttribute(Login.KEY);
    if (login == null) {
      return;
    }
    Map<String, Object> fields = new java.util.LinkedHashMap<>();
    fields.put("file", path.toString());
    fields.putAll(more);
    fields.put("done", fault == null);
    audit.add(event, login, fields);
    if (path.startsWith("/" + Room.INBOX)
        || more.getOrDefault("to", "").startsWith("/" + Room.INBOX)) {
      added.run();
    }
  }
}

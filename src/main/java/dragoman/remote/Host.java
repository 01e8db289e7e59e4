package dragoman.remote;

import dragoman.briefing.BriefingFolder;
import dragoman.command.Program;
import dragoman.desk.Archive;
import dragoman.desk.Desk;
import dragoman.settings.Key;
import dragoman.settings.ServerSettings;
import dragoman.settings.Setting;
import dragoman.settings.Settings;
import dragoman.settings.SettingsException;
import dragoman.state.CrashLog;
import dragoman.state.StateFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What all visits share, and what is each user's own of it.
 *
 * @param archive shared by the desks of all visits
 * @param visits those that are open
 * @param limits in force now
 */
record Host(Base base, Archive archive, Audit audit, Visits visits, Limits limits) {

  /**
   * What was there before the server.
   *
   * @param environment the process's variables
   * @param home the program's folder
   * @param settings the desk's, on which those of a user are laid
   * @param clock any zone's
   * @param programName for notes and help
   */
  record Base(
      Map<String, String> environment,
      Path home,
      Settings settings,
      Desks desks,
      CrashLog crashes,
      Clock clock,
      String programName) {}

  /** The file of a user's own settings, in the user's folder. */
  private static final String OWN_SETTINGS = "settings.toml";

  /** The server's settings, which can be read anew while it runs. */
  static final class Limits {
    private volatile ServerSettings now;

    Limits(ServerSettings now) {
      this.now = now;
    }

    ServerSettings now() {
      return now;
    }

    void set(ServerSettings newer) {
      now = newer;
    }
  }

  /** The part of the machine's files that a user sees. */
  Room room(Login login) {
    ServerSettings now = limits.now();
    String user = login.user();
    Path briefings = base.settings().briefings().value();
    boolean adds = !login.isGuest() && ServerSettings.has(now.inbox(), user);
    Room.Rights rights =
        login.isGuest()
            ? Room.Rights.READ
            : ServerSettings.has(now.deskWriters(), user) ? Room.Rights.DESK : Room.Rights.OWN;
    return new Room(
        briefings.resolve(user),
        briefings.resolve(Room.DESK),
        adds ? base.settings().corpus().value().resolve(Room.INBOX).resolve(user) : null,
        rights);
  }

  /** What a user may do besides what all may: see the report of the inbox, correct. */
  Set<String> moreCommands(Login login) {
    ServerSettings now = limits.now();
    Set<String> more = new HashSet<>();
    if (!login.isGuest() && ServerSettings.has(now.inbox(), login.user())) {
      more.add("index");
    }
    if (!login.isGuest() && ServerSettings.has(now.correctors(), login.user())) {
      more.add("correct");
    }
    return more;
  }

  /** How a user's settings and desk come to be. */
  Program.Opening opening(Login login) {
    return new UsersOpening(login, room(login));
  }

  /** A user's own folder of drafts and the like; a guest's keeps nothing. */
  StateFolder state(Login login) {
    return login.isGuest()
        ? StateFolder.none()
        : new StateFolder(base.settings().state().value(), login.user());
  }

  private final class UsersOpening implements Program.Opening {

    private final Login login;
    private final Room room;

    UsersOpening(Login login, Room room) {
      this.login = login;
      this.room = room;
    }

    @Override
    public Settings settings(Map<Key, String> options) throws SettingsException {
      return Settings.loadPersonal(
          options, room.own().resolve(OWN_SETTINGS), laid(login, room), base.home());
    }

    @Override
    public Desk desk(Settings personal) throws IOException {
      return base.desks()
          .desk(
              archive.share(),
              personal,
              new BriefingFolder(
                  room.own(),
                  login.isGuest() ? BriefingFolder.Visitor.GUEST : BriefingFolder.Visitor.REMOTE),
              state(login).drafts(),
              personal.author().value());
    }
  }

  /** The desk's settings as an environment, which what a user has set is stronger than. */
  private Map<String, String> laid(Login login, Room room) {
    Map<String, String> all = new HashMap<>(base.environment());
    all.remove("NO_COLOR");
    for (Setting<?> setting : base.settings().all()) {
      all.put(setting.key().variable(), setting.text());
    }
    all.put(Key.BRIEFINGS.variable(), room.own().toString());
    all.put(Key.AUTHOR.variable(), login.user());
    return all;
  }
}

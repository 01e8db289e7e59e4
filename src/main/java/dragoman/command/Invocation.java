package dragoman.command;

import dragoman.desk.Desk;
import dragoman.desk.Refreshed;
import dragoman.query.Query;
import dragoman.query.QueryException;
import dragoman.settings.Key;
import dragoman.settings.Settings;
import dragoman.settings.SettingsException;
import dragoman.terminal.BidiMode;
import dragoman.terminal.Progress;
import dragoman.terminal.TerminalReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One call of the program: its streams, its settings, and the desk once a command asks for it.
 *
 * <p>The options of the command line are known only when it has been read, so settings and desk are
 * made on demand.
 */
public final class Invocation implements AutoCloseable {

  private final Program program;
  private final Program.Opening opening;
  private final Launchers launchers;
  private final Access access;
  private final BooleanSupplier interrupted;
  private final Streams streams;
  private final @Nullable Session session;
  private final Map<Key, String> options = new EnumMap<>(Key.class);
  private @Nullable Settings settings;
  private @Nullable Desk desk;
  private @Nullable Refreshed refreshed;

  /**
   * A call.
   *
   * @param session what it takes place in; null for a call of the process, which opens and closes
   *     its own desk
   */
  Invocation(
      Program program,
      Program.Opening opening,
      Launchers launchers,
      Access access,
      BooleanSupplier interrupted,
      Streams streams,
      @Nullable Session session) {
    this.program = program;
    this.opening = opening;
    this.launchers = launchers;
    this.access = access;
    this.interrupted = interrupted;
    this.streams = streams;
    this.session = session;
    if (session != null) {
      settings = session.settings();
      desk = session.desk();
    }
  }

  /** The program that is called. */
  public Program program() {
    return program;
  }

  /** What the call takes place in; null when in nothing. */
  @Nullable Session session() {
    return session;
  }

  /** What it reads and writes. */
  public Streams streams() {
    return streams;
  }

  /** Where data goes. */
  public Writer out() {
    return streams.out();
  }

  /** Where everything else goes. */
  public PrintWriter err() {
    return streams.err();
  }

  /** What of the machine the caller may reach. */
  Access access() {
    return access;
  }

  /** Takes an option that stands for a setting. */
  void set(Key key, String value) {
    options.put(key, value);
  }

  /** The settings under the options taken. */
  public Settings settings() {
    if (settings == null) {
      try {
        settings = opening.settings(options);
      } catch (SettingsException e) {
        throw CommandException.usage(String.valueOf(e.getMessage()));
      }
    }
    return settings;
  }

  /** The desk, with its index as it was left. */
  Desk deskAsLeft() throws IOException {
    if (desk == null) {
      desk = opening.desk(settings());
    }
    return desk;
  }

  /**
   * The desk over the corpus, with its index up to date; in a session as it was left, since the
   * session sees to that.
   */
  public Desk desk() throws IOException {
    return session == null ? deskUpToDate() : session.desk();
  }

  private Desk deskUpToDate() throws IOException {
    Desk opened = deskAsLeft();
    if (refreshed == null) {
      refreshed = refreshed(opened);
      refreshed.notice().ifPresent(notice -> err().println("dragoman: " + notice));
      if (refreshed.outcome() == Refreshed.Outcome.FAILED) {
        throw CommandException.failed(
            "nothing can be listed without an index; --index names another place");
      }
    }
    return opened;
  }

  private Refreshed refreshed(Desk opened) throws IOException {
    try (Progress progress =
        new Progress(
            "reading articles",
            err(),
            streams.terminals().contains(Streams.Stream.ERR)
                ? Progress.Surface.TERMINAL
                : Progress.Surface.LOG,
            streams.columns(),
            System::nanoTime)) {
      return opened.refresh(progress::at, interrupted());
    }
  }

  /** Whether long work should stop. */
  public BooleanSupplier interrupted() {
    return session == null ? interrupted : session.stopped();
  }

  /** Tells the session what a listing for people has shown. */
  void listed(Listed listed) {
    if (session != null) {
      session.listed().accept(listed);
    }
  }

  /** Brings the index up to date once more, behind a change of the corpus folder. */
  Refreshed refreshAgain() throws IOException {
    Refreshed again = refreshed(deskUpToDate());
    refreshed = again;
    return again;
  }

  /** What came of bringing the index up to date. */
  Refreshed refreshed() throws IOException {
    deskUpToDate();
    return java.util.Objects.requireNonNull(refreshed);
  }

  /**
   * The query of some words, within the session's filter; wrong ones are a usage error that names
   * the nearest right ones.
   */
  public Query query(String words) throws IOException {
    try {
      Query query = desk().parse(words);
      if (session == null || session.filter() instanceof Query.All) {
        return query;
      }
      return query instanceof Query.All
          ? session.filter()
          : Query.all(List.of(session.filter(), query));
    } catch (QueryException e) {
      throw CommandException.usage(
          "query, character " + (e.position() + 1) + ": " + e.getMessage());
    }
  }

  /** How rows are written. */
  Listing listing(Format format) {
    return new Listing(streams, format, chosenMode().orElse(BidiMode.VISUAL));
  }

  /** How the user wants right-to-left text sent; empty when the terminal's answers decide. */
  public Optional<BidiMode> chosenMode() {
    return RightToLeftMode.of(settings().rtl().value());
  }

  /** Opens the full-screen console; answers its exit code. */
  int openConsole() {
    return launchers.console().applyAsInt(settings());
  }

  /**
   * What the terminal that the program was started in says of itself; empty without one, and in a
   * session, which reads it.
   */
  Optional<TerminalReport> terminal() {
    if (session != null || !streams.interactive()) {
      return Optional.empty();
    }
    try {
      return Optional.of(launchers.terminal().ask(settings()));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** Runs the server until it is asked to stop; answers its exit code. */
  int serve(Launchers.Guests guests) throws IOException {
    return launchers.server().get().serve(settings(), guests, streams);
  }

  /** Tells how the server is that runs; answers its exit code. */
  int serverStatus() throws IOException {
    return launchers.server().get().status(settings(), streams);
  }

  @Override
  public void close() {
    if (desk != null && session == null) {
      desk.close();
    }
  }
}

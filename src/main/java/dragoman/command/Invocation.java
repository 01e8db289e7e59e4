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
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * One call of the program: its streams, its settings, and the desk once a command asks for it.
 *
 * <p>The options of the command line are known only when it has been read, so settings and desk are
 * made on demand.
 */
final class Invocation implements AutoCloseable {

  private final Program.Opening opening;
  private final Launchers launchers;
  private final Access access;
  private final BooleanSupplier interrupted;
  private final Streams streams;
  private final Map<Key, String> options = new EnumMap<>(Key.class);
  private @Nullable Settings settings;
  private @Nullable Desk desk;
  private @Nullable Refreshed refreshed;

  Invocation(
      Program.Opening opening,
      Launchers launchers,
      Access access,
      BooleanSupplier interrupted,
      Streams streams) {
    this.opening = opening;
    this.launchers = launchers;
    this.access = access;
    this.interrupted = interrupted;
    this.streams = streams;
  }

  /** What it reads and writes. */
  Streams streams() {
    return streams;
  }

  /** Where data goes. */
  Writer out() {
    return streams.out();
  }

  /** Where everything else goes. */
  PrintWriter err() {
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
  Settings settings() {
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

  /** The desk over the corpus, with its index up to date. */
  Desk desk() throws IOException {
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
      return opened.refresh(progress::at, interrupted);
    }
  }

  /** Brings the index up to date once more, behind a change of the corpus folder. */
  Refreshed refreshAgain() throws IOException {
    Refreshed again = refreshed(desk());
    refreshed = again;
    return again;
  }

  /** What came of bringing the index up to date. */
  Refreshed refreshed() throws IOException {
    desk();
    return java.util.Objects.requireNonNull(refreshed);
  }

  /** The query of some words; wrong ones are a usage error that names the nearest right ones. */
  Query query(String words) throws IOException {
    try {
      return desk().parse(words);
    } catch (QueryException e) {
      throw CommandException.usage(
          "query, character " + (e.position() + 1) + ": " + e.getMessage());
    }
  }

  /** How rows are written. */
  Listing listing(Format format) {
    return new Listing(
        streams,
        format,
        switch (settings().rtl().value()) {
          case AUTO, VISUAL -> BidiMode.VISUAL;
          case WORDS -> BidiMode.WORDS;
          case KITTY -> BidiMode.KITTY;
          case SGR -> BidiMode.SGR;
          case TERMINAL -> BidiMode.TERMINAL;
        });
  }

  /** Opens the full-screen console; answers its exit code. */
  int openConsole() {
    return launchers.console().applyAsInt(settings());
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
    if (desk != null) {
      desk.close();
    }
  }
}

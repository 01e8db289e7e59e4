package dragoman.command;

import dragoman.desk.Desk;
import dragoman.query.Query;
import dragoman.settings.Key;
import dragoman.settings.Settings;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One call of the program: its streams, its settings, and the desk once a command asks for it.
 *
 * <p>The options of the command line are known only when it has been read, so settings and desk are made on demand.
 */
public final class Invocation implements AutoCloseable {

  private final Program program;
  private final Streams streams;
  private final Map<Key, String> options = new EnumMap<>(Key.class);
  private @Nullable Settings settings;
  private @Nullable Desk desk;

  Invocation(Program program, Streams streams) {
    this.program = program;
    this.streams = streams;
  }

  /** What it reads and writes. */
  public Streams streams() {
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

  /** Takes an option that stands for a setting. */
  void set(Key key, String value) {
    options.put(key, value);
  }

  /** The settings under the options taken. */
  public Settings settings() {
    if (settings == null) {
      settings = program.settings(options);
    }
    return settings;
  }

  /** The desk over the corpus, with its index up to date. */
  Desk desk() throws IOException {
    if (desk == null) {
      desk = program.open(settings());
      Indexing.quietly(desk, streams);
    }
    return desk;
  }

  /** The desk with its index as it was left. */
  Desk deskAsLeft() throws IOException {
    if (desk == null) {
      desk = program.open(settings());
    }
    return desk;
  }

  /** The query of some words; wrong ones are a usage error that names the nearest right ones. */
  Query query(String words) throws IOException {
    try {
      return desk().parse(words);
    } catch (dragoman.query.QueryException e) {
      throw CommandException.usage("query, character " + (e.position() + 1) + ": " + e.getMessage());
    }
  }

  /** Says how many statements a range of days left out because nobody knows their day. */
  void sayLeftOut(Query query) throws IOException {
    int undated = desk().undated(query);
    if (undated > 0) {
      err().println("dragoman: " + undated + " undated left out by the range of days");
    }
  }

  /** How rows are written. */
  Listing listing(Format format) {
    return new Listing(streams, format);
  }

  /** How rows are written. */
  Listing listing(ListingOptions options) {
    return listing(options.format);
  }

  /** Opens the full-screen console; answers its exit code. */
  int openConsole() {
    return program.console().applyAsInt(settings());
  }

  @Override
  public void close() {
    if (desk != null) {
      desk.close();
    }
  }
}

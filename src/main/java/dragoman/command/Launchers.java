package dragoman.command;

import dragoman.settings.Settings;
import dragoman.terminal.TerminalReport;
import java.io.IOException;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

/**
 * Starts what is more than a command.
 *
 * @param console opens the full-screen console and answers its exit code
 * @param server the server, made when it is asked for
 * @param terminal asks the terminal that the program was started in
 */
public record Launchers(ToIntFunction<Settings> console, Supplier<Server> server, Asking terminal) {

  /** The console alone, for one who is on a server already. */
  public static Launchers console(ToIntFunction<Settings> console) {
    return new Launchers(
        console,
        None::new,
        settings -> {
          throw new IOException("not the program's own terminal");
        });
  }

  /** Asks the terminal that the program was started in. */
  @FunctionalInterface
  public interface Asking {

    /**
     * What it says of itself.
     *
     * @throws IOException when there is none
     */
    TerminalReport ask(Settings settings) throws IOException;
  }

  /** Who else may come in. */
  public enum Guests {
    /** Nobody without a key. */
    NONE,
    /** Everybody, to look on. */
    READ_ONLY
  }

  /** The server for others. */
  public interface Server {

    /** Runs until it is asked to stop; answers the exit code. */
    int serve(Settings settings, Guests guests, Streams streams) throws IOException;

    /** Tells how the one is that runs; answers the exit code. */
    int status(Settings settings, Streams streams) throws IOException;
  }

  /** No server: its commands are out of reach. */
  private static final class None implements Server {

    @Override
    public int serve(Settings settings, Guests guests, Streams streams) {
      throw CommandException.usage("serve: not from here");
    }

    @Override
    public int status(Settings settings, Streams streams) {
      throw CommandException.usage("serve: not from here");
    }
  }
}

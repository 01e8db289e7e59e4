package dragoman.remote;

import dragoman.command.ExitCode;
import dragoman.command.Launchers;
import dragoman.command.Streams;
import dragoman.settings.ServerSettings;
import dragoman.settings.Settings;
import dragoman.settings.SettingsException;
import dragoman.state.CrashLog;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import org.jline.utils.Signals;

/** The server as a command: until SIGTERM or SIGINT; SIGHUP has keys and limits read anew. */
public final class ServerLaunch implements Launchers.Server {

  private final Desks desks;
  private final Map<String, String> environment;
  private final Path home;
  private final String programName;
  private final Clock clock;
  private final CrashLog crashes;

  /**
   * A way to start it.
   *
   * @param environment the process's variables
   * @param home the program's folder
   * @param programName for notes and help
   * @param clock any zone's
   */
  public ServerLaunch(
      Desks desks,
      Map<String, String> environment,
      Path home,
      String programName,
      Clock clock,
      CrashLog crashes) {
    this.desks = desks;
    this.environment = Map.copyOf(environment);
    this.home = home;
    this.programName = programName;
    this.clock = clock;
    this.crashes = crashes;
  }

  @Override
  public int serve(Settings settings, Launchers.Guests guests, Streams streams) throws IOException {
    PrintWriter err = streams.err();
    try (RunningServer server = start(settings, guests)) {
      server.describe().forEach(line -> err.println("dragoman: " + line));
      CountDownLatch asked = new CountDownLatch(1);
      Signals.register("HUP", () -> err.println("dragoman: " + server.reload()));
      Signals.register("TERM", asked::countDown);
      Signals.register("INT", asked::countDown);
      asked.await();
      err.println("dragoman: stopping");
    } catch (SettingsException e) {
      err.println("dragoman: " + e.getMessage());
      return ExitCode.USAGE;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    err.println("dragoman: stopped");
    return ExitCode.DONE;
  }

  /**
   * Starts it.
   *
   * @throws IOException when it can't start, with a message for the user
   */
  RunningServer start(Settings settings, Launchers.Guests guests)
      throws IOException, SettingsException {
    ServerSettings limits = ServerSettings.load(environment, home);
    Host.Base base = new Host.Base(environment, home, settings, desks, crashes, clock, programName);
    return new RunningServer(base, limits, guests);
  }

  @Override
  public int status(Settings settings, Streams streams) throws IOException {
    return new StatusFile(settings).tell(clock, streams);
  }
}

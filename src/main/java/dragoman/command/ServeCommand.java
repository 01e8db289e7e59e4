package dragoman.command;

import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets others in. */
@Command(
    name = "serve",
    description = {
      "Lets journalists in over SSH: the console, every listing and export, and their notes by sftp and scp.",
      "Who may come in, and how many, is set in config.toml; see src/doc/serve.md."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman serve",
      "  dragoman serve --read-only-guests",
      "  dragoman serve status",
      "  ssh -p 2222 ana@desk statements speaker:lavrov"
    })
final class ServeCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Option(
      names = "--read-only-guests",
      description = "Let in anybody as 'guest' without a key, to look on: nothing is saved.")
  private boolean guests;

  ServeCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    return invocation.serve(guests ? Launchers.Guests.READ_ONLY : Launchers.Guests.NONE);
  }

  /** Asks the one that runs. */
  @Command(
      name = "status",
      description = "Tells how the server is that runs: exit 0 when it is well, 1 when not.",
      footer = {"", "Examples:", "  dragoman serve status"})
  int status() throws IOException {
    return invocation.serverStatus();
  }
}

package dragoman.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Opens the full-screen console. */
@Command(
    name = "console",
    description = "Opens the full-screen console; the same as 'dragoman' alone in a terminal.",
    footer = {"", "Examples:", "  dragoman console", "  dragoman --corpus /srv/news console"})
final class ConsoleCommand implements Callable<Integer> {

  private final Invocation invocation;

  ConsoleCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() {
    if (!invocation.streams().interactive()) {
      throw CommandException.usage(
          "console: needs a terminal for input and output; in a pipe use 'dragoman articles', 'dragoman export' …");
    }
    return invocation.openConsole();
  }
}

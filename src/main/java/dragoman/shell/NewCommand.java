package dragoman.shell;

import dragoman.briefing.Briefing;
import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Begins another briefing. */
@Command(
    name = "new",
    description = {
      "Begins an empty briefing.",
      "One that was not saved in this session is left alone unless --discard is given."
    },
    footer = {"", "Examples:", "  new", "  new --discard"})
final class NewCommand implements Callable<Integer> {

  private final Turn turn;
  private final Invocation invocation;

  @Option(names = "--discard", description = "Also when the present one was not saved.")
  private boolean discard;

  NewCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    if (turn.state().unsaved() && !discard) {
      throw CommandException.failed(
          "new: the briefing was not saved ("
              + Say.count(turn.briefing().items().size(), "item")
              + "); 'save' it, or 'new --discard' puts it away");
    }
    turn.become(Briefing.empty(turn.desk().today()));
    invocation.out().write("an empty briefing\n");
    return ExitCode.DONE;
  }
}

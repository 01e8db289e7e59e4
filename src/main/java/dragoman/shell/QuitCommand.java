package dragoman.shell;

import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Ends the session. */
@Command(
    name = "quit",
    description = "Leaves. The briefing is kept for the next session, and for the console.",
    footer = {"", "Examples:", "  quit"})
final class QuitCommand implements Callable<Integer> {

  private final Turn turn;

  QuitCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
  }

  @Override
  public Integer call() {
    turn.end();
    return ExitCode.DONE;
  }
}

package dragoman.shell;

import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes changes back and makes them again; its subclasses are the commands. */
abstract class ChangeCommand implements Callable<Integer> {

  final Turn turn;
  private final Invocation invocation;

  private ChangeCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  Integer told(String what, List<ShellState.Change> changes, ShellState next) throws IOException {
    if (changes.isEmpty()) {
      throw CommandException.failed("nothing to be " + what);
    }
    String command = changes.get(changes.size() - 1).command();
    turn.become(next);
    invocation
        .out()
        .write(
            what
                + ": "
                + Say.oneLine(command)
                + "; the briefing has "
                + Say.count(next.briefing().items().size(), "item")
                + ", "
                + (next.filter().isEmpty() ? "no filter" : "filter " + next.filter().text())
                + "\n");
    return ExitCode.DONE;
  }

  /** Takes the last change back. */
  @Command(
      name = "undo",
      description = "Takes back the last command that changed the briefing or the filter.",
      footer = {"", "Examples:", "  undo"})
  static final class Undo extends ChangeCommand {

    Undo(Turn turn, Invocation invocation) {
      super(turn, invocation);
    }

    @Override
    public Integer call() throws IOException {
      return told("undone", turn.state().before(), turn.state().undone());
    }
  }

  /** Makes a change again. */
  @Command(
      name = "redo",
      description = "Makes again what was undone last.",
      footer = {"", "Examples:", "  redo"})
  static final class Redo extends ChangeCommand {

    Redo(Turn turn, Invocation invocation) {
      super(turn, invocation);
    }

    @Override
    public Integer call() throws IOException {
      return told("redone", turn.state().after(), turn.state().redone());
    }
  }
}

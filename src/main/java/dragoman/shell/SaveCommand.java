package dragoman.shell;

import dragoman.briefing.Briefing;
import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Saves the briefing as a note. */
@Command(
    name = "save",
    description = {
      "Saves the briefing in the briefings folder, under a name made from its title, and says which.",
      "A name that is taken gets a number; the briefing stays open."
    },
    footer = {"", "Examples:", "  save", "  save --force"})
final class SaveCommand implements Callable<Integer> {

  private final Turn turn;
  private final Invocation invocation;

  @Option(names = "--force", description = "Write over a note of that name.")
  private boolean force;

  SaveCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Briefing briefing = turn.briefing();
    if (briefing.isEmpty()) {
      throw CommandException.failed("save: the briefing is empty; 'add' takes statements in");
    }
    if (briefing.title().isBlank()) {
      throw CommandException.failed("save: the note has no title yet; 'title TEXT' gives it one");
    }
    Path saved = force ? turn.desk().saveOver(briefing) : turn.desk().save(briefing);
    turn.become(turn.state().marked());
    invocation.out().write("saved " + turn.desk().shown(saved) + "\n");
    return ExitCode.DONE;
  }
}

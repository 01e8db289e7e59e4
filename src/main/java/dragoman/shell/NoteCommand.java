package dragoman.shell;

import dragoman.briefing.Briefing;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.io.Writer;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the briefing in the making. */
@Command(
    name = "note",
    description =
        "Shows the briefing in the making, its items numbered in the order in which they are saved.",
    footer = {"", "Examples:", "  note", "  note --markdown"})
final class NoteCommand implements Callable<Integer> {

  private final Turn turn;
  private final Invocation invocation;

  @Option(names = "--markdown", description = "As it will be saved.")
  private boolean markdown;

  NoteCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Briefing briefing = turn.briefing();
    Writer out = invocation.out();
    if (markdown) {
      out.write(turn.desk().note(briefing));
      return ExitCode.DONE;
    }
    out.write(
        briefing.title().isBlank()
            ? "no title yet\n"
            : "title " + Say.oneLine(briefing.title()) + "\n");
    out.write(
        briefing.bottomLine().isBlank()
            ? "no bottom line yet\n"
            : "bottom line " + Say.oneLine(briefing.bottomLine()) + "\n");
    out.write(Say.count(briefing.items().size(), "item") + "\n");
    for (int i = 0; i < briefing.items().size(); i++) {
      out.write("item " + (i + 1) + " " + Say.item(briefing.items().get(i), turn.desk()) + "\n");
    }
    return ExitCode.DONE;
  }
}

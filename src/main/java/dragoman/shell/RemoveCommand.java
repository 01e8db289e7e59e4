package dragoman.shell;

import dragoman.briefing.Item;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes items out of the briefing. */
@Command(
    name = "remove",
    description = "Takes items out of the briefing.",
    footer = {"", "Examples:", "  remove 2", "  remove 4-6 1"})
final class RemoveCommand implements Callable<Integer> {

  private final Turn turn;
  private final Invocation invocation;

  @Parameters(paramLabel = "ITEM", arity = "1..*", description = "Numbers of items, as 2 or 4-6.")
  private List<String> words = new ArrayList<>();

  RemoveCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    List<Item> items = new ArrayList<>(turn.briefing().items());
    List<Integer> places = Items.places("remove", words, items);
    places.forEach(place -> items.remove((int) place));
    turn.become(turn.briefing().withItems(items));
    invocation
        .out()
        .write(
            Say.count(places.size(), "item")
                + " removed; the briefing has "
                + Say.count(items.size(), "item")
                + "\n");
    return ExitCode.DONE;
  }
}

package dragoman.shell;

import dragoman.briefing.Item;
import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Moves an item. */
@Command(
    name = "move",
    description = {
      "Moves an item to another's place.",
      "A note keeps together what one speaker said, so the others of that speaker follow."
    },
    footer = {"", "Examples:", "  move 4 1"})
final class MoveCommand implements Callable<Integer> {

  private final Turn turn;
  private final Invocation invocation;

  @Parameters(index = "0", paramLabel = "ITEM", description = "The item's number.")
  private int from;

  @Parameters(index = "1", paramLabel = "PLACE", description = "The number it is to have.")
  private int to;

  MoveCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    List<Item> before = turn.briefing().items();
    List<Item> items = new ArrayList<>(before);
    Item item = items.remove(Items.place("move", from, items));
    items.add(Items.place("move", to, before), item);
    turn.become(turn.briefing().withItems(items));
    if (from != to && turn.briefing().items().equals(before)) {
      throw CommandException.failed(
          "move: item "
              + from
              + " stays where it is, since a note keeps together what one speaker said;"
              + " move it to the place of the first item of another speaker");
    }
    int number = Items.number(item, turn.briefing().items());
    invocation.out().write("item " + number + " " + Say.item(item, turn.desk()) + "\n");
    return ExitCode.DONE;
  }
}

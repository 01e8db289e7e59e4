package dragoman.shell;

import dragoman.briefing.Item;
import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Puts words of the writer's own between the items. */
@Command(
    name = "remark",
    description =
        "Puts a remark of your own (Markdown) into the briefing, at its end or behind an item.",
    footer = {
      "",
      "Examples:",
      "  remark Nobody has confirmed this.",
      "  remark --after 2 He had said the opposite in May.",
      "  remark --replace 3 Confirmed on Monday."
    })
final class RemarkCommand implements Callable<Integer> {

  private final Turn turn;
  private final Invocation invocation;

  @Parameters(paramLabel = "TEXT", arity = "1..*", description = "The words, as typed.")
  private List<String> words = new ArrayList<>();

  @Option(names = "--after", paramLabel = "N", description = "Behind item N; 0 for the beginning.")
  private @Nullable Integer after;

  @Option(
      names = "--replace",
      paramLabel = "N",
      description = "In place of the remark that is item N.")
  private @Nullable Integer replace;

  RemarkCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", words).strip();
    if (text.isEmpty()) {
      throw CommandException.usage("remark: words are missing");
    }
    if (after != null && replace != null) {
      throw CommandException.usage("remark: --after and --replace exclude each other");
    }
    List<Item> items = new ArrayList<>(turn.briefing().items());
    Item remark = new Item.Remark(text);
    if (replace != null) {
      int place = Items.place("remark", replace, items);
      if (!(items.get(place) instanceof Item.Remark)) {
        throw CommandException.usage("remark: item " + replace + " is no remark");
      }
      items.set(place, remark);
    } else if (after != null) {
      items.add(after == 0 ? 0 : Items.place("remark", after, items) + 1, remark);
    } else {
      items.add(remark);
    }
    turn.become(turn.briefing().withItems(items));
    int number = Items.number(remark, turn.briefing().items());
    invocation.out().write("item " + number + " " + Say.item(remark, turn.desk()) + "\n");
    return ExitCode.DONE;
  }
}

package dragoman.shell;

import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import dragoman.desk.Desk;
import dragoman.index.Page;
import dragoman.query.Query;
import dragoman.query.QueryException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Sets what everything is narrowed to. */
@Command(
    name = "filter",
    description = {
      "Sets what every listing and export is narrowed to, or says what that is.",
      "It holds until another one is set; --clear lets everything through again."
    },
    footer = {
      "",
      "Examples:",
      "  filter speaker:lavrov country:UA",
      "  filter --also since:7d",
      "  filter --clear"
    })
final class FilterCommand implements Callable<Integer> {

  private static final Page NONE = new Page(0, 0);

  private final Turn turn;
  private final Invocation invocation;

  @Parameters(
      paramLabel = "QUERY",
      description =
          "What is let through, such as speaker:lavrov since:7d; without it nothing changes.")
  private List<String> query = new ArrayList<>();

  @Option(names = "--also", description = "Narrow the present filter further.")
  private boolean also;

  @Option(names = "--clear", description = "Let everything through.")
  private boolean clear;

  FilterCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    String words = String.join(" ", query);
    if (clear && !words.isBlank()) {
      throw CommandException.usage("filter: --clear takes no query");
    }
    if (clear) {
      turn.become(turn.state().with(Filter.NONE));
    } else if (!words.isBlank()) {
      Query set = also ? invocation.query(words) : parsed(words);
      turn.become(turn.state().with(new Filter(turn.desk().print(set), set)));
    }
    Filter filter = turn.state().filter();
    Desk desk = turn.desk();
    invocation
        .out()
        .write(
            (filter.isEmpty() ? "no filter" : "filter " + filter.text())
                + ": "
                + Say.count(desk.articles(filter.query(), NONE).total(), "article")
                + ", "
                + Say.count(desk.statements(filter.query(), NONE).total(), "statement")
                + "\n");
    return ExitCode.DONE;
  }

  private Query parsed(String words) {
    try {
      return turn.desk().parse(words);
    } catch (QueryException e) {
      throw CommandException.usage(
          "query, character " + (e.position() + 1) + ": " + e.getMessage());
    }
  }
}

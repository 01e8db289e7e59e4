package dragoman.shell;

import dragoman.article.CitedStatement;
import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import dragoman.command.Listed;
import dragoman.command.SpokenLine;
import dragoman.desk.Desk;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.query.QueryException;
import dragoman.terminal.TerminalText;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Predicate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Sets two speakers side by side, topic by topic. */
@Command(
    name = "compare",
    description = {
      "Lists what two speakers say on the topics that both speak on, then what else they say.",
      "The numbers are those of a list of statements; it shows and does not judge."
    },
    footer = {
      "",
      "Examples:",
      "  compare lavrov zelensky",
      "  compare kallas 'organisation:kremlin'"
    })
final class CompareCommand implements Callable<Integer> {

  private final Turn turn;
  private final Invocation invocation;
  private final Set<String> ids = new LinkedHashSet<>();

  @Parameters(
      paramLabel = "NAME",
      arity = "2",
      description = "A speaker, in any script, as in speaker:NAME; in quotes when it has blanks.")
  private List<String> names = new ArrayList<>();

  CompareCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    if (!turn.state().filter().isEmpty()) {
      line("filter " + turn.state().filter().text());
    }
    List<List<CitedStatement>> sides = List.of(side(names.get(0)), side(names.get(1)));
    for (int i = 0; i < 2; i++) {
      line(names.get(i) + ": " + Say.count(sides.get(i).size(), "statement"));
    }
    Map<String, String> topics = new LinkedHashMap<>();
    for (CitedStatement first : sides.get(0)) {
      for (String topic : first.statement().topics()) {
        if (sides.get(1).stream().anyMatch(on(topic))) {
          topics.putIfAbsent(topic, turn.desk().name(topic));
        }
      }
    }
    for (Map.Entry<String, String> topic : topics.entrySet()) {
      section("on " + topic.getValue(), sides, on(topic.getKey()));
    }
    section(topics.isEmpty() ? "on no common topic" : "on other topics", sides, any -> true);
    turn.listed(Listed.statements(List.copyOf(ids)));
    return ExitCode.DONE;
  }

  private static Predicate<CitedStatement> on(String topic) {
    return statement -> statement.statement().topics().contains(topic);
  }

  /** What of both sides is on a topic, each statement in the first section that it belongs to. */
  private void section(
      String heading, List<List<CitedStatement>> sides, Predicate<CitedStatement> belongs)
      throws IOException {
    String pending = heading;
    for (List<CitedStatement> side : sides) {
      for (CitedStatement statement : side) {
        String id = statement.statement().id();
        if (belongs.test(statement) && ids.add(id)) {
          if (!pending.isEmpty()) {
            line(pending);
            pending = "";
          }
          line(ids.size() + ". " + SpokenLine.of(statement, turn.desk()));
        }
      }
    }
  }

  private void line(String text) throws IOException {
    invocation.out().write(TerminalText.clean(text) + "\n");
  }

  private List<CitedStatement> side(String name) {
    Desk desk = turn.desk();
    try {
      Query speaker = new Query.Match(Field.SPEAKER, desk.resolve(Field.SPEAKER, name));
      Filter filter = turn.state().filter();
      Query query = filter.isEmpty() ? speaker : Query.all(List.of(filter.query(), speaker));
      return desk.statements(query, Page.ALL).rows();
    } catch (QueryException e) {
      throw CommandException.usage("compare: " + e.getMessage());
    }
  }
}

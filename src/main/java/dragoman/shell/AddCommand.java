package dragoman.shell;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Takes statements into the briefing. */
@Command(
    name = "add",
    description = {
      "Takes statements into the briefing; another language's words of the same statement go below it.",
      "Of an article, what the filter lets through is taken."
    },
    footer = {
      "",
      "Examples:",
      "  add 3.2        statement 2 of article 3",
      "  add 3.2-4 5    a range, and what row 5 is",
      "  add all        everything listed"
    })
final class AddCommand implements Callable<Integer> {

  /** Up to so many entries are told one by one. */
  private static final int TOLD = 10;

  private final Turn turn;
  private final Invocation invocation;

  @Parameters(
      paramLabel = "NUMBER",
      arity = "1..*",
      description = "Numbers of the list, as 3, 3.2, 3.2-4 or 2-5; all; or a statement's id.")
  private List<String> words = new ArrayList<>();

  AddCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    List<CitedStatement> chosen = new Selection("add", turn).statements(words);
    Set<CitedStatement> all = new LinkedHashSet<>(chosen);
    for (CitedStatement one : chosen) {
      List<String> also = one.statement().also();
      if (!also.isEmpty()) {
        turn.desk().statements(one.source().id()).stream()
            .filter(other -> also.contains(other.statement().id()))
            .forEach(all::add);
      }
    }
    Set<String> held = told(turn.briefing().items());
    List<Item> items = new ArrayList<>(turn.briefing().items());
    List<Item> added = new ArrayList<>();
    for (Item item : Briefing.items(List.copyOf(all))) {
      if (told(List.of(item)).stream().noneMatch(held::contains)) {
        items.add(item);
        added.add(item);
      }
    }
    turn.become(turn.briefing().withItems(items));
    tell(added);
    return ExitCode.DONE;
  }

  private void tell(List<Item> added) throws IOException {
    List<Item> items = turn.briefing().items();
    String now = "; the briefing has " + Say.count(items.size(), "item");
    if (added.isEmpty()) {
      invocation.err().println("dragoman: nothing was added, it is all there already" + now);
      return;
    }
    for (Item item : added.size() > TOLD ? List.<Item>of() : added) {
      invocation
          .out()
          .write("item " + (items.indexOf(item) + 1) + " " + Say.item(item, turn.desk()) + "\n");
    }
    invocation.out().write(Say.count(added.size(), "item") + " added" + now + "\n");
  }

  private static Set<String> told(List<Item> items) {
    Set<String> ids = new HashSet<>();
    for (Item item : items) {
      if (item instanceof Item.Said said) {
        said.tellings().forEach(telling -> ids.add(telling.statement().id()));
      }
    }
    return ids;
  }
}

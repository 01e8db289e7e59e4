package dragoman.shell;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import dragoman.command.Listed;
import dragoman.command.SpokenLine;
import dragoman.terminal.TerminalText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows an article with its statements, numbered. */
@Command(
    name = "read",
    description = {
      "Shows an article and, numbered, who says what in it.",
      "Statement 2 of article 3 is 3.2 from then on."
    },
    footer = {"", "Examples:", "  read 3", "  read black-sea-talks.txt"})
final class ReadCommand implements Callable<Integer> {

  private final Turn turn;
  private final Invocation invocation;

  @Parameters(
      paramLabel = "NUMBER",
      description = "A number of the list, or the id of an article or a statement.")
  private String word = "";

  ReadCommand(Turn turn, Invocation invocation) {
    this.turn = turn;
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    int row = row();
    Listed listed = turn.state().listed();
    Article article = article(new Selection("read", turn).article(row));
    Writer out = invocation.out();
    out.write(TerminalText.clean(article.headline()) + "\n");
    out.write(
        "outlet "
            + TerminalText.clean(Objects.requireNonNullElse(article.outlet(), "unknown"))
            + "; day "
            + Objects.requireNonNullElse(article.published().day(), "unknown")
            + "; language "
            + String.join(", ", article.languages())
            + "; article "
            + TerminalText.clean(article.id())
            + "\n\n");
    out.write(TerminalText.cleanLines(article.text()).strip());
    out.write("\n\n");
    List<CitedStatement> statements = turn.desk().statements(article.id());
    out.write(Say.count(statements.size(), "statement") + "\n");
    String here = "";
    for (int i = 0; i < statements.size(); i++) {
      String number = row + "." + (i + 1);
      out.write(number + " " + SpokenLine.of(statements.get(i), turn.desk()) + "\n");
      if (listed.kind() == Listed.Kind.STATEMENTS
          && statements.get(i).statement().id().equals(listed.ids().get(row - 1))) {
        here = number;
      }
    }
    if (!here.isEmpty()) {
      out.write("statement " + row + " of the list is " + here + "\n");
    }
    return ExitCode.DONE;
  }

  /** The row of the word; an id becomes a list of its own when it is not in the one there is. */
  private int row() {
    if (word.matches("[0-9]{1,9}")) {
      return Integer.parseInt(word);
    }
    int row = turn.state().listed().ids().indexOf(word);
    if (row >= 0) {
      return row + 1;
    }
    if (turn.desk().article(word).isPresent()) {
      turn.listed(Listed.articles(List.of(word)));
    } else {
      CitedStatement found = new Selection("read", turn).statements(List.of(word)).get(0);
      turn.listed(Listed.statements(List.of(found.statement().id())));
    }
    return 1;
  }

  private Article article(String id) {
    return turn.desk()
        .article(id)
        .orElseThrow(
            () ->
                CommandException.failed(
                    "read: the article '" + id + "' is gone; 'list' shows what there is"));
  }
}

package dragoman.command;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.terminal.TerminalText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows one article or one statement. */
@Command(
    name = "show",
    description =
        "Shows an article with its statements, or one statement with all that is known of it.",
    footer = {
      "",
      "Examples:",
      "  dragoman show black-sea-talks.txt",
      "  dragoman show black-sea-talks.txt@118",
      "  dragoman show --format json black-sea-talks.txt"
    })
final class ShowCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(
      paramLabel = "ID",
      description = "An article's or a statement's id, as listings give it.")
  private String id = "";

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table or lines (for people), ndjson, json or csv (for programs); default: ${DEFAULT-VALUE}.")
  private Format format = Format.TABLE;

  ShowCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Article article = invocation.desk().article(id).orElse(null);
    if (article != null) {
      article(article);
      return ExitCode.DONE;
    }
    int mark = id.lastIndexOf('@');
    Article source =
        mark < 0 ? null : invocation.desk().article(id.substring(0, mark)).orElse(null);
    if (source != null) {
      for (CitedStatement cited : invocation.desk().statements(source.id())) {
        if (cited.statement().id().equals(id)) {
          statement(cited);
          return ExitCode.DONE;
        }
      }
    }
    throw CommandException.failed(
        "show: no article or statement '" + id + "'; 'dragoman articles' lists them");
  }

  private void article(Article article) throws IOException {
    if (!format.forPeople()) {
      invocation.listing(format).write(Fields.WHOLE, Fields.WHOLE, List.of(article));
      return;
    }
    Writer out = invocation.out();
    Sheet.article(article, invocation.desk(), out);
    out.write(TerminalText.cleanLines(article.text()).strip());
    out.write("\n\n");
    for (CitedStatement statement : invocation.desk().statements(article.id())) {
      Sheet.statement(statement, invocation.desk(), out);
      out.write('\n');
    }
  }

  private void statement(CitedStatement statement) throws IOException {
    if (format.forPeople()) {
      Sheet.statement(statement, invocation.desk(), invocation.out());
    } else {
      invocation.listing(format).write(Fields.STATEMENT, Fields.STATEMENT, List.of(statement));
    }
  }
}

package dragoman.command;

import dragoman.state.SavedQueries;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Keeps queries under names. */
@Command(
    name = "query",
    description = {
      "Keeps queries under names. @NAME then stands for the query wherever one is asked for,",
      "alone or among other conditions; it is never a file."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman query save sanctions 'topic:sanctions since:7d'",
      "  dragoman statements @sanctions speaker:lavrov",
      "  dragoman export @sanctions --title Sanctions"
    })
final class QueryCommand {

  private static final List<Column<Map.Entry<String, String>>> COLUMNS =
      List.of(Column.text("name", Map.Entry::getKey), Column.text("query", Map.Entry::getValue));

  private QueryCommand() {}

  /** The command with what can be done. */
  static CommandLine of(Invocation invocation) {
    return new CommandLine(new QueryCommand())
        .addSubcommand(new Save(invocation))
        .addSubcommand(new ListAll(invocation))
        .addSubcommand(new Show(invocation))
        .addSubcommand(new Remove(invocation));
  }

  /** Saves a query. */
  @Command(name = "save", description = "Saves a query, in place of one of that name.")
  static final class Save implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(index = "0", paramLabel = "NAME", description = "Letters, digits, - and _.")
    private String name = "";

    @Parameters(
        index = "1..*",
        arity = "1..*",
        paramLabel = "QUERY",
        description = "See 'dragoman help statements'; all words are joined.")
    private List<String> words = new ArrayList<>();

    Save(Invocation invocation) {
      this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
      if (!SavedQueries.isName(name)) {
        throw CommandException.usage(
            "query save: '" + name + "' is no name; use letters, digits, - and _, 64 at most");
      }
      String text = String.join(" ", words).strip();
      if (text.isEmpty()) {
        throw CommandException.usage("query save: the query is empty");
      }
      invocation.query(text);
      invocation
          .desk()
          .queries()
          .save(name, text)
          .filter(before -> !before.equals(text))
          .ifPresent(before -> invocation.err().println("dragoman: in place of: " + before));
      return ExitCode.DONE;
    }
  }

  /** Lists queries. */
  @Command(name = "list", description = "Lists the saved queries.")
  static final class ListAll implements Callable<Integer> {

    private final Invocation invocation;

    @Option(
        names = "--format",
        paramLabel = "FORMAT",
        defaultValue = "table",
        description = "table (for people), ndjson, json or csv (for programs); default: table.")
    private Format format = Format.TABLE;

    ListAll(Invocation invocation) {
      this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
      List<Map.Entry<String, String>> rows =
          new ArrayList<>(invocation.deskAsLeft().queries().all().entrySet());
      invocation.listing(format).write(COLUMNS, COLUMNS, rows);
      return ExitCode.DONE;
    }
  }

  /** Shows a query. */
  @Command(name = "show", description = "Prints a saved query.")
  static final class Show implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "NAME", description = "Its name.")
    private String name = "";

    Show(Invocation invocation) {
      this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
      String query = invocation.deskAsLeft().queries().all().get(plain(name));
      if (query == null) {
        throw unknown(name);
      }
      invocation.out().write(query + "\n");
      return ExitCode.DONE;
    }
  }

  /** Removes a query. */
  @Command(name = "remove", description = "Forgets a saved query.")
  static final class Remove implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "NAME", description = "Its name.")
    private String name = "";

    Remove(Invocation invocation) {
      this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
      if (!invocation.deskAsLeft().queries().remove(plain(name))) {
        throw unknown(name);
      }
      return ExitCode.DONE;
    }
  }

  private static String plain(String name) {
    return name.startsWith("@") ? name.substring(1) : name;
  }

  private static CommandException unknown(String name) {
    return CommandException.failed(
        "query: no saved query '" + name + "'; 'dragoman query list' lists them");
  }
}

package dragoman.command;

import dragoman.index.Count;
import dragoman.index.Facet;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/**
 * Lists the values of one facet with how many statements have each; its subclasses are the
 * commands.
 */
abstract class CountsCommand implements Callable<Integer> {

  private final Invocation invocation;
  private final Facet facet;

  @Mixin private ListingOptions options = new ListingOptions();

  private CountsCommand(Invocation invocation, Facet facet) {
    this.invocation = invocation;
    this.facet = facet;
  }

  @Override
  public Integer call() throws IOException {
    List<Count> counts =
        invocation.desk().facet(invocation.query(options.query()), facet, options.limit);
    List<Column<Count>> columns = Tables.count(invocation.desk());
    invocation.listing(options.format).write(columns, columns, counts);
    return ExitCode.DONE;
  }

  /** Lists speakers. */
  @Command(
      name = "speakers",
      description =
          "Lists who speaks, with how many statements each (a translation is not counted again).",
      footer = {
        "",
        "Examples:",
        "  dragoman speakers",
        "  dragoman speakers 'country:UA since:2025-09'"
      })
  static final class Speakers extends CountsCommand {
    Speakers(Invocation invocation) {
      super(invocation, Facet.SPEAKER);
    }
  }

  /** Lists countries. */
  @Command(
      name = "countries",
      description = "Lists the countries that statements speak of, with how many statements each.",
      footer = {"", "Examples:", "  dragoman countries", "  dragoman countries speaker:kallas"})
  static final class Countries extends CountsCommand {
    Countries(Invocation invocation) {
      super(invocation, Facet.COUNTRY);
    }
  }

  /** Lists outlets. */
  @Command(
      name = "outlets",
      description = "Lists who printed the articles, with how many statements each.",
      footer = {"", "Examples:", "  dragoman outlets", "  dragoman outlets from:RU"})
  static final class Outlets extends CountsCommand {
    Outlets(Invocation invocation) {
      super(invocation, Facet.OUTLET);
    }
  }
}

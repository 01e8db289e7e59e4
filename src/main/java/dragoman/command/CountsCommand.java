package dragoman.command;

import dragoman.index.Count;
import dragoman.index.Facet;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Lists the values of one facet with how many statements have each: one command a facet. */
final class CountsCommand implements Callable<Integer> {

  private final Invocation invocation;
  private final Facet facet;

  private final ListingOptions options = new ListingOptions();

  private CountsCommand(Invocation invocation, Facet facet) {
    this.invocation = invocation;
    this.facet = facet;
  }

  /** Lists speakers. */
  static CommandSpec speakers(Invocation invocation) {
    CountsCommand command = new CountsCommand(invocation, Facet.SPEAKER);
    return command.options.on(
        Usage.of(
            command,
            "speakers",
            List.of(
                "Lists who speaks, with how many statements each (a translation is not counted again)."),
            "dragoman speakers",
            "dragoman speakers 'country:UA since:2025-09'"));
  }

  /** Lists countries. */
  static CommandSpec countries(Invocation invocation) {
    CountsCommand command = new CountsCommand(invocation, Facet.COUNTRY);
    return command.options.on(
        Usage.of(
            command,
            "countries",
            List.of("Lists the countries that statements speak of, with how many statements each."),
            "dragoman countries",
            "dragoman countries speaker:kallas"));
  }

  /** Lists outlets. */
  static CommandSpec outlets(Invocation invocation) {
    CountsCommand command = new CountsCommand(invocation, Facet.OUTLET);
    return command.options.on(
        Usage.of(
            command,
            "outlets",
            List.of("Lists who printed the articles, with how many statements each."),
            "dragoman outlets",
            "dragoman outlets from:RU"));
  }

  @Override
  public Integer call() throws IOException {
    List<Count> counts =
        invocation.desk().facet(invocation.query(options.query()), facet, options.limit());
    List<Column<Count>> columns = Tables.count(invocation.desk());
    invocation.listing(options.format()).write(columns, columns, counts);
    return ExitCode.DONE;
  }
}

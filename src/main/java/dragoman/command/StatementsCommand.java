package dragoman.command;

import dragoman.article.CitedStatement;
import dragoman.index.Hits;
import dragoman.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Lists statements. */
final class StatementsCommand implements Callable<Integer> {

  private final Invocation invocation;

  private final ListingOptions options = new ListingOptions();

  StatementsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  CommandSpec spec() {
    return options.on(
        Usage.of(
            this,
            "statements",
            List.of(
                "Lists who said what: the statements that match, newest first, undated last.",
                "All conditions hold within one statement."),
            "dragoman statements speaker:lavrov country:UA",
            "dragoman statements 'from:RU -form:indirect since:7d'",
            "dragoman statements --format csv topic:sanctions >sanctions.csv"));
  }

  @Override
  public Integer call() throws IOException {
    Query query = invocation.query(options.query());
    Hits<CitedStatement> hits = invocation.desk().statements(query, options.page());
    Listing listing = invocation.listing(options.format());
    if (options.format().forPeople()) {
      List<Tables.Told> rows = Tables.told(hits.rows());
      if (options.format() == Format.LINES) {
        listing.write(List.of(), Tables.spokenStatement(invocation.desk()), rows);
        invocation.listed(
            Listed.statements(rows.stream().map(row -> row.statement().id()).toList()));
      } else {
        listing.write(List.of(), Tables.statement(invocation.desk()), rows);
      }
    } else {
      listing.write(Fields.STATEMENT, List.of(), hits.rows());
    }
    LeftOut.say(invocation.desk().undatedStatements(query), "statement", invocation.err());
    return ExitCode.DONE;
  }
}

package dragoman.command;

import dragoman.index.Page;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** What every listing takes: a query, a format and how many rows. */
final class ListingOptions {

  @Parameters(
      paramLabel = "QUERY",
      description = {
        "What to list, such as speaker:lavrov country:UA since:7d \"exact phrase\".",
        "All words are joined, so quoting survives ssh. Put -- before a leading -word."
      })
  List<String> query = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table or lines (for people), ndjson, json or csv (for programs); default: ${DEFAULT-VALUE}.")
  Format format = Format.TABLE;

  @Option(names = "--limit", paramLabel = "N", description = "At most so many rows.")
  int limit = Integer.MAX_VALUE;

  String query() {
    return String.join(" ", query);
  }

  Page page() {
    return new Page(0, Math.max(0, limit));
  }
}

package dragoman.command;

import dragoman.index.ArticleRow;
import dragoman.index.Hits;
import dragoman.query.Query;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** Lists articles. */
final class ArticlesCommand implements Callable<Integer> {

  private final Invocation invocation;

  private final ListingOptions options = new ListingOptions();

  ArticlesCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  CommandSpec spec() {
    return options.on(
        Usage.of(
            this,
            "articles",
            List.of("Lists the articles with a match, newest first, undated last."),
            "dragoman articles",
            "dragoman articles 'country:UA since:2025-09-01'",
            "dragoman articles --format ndjson lang:ro | jq .headline"));
  }

  @Override
  public Integer call() throws IOException {
    Query query = invocation.query(options.query());
    Hits<ArticleRow> hits = invocation.desk().articles(query, options.page());
    boolean lines = options.format() == Format.LINES;
    invocation
        .listing(options.format())
        .write(Fields.ARTICLE, lines ? Tables.spokenArticle() : Tables.article(), hits.rows());
    if (lines) {
      invocation.listed(
          Listed.articles(hits.rows().stream().map(row -> row.source().id()).toList()));
    }
    LeftOut.say(invocation.desk().undatedArticles(query), "article", invocation.err());
    return ExitCode.DONE;
  }
}

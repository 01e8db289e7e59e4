package dragoman.command;

import dragoman.article.Article;
import dragoman.article.Mention;
import dragoman.index.ArticleRow;
import dragoman.index.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Lists mentions. */
final class MentionsCommand implements Callable<Integer> {

  private final Invocation invocation;

  private final ListingOptions options = new ListingOptions();

  private final OptionSpec kinds =
      OptionSpec.builder("--kind")
          .paramLabel("KIND")
          .arity("1")
          .type(Set.class)
          .auxiliaryTypes(Mention.Kind.class)
          .splitRegex(",")
          .description("Only these: person, institution, country, outlet, date, topic.")
          .build();

  MentionsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  CommandSpec spec() {
    return options
        .on(
            Usage.of(
                this,
                "mentions",
                List.of(
                    "Lists the people, institutions, countries, outlets, dates and topics named in the articles."),
                "dragoman mentions --kind person",
                "dragoman mentions --kind country,date 'outlet:curierul-de-est'"))
        .addOption(kinds);
  }

  @Override
  public Integer call() throws IOException {
    @Nullable Set<Mention.Kind> wanted = kinds.getValue();
    List<Fields.Mentioned> rows = new ArrayList<>();
    for (ArticleRow row :
        invocation.desk().articles(invocation.query(options.query()), Page.ALL).rows()) {
      Article article = invocation.desk().article(row.source().id()).orElse(null);
      if (article == null) {
        continue; // removed by another process since it was listed
      }
      for (Mention mention : article.mentions()) {
        if ((wanted == null || wanted.contains(mention.kind())) && rows.size() < options.limit()) {
          rows.add(new Fields.Mentioned(article, mention));
        }
      }
    }
    invocation.listing(options.format()).write(Fields.MENTION, Tables.mention(), rows);
    return ExitCode.DONE;
  }
}

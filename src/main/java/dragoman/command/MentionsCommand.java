package dragoman.command;

import dragoman.article.Article;
import dragoman.article.Mention;
import dragoman.index.ArticleRow;
import dragoman.index.Page;
import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists mentions. */
@Command(
    name = "mentions",
    description =
        "Lists the people, institutions, countries, outlets, dates and topics named in the articles.",
    footer = {
      "",
      "Examples:",
      "  dragoman mentions --kind person",
      "  dragoman mentions --kind country,date 'outlet:curierul-de-est'"
    })
final class MentionsCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Mixin private ListingOptions options = new ListingOptions();

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      split = ",",
      description = "Only these: person, institution, country, outlet, date, topic.")
  private Set<Mention.Kind> kinds = EnumSet.allOf(Mention.Kind.class);

  MentionsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    List<Fields.Mentioned> rows = new ArrayList<>();
    for (ArticleRow row :
        invocation.desk().articles(invocation.query(options.query()), Page.ALL).rows()) {
      Article article = invocation.desk().article(row.source().id()).orElse(null);
      if (article == null) {
        continue; // removed by another process since it was listed
      }
      for (Mention mention : article.mentions()) {
        if (kinds.contains(mention.kind()) && rows.size() < options.limit) {
          rows.add(new Fields.Mentioned(article, mention));
        }
      }
    }
    invocation.listing(options.format).write(Fields.MENTION, Tables.mention(), rows);
    return ExitCode.DONE;
  }
}

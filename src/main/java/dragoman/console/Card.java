package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.desk.Desk;
import dragoman.desk.Identity;
import dragoman.index.ArticleRow;
import dragoman.index.Facet;
import dragoman.index.Hits;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.query.QueryException;
import dragoman.reference.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What is known of a person or an institution, in lines. */
final class Card {

  private static final int LATEST = 5;

  private final Desk desk;
  private final Texts texts;

  Card(Desk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /** Offices, spellings, how the articles name it, and what it said last. */
  List<String> lines(String id) {
    List<String> lines = new ArrayList<>();
    identity(id, lines);
    Query query = new Query.Match(Field.SPEAKER, List.of(id));
    Query named = new Query.Match(Field.PERSON, List.of(id));
    List<String> countries =
        desk.facet(query, Facet.COUNTRY, LATEST).stream()
            .map(it -> desk.name(it.id()) + " " + texts.number(it.count()))
            .toList();
    if (!countries.isEmpty()) {
      lines.add(texts.get("card.countries", String.join(", ", countries)));
    }
    for (ArticleRow row : desk.articles(named, new Page(0, 1)).rows()) {
      var day = row.source().published().day();
      String when = day == null ? texts.get("undated") : texts.day(day);
      lines.add(texts.get("card.last", when, row.source().headline()));
    }
    Hits<CitedStatement> said = desk.statements(query, new Page(0, LATEST));
    lines.add("");
    lines.add(texts.count("count.statements", said.total()));
    for (CitedStatement cited : said.rows()) {
      var day = Arrangement.day(cited);
      String when = day == null ? texts.get("undated") : texts.day(day);
      lines.add("  " + when + "  " + cited.citation().exact().strip().replaceAll("\\s+", " "));
    }
    return lines;
  }

  private void identity(String id, List<String> lines) {
    Identity identity;
    try {
      identity = desk.who(id).stream().filter(it -> it.id().equals(id)).findFirst().orElse(null);
    } catch (QueryException e) {
      identity = null;
    }
    if (identity == null) {
      lines.add(texts.get("card.unknown"));
      return;
    }
    if (identity.country() != null) {
      lines.add(texts.get("card.country", desk.name(identity.country())));
    }
    for (Person.Office office : identity.offices()) {
      lines.add(texts.get("card.office", office.title()));
    }
    identity
        .spellings()
        .forEach(
            (language, names) ->
                lines.add(texts.languageName(language) + ": " + texts.list(names)));
    lines.add(texts.get("card.articles", texts.number(identity.articles())));
    if (!identity.seen().isEmpty()) {
      lines.add(
          texts.get(
              "card.seen",
              identity.seen().stream()
                  .map(Identity.Seen::words)
                  .collect(Collectors.joining(", "))));
    }
  }
}

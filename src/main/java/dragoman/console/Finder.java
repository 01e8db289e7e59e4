package dragoman.console;

import dragoman.desk.Desk;
import dragoman.index.ArticleRow;
import dragoman.index.Count;
import dragoman.index.Facet;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Everything that can be gone to by its name. */
final class Finder {

  /** How many articles can be found by their headlines, the newest. */
  private static final Page ARTICLES = new Page(0, 2000);

  private static final int MOST = 5000;

  private final Desk desk;
  private final Texts texts;

  Finder(Desk desk, Texts texts) {
    this.desk = desk;
    this.texts = texts;
  }

  /** What an option of the finder is; its name and a colon stand before the option's id. */
  enum Kind {
    PERSON,
    COUNTRY,
    ARTICLE,
    DRAFT,
    ACTION
  }

  /** The id of a thing of a kind. */
  static String id(Kind kind, String id) {
    return kind.name() + ":" + id;
  }

  /** People, countries, briefings, then articles. */
  List<Option> all() throws IOException {
    List<Option> options = new ArrayList<>();
    values(options, Kind.PERSON, Facet.SPEAKER);
    values(options, Kind.COUNTRY, Facet.COUNTRY);
    for (String name : desk.drafts().names()) {
      String title = desk.drafts().load(name).map(it -> it.title()).orElse("");
      options.add(
          new Option(
              id(Kind.DRAFT, name),
              title.isBlank() ? texts.get("briefing.untitled") : title,
              texts.get("find.draft"),
              List.of(name)));
    }
    for (ArticleRow row : desk.articles(new Query.All(), ARTICLES).rows()) {
      options.add(
          new Option(
              id(Kind.ARTICLE, row.source().id()),
              row.source().headline(),
              texts.get("find.article"),
              List.of(row.source().id())));
    }
    return options;
  }

  private void values(List<Option> options, Kind kind, Facet facet) {
    Field field = Field.valueOf(facet.name());
    String note = texts.get(kind == Kind.PERSON ? "find.person" : "find.country");
    for (Count count : desk.facet(new Query.All(), facet, MOST)) {
      options.add(
          new Option(
              id(kind, count.id()),
              desk.name(count.id()),
              note,
              desk.spellings(field, count.id())));
    }
  }
}

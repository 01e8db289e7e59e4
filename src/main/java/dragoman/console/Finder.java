package dragoman.console;

import dragoman.briefing.SavedNote;
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
import java.util.Map;

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
    /** A note in a file. */
    NOTE,
    /** A filter with a name. */
    QUERY,
    ACTION
  }

  /** The id of a thing of a kind. */
  static String id(Kind kind, String id) {
    return kind.name() + ":" + id;
  }

  /** People, countries, briefings, notes, filters with a name, then articles. */
  List<Option> all() throws IOException {
    List<Option> options = new ArrayList<>();
    values(options, Kind.PERSON, Facet.SPEAKER);
    values(options, Kind.COUNTRY, Facet.COUNTRY);
    List<String> drafts = desk.drafts().names();
    for (String name : drafts) {
      String title = desk.drafts().load(name).map(it -> it.title()).orElse("");
      options.add(
          new Option(
              id(Kind.DRAFT, name),
              title.isBlank() ? texts.get("briefing.untitled") : title,
              texts.get("find.draft"),
              List.of(name)));
    }
    for (SavedNote note : desk.notebook().having("")) {
      String title = note.head().title();
      String name = desk.notebook().openedAs(note);
      if (drafts.contains(name)) {
        continue;
      }
      options.add(
          new Option(
              id(Kind.NOTE, name),
              title.isBlank() ? note.name() : title,
              texts.get("find.note"),
              List.of(note.name())));
    }
    for (Map.Entry<String, String> query : desk.queries().all().entrySet()) {
      options.add(
          new Option(
              id(Kind.QUERY, query.getKey()),
              "@" + query.getKey(),
              texts.get("find.query"),
              List.of(query.getValue())));
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

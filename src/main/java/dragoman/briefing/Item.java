package dragoman.briefing;

import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import dragoman.article.Source;
import java.util.ArrayList;
import java.util.List;

/** One entry of a briefing. */
public sealed interface Item {

  /**
   * A statement.
   *
   * @param statement the statement as it will be quoted
   * @param editions the same statement in other editions of its article and in copies of it, quoted
   *     below it; empty when there are none
   */
  record Said(CitedStatement statement, List<CitedStatement> editions) implements Item {

    /** Makes the list its own. */
    public Said {
      editions = List.copyOf(editions);
    }

    /** The statement and below it its editions. */
    public List<CitedStatement> tellings() {
      List<CitedStatement> tellings = new ArrayList<>(List.of(statement));
      tellings.addAll(editions);
      return tellings;
    }
  }

  /**
   * Words of an article that are nobody's statement.
   *
   * @param source the article
   * @param language the edition's language
   * @param citation the words and where they stand
   */
  record Passage(Source source, String language, Citation citation) implements Item {}

  /**
   * The writer's own words, kept as typed.
   *
   * @param text Markdown
   */
  record Remark(String text) implements Item {}
}

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
   * A statement or passage of a note that is gone on with, whose source the corpus has no more, or
   * with other words: kept as it stands in the note.
   *
   * @param section the identity of the speaker whose section it stands in, else the words of its
   *     heading; {@link Briefing.Section#NOBODY} when it is a passage
   * @param heading the words of the heading that it stands below; empty when there is none
   * @param source what the note's front matter says of its article
   * @param citation where the note says that its words stand; prefix and suffix are empty
   * @param text the entry in Markdown, its marks written out as {@code --citation inline} has them
   */
  record Gone(String section, String heading, Source source, Citation citation, String text)
      implements Item {}

  /**
   * The writer's own words, kept as typed.
   *
   * @param text Markdown
   */
  record Remark(String text) implements Item {}
}

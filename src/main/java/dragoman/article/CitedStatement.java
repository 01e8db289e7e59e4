package dragoman.article;

import java.util.List;

/**
 * A statement that can stand away from its article: with its words, its source and what speaks for
 * care.
 *
 * @param source the article it stands in
 * @param statement the statement
 * @param citation its words and where they stand
 * @param copies ids of the other articles that are one source with the source's article, sorted
 * @param sources how many independent sources tell it, at least 1
 * @param caveats see {@link Caveat}
 */
public record CitedStatement(
    Source source,
    Statement statement,
    Citation citation,
    List<String> copies,
    int sources,
    List<Caveat> caveats) {

  /** Makes the lists its own. */
  public CitedStatement {
    copies = List.copyOf(copies);
    caveats = List.copyOf(caveats);
  }

  /** A statement of an article without copies. */
  public CitedStatement(
      Source source, Statement statement, Citation citation, int sources, List<Caveat> caveats) {
    this(source, statement, citation, List.of(), sources, caveats);
  }

  /** A statement of an article that no other article is known to tell. */
  public static CitedStatement of(Article article, Statement statement) {
    return new CitedStatement(
        Source.of(article),
        statement,
        Citation.of(article, statement.content()),
        1,
        Caveat.of(statement, 1));
  }
}

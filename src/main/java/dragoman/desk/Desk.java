package dragoman.desk;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.index.ArticleRow;
import dragoman.index.Count;
import dragoman.index.Facet;
import dragoman.index.Hits;
import dragoman.index.Page;
import dragoman.query.Query;
import java.util.List;
import java.util.Optional;

/** The use cases over one corpus. */
public final class Desk {

  /** The articles with a match, newest first, undated last, then by id. */
  public Hits<ArticleRow> articles(Query query, Page page) {
    throw new UnsupportedOperationException();
  }

  /** The statements that match, by day (newest first, undated last), article and place. */
  public Hits<CitedStatement> statements(Query query, Page page) {
    throw new UnsupportedOperationException();
  }

  /** How many statements each value has under the query, the most first, then by id. */
  public List<Count> facet(Query query, Facet facet, int limit) {
    throw new UnsupportedOperationException();
  }

  /** The whole article; empty when it is not in the index (any more). */
  public Optional<Article> article(String id) {
    throw new UnsupportedOperationException();
  }

  /** A display name, see the reference's. */
  public String name(String id, String language) {
    throw new UnsupportedOperationException();
  }
}

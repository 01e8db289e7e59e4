package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import java.util.List;
import java.util.Optional;

/**
 * The article under the cursor.
 *
 * @param article the article
 * @param statements its statements, by place
 * @param statement which of them is shown; -1 when it has none
 * @param top the first row shown
 */
public record Preview(Article article, List<CitedStatement> statements, int statement, int top) {

  /** Makes the list its own. */
  public Preview {
    statements = List.copyOf(statements);
  }

  /** The statement shown. */
  Optional<CitedStatement> current() {
    return statement < 0 ? Optional.empty() : Optional.of(statements.get(statement));
  }

  /** With another statement, from its first row. */
  Preview at(int number) {
    int to = Math.max(0, Math.min(number, statements.size() - 1));
    return new Preview(article, statements, statements.isEmpty() ? -1 : to, 0);
  }

  /** Scrolled. */
  Preview scrolled(int newTop) {
    return new Preview(article, statements, statement, Math.max(0, newTop));
  }
}

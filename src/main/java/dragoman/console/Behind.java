package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.query.Query;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The statements behind a bar of the Timeline or a cell of the Positions.
 *
 * @param of what was asked; null while nothing was
 * @param total how many there are
 * @param rows in order of time, the earliest first; when there are many, the newest of them
 */
public record Behind(@Nullable Query of, int total, List<CitedStatement> rows) {

  /** Before anything was asked. */
  static final Behind NOTHING = new Behind(null, 0, List.of());

  /** Makes the list its own. */
  public Behind {
    rows = List.copyOf(rows);
  }

  /** Whether these are the statements of a query. */
  boolean answers(Query query) {
    return query.equals(of);
  }
}

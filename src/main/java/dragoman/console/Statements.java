package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.index.Page;
import java.util.List;
import java.util.Optional;

/**
 * The state of the Statements view.
 *
 * @param arrangement the order of the rows
 * @param found how many statements there are under the filter, the editions of one counted as one
 * @param undated how many the filter leaves out because nobody knows their day
 * @param list the rows
 */
public record Statements(Arrangement arrangement, int found, int undated, Listing<Row> list) {

  /** Before anything came. */
  static final Statements EMPTY = new Statements(Arrangement.PLAIN, 0, 0, Listing.empty());

  /** How many are put in another order than the desk's at most. */
  static final int ARRANGED = 2000;

  /**
   * A row.
   *
   * @param group the id of what it stands under; empty for none
   * @param cited the statement
   */
  record Row(String group, CitedStatement cited) {

    /** Tells the row from others: a statement may stand under several headings. */
    String key() {
      return group + " " + cited.statement().id();
    }
  }

  /** The statement under the cursor, if it is held. */
  Optional<CitedStatement> current() {
    return list.current().map(Row::cited);
  }

  /** The statements held. */
  List<CitedStatement> held() {
    return list.rows().stream().map(Row::cited).distinct().toList();
  }

  /** The page to begin with. */
  Page first() {
    return arrangement.isPlain() ? Listing.FIRST : new Page(0, ARRANGED);
  }

  /** The page to ask for when rows near the cursor are not held. */
  Optional<Page> missing(int height) {
    if (arrangement.isPlain()) {
      return list.missing(height);
    }
    return list.rows().isEmpty() && list.total() > 0 ? Optional.of(first()) : Optional.empty();
  }

  /** The page that brings what is held again. */
  Page again() {
    return arrangement.isPlain() ? list.around() : first();
  }

  /** How many rows stand under the heading that a row begins; 0 for a row in the middle. */
  int heading(int number) {
    Optional<Row> row = list.row(number);
    if (arrangement.group() == Arrangement.Group.NONE || row.isEmpty()) {
      return 0;
    }
    String group = row.get().group();
    return (int) list.rows().stream().filter(it -> it.group().equals(group)).count();
  }

  Statements with(Listing<Row> rows) {
    return new Statements(arrangement, found, undated, rows);
  }

  /** In another order, whose rows are yet to come. */
  Statements arranged(Arrangement other) {
    return new Statements(other, found, undated, Listing.empty());
  }
}

package dragoman.console;

import dragoman.index.Hits;
import dragoman.index.Page;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A long list of which only a window of rows is held.
 *
 * @param total how many rows there are in all
 * @param from the number of the first row held
 * @param rows those held
 * @param cursor the number of the row under the cursor; 0 in an empty list
 * @param top the number of the first row shown
 * @param anchor the number of the row where a marked range began; -1 without one
 */
public record Listing<T>(int total, int from, List<T> rows, int cursor, int top, int anchor) {

  /** How many rows are asked for at once. */
  static final int PAGE = 200;

  /** The page a list begins with. */
  static final Page FIRST = new Page(0, PAGE);

  /** Makes the list its own. */
  public Listing {
    rows = List.copyOf(rows);
  }

  /** A list without rows. */
  static <T> Listing<T> empty() {
    return new Listing<>(0, 0, List.of(), 0, 0, -1);
  }

  /** The row with a number, if there is one and it is held. */
  Optional<T> row(int number) {
    int index = number - from;
    return index >= 0 && index < rows.size() && number < total
        ? Optional.of(rows.get(index))
        : Optional.empty();
  }

  /** The row under the cursor, if it is held. */
  Optional<T> current() {
    return row(cursor);
  }

  /** The cursor on another row, or the nearest there is, with that row among the so many shown. */
  Listing<T> at(int number, int height) {
    int to = Math.max(0, Math.min(number, total - 1));
    int began = Math.min(anchor, total - 1);
    return new Listing<>(total, from, rows, to, scrolled(top, to, total, height), began);
  }

  /** With a range that begins on the cursor's row, or without the one there was. */
  Listing<T> selecting() {
    return new Listing<>(total, from, rows, cursor, top, anchor < 0 && total > 0 ? cursor : -1);
  }

  /** The rows from where a range began to the cursor; empty without one. */
  Optional<Page> range() {
    return anchor < 0
        ? Optional.empty()
        : Optional.of(new Page(Math.min(anchor, cursor), Math.abs(anchor - cursor) + 1));
  }

  /** Whether a row is in the range. */
  boolean isSelected(int number) {
    return anchor >= 0 && number >= Math.min(anchor, cursor) && number <= Math.max(anchor, cursor);
  }

  /** The rows of a page that are held. */
  List<T> rows(Page page) {
    int first = Math.max(0, page.from() - from);
    int last = Math.min(rows.size(), page.from() + page.size() - from);
    return first < last ? rows.subList(first, last) : List.of();
  }

  /**
   * The same; when rows must move for it, three quarters of those shown at once. For a list beside
   * other panes, where the terminal can't move the rows of one alone and each is sent again.
   */
  Listing<T> leaping(int number, int height) {
    Listing<T> next = at(number, height);
    if (next.top == top) {
      return next;
    }
    int ahead = height * 3 / 4;
    int first = next.top > top ? next.cursor - height + 1 + ahead : next.cursor - ahead;
    int shown = scrolled(first, next.cursor, total, height);
    return new Listing<>(total, from, rows, next.cursor, shown, next.anchor);
  }

  /** The first row to show so that the cursor is among them and no room is left empty. */
  static int scrolled(int top, int cursor, int total, int height) {
    int room = Math.max(1, height);
    int first = Math.min(top, cursor);
    first = Math.max(first, cursor - room + 1);
    return Math.max(0, Math.min(first, Math.max(0, total - room)));
  }

  /** The page to ask for when rows near the cursor are not held. */
  Optional<Page> missing(int height) {
    int first = Math.max(0, Math.min(top, cursor) - height);
    int last = Math.min(total, top + 2 * Math.max(1, height));
    if (first >= from && last <= from + rows.size()) {
      return Optional.empty();
    }
    return Optional.of(around());
  }

  /** The page with the cursor in its middle. */
  Page around() {
    return new Page(Math.max(0, cursor - PAGE / 2), PAGE);
  }

  /** The list after a page came that changes only what is held. */
  Listing<T> filled(Hits<T> hits, Page page, int height) {
    return new Listing<>(hits.all(), page.from(), hits.rows(), cursor, top, anchor)
        .at(cursor, height);
  }

  /**
   * The list after its rows changed: the cursor stays on the row with the same id where that is
   * still held, and the row stays where it was on the screen.
   */
  Listing<T> refreshed(Hits<T> hits, Page page, int height, Function<T, String> id) {
    Listing<T> next = filled(hits, page, height);
    Optional<String> held = current().map(id);
    if (held.isEmpty()) {
      return next;
    }
    for (int i = 0; i < hits.rows().size(); i++) {
      if (id.apply(hits.rows().get(i)).equals(held.get())) {
        int moved = page.from() + i;
        int shift = moved - cursor;
        int began = anchor < 0 ? -1 : Math.max(0, anchor + shift);
        int shown = Math.max(0, top + shift);
        return new Listing<>(next.total, next.from, next.rows, moved, shown, began)
            .at(moved, height);
      }
    }
    return next;
  }
}

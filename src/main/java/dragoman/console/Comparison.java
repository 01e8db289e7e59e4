package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.briefing.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Two speakers side by side.
 *
 * @param sides the left and the right one
 * @param focus the one that has the keys, 0 or 1
 */
public record Comparison(List<Side> sides, int focus) {

  /** Makes the list its own. */
  public Comparison {
    sides = List.copyOf(sides);
  }

  /**
   * One of them.
   *
   * @param speaker the speaker's id
   * @param total how many statements there are
   * @param list the statements, the newest first, each with its other tellings
   */
  public record Side(String speaker, int total, Listing<Item.Said> list) {}

  /** Two speakers whose statements are yet to come. */
  static Comparison of(String left, String right) {
    return new Comparison(
        List.of(new Side(left, 0, Listing.empty()), new Side(right, 0, Listing.empty())), 0);
  }

  /** The same two, whose statements are yet to come. */
  Comparison emptied() {
    Comparison empty = of(sides.get(0).speaker(), sides.get(1).speaker());
    return new Comparison(empty.sides, focus);
  }

  /** Whether nothing is held of either. */
  boolean isEmpty() {
    return sides.stream().allMatch(side -> side.list().total() == 0);
  }

  /** How many statements of a speaker are compared at most. */
  static final int MOST = 400;

  /** The statement under the cursor. */
  Optional<CitedStatement> current() {
    return focused().list().current().map(Item.Said::statement);
  }

  /** The one that has the keys. */
  Side focused() {
    return sides.get(focus);
  }

  Comparison onOther() {
    return new Comparison(sides, 1 - focus);
  }

  Comparison with(int side, int total, Listing<Item.Said> list) {
    List<Side> next = new ArrayList<>(sides);
    next.set(side, new Side(sides.get(side).speaker(), total, list));
    return new Comparison(next, focus);
  }

  /** The kind of request for a side. */
  static Slot slot(int side) {
    return side == 0 ? Slot.LEFT : Slot.RIGHT;
  }
}

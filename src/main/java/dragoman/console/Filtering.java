package dragoman.console;

import java.util.ArrayList;
import java.util.List;

/**
 * What the listings are narrowed to, and were.
 *
 * @param now the filter in force
 * @param before earlier ones, the latest last
 * @param after those one has gone back from, the latest last
 */
public record Filtering(Filter now, List<Filter> before, List<Filter> after) {

  /** No filter, and none before. */
  static final Filtering NONE = new Filtering(Filter.NONE, List.of(), List.of());

  private static final int REMEMBERED = 100;

  /** Makes the lists its own. */
  public Filtering {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** With another filter, from which one can go back to this one. */
  Filtering to(Filter next) {
    return next.equals(now) ? this : new Filtering(next, behind(before, now), List.of());
  }

  /** With another filter that is not yet meant to stay: a search while it is typed. */
  Filtering trying(Filter next) {
    return new Filtering(next, before, after);
  }

  /** The filter in force is meant to stay; the one before the trying is what one goes back to. */
  Filtering kept(Filter first) {
    return first.equals(now) ? this : new Filtering(now, behind(before, first), List.of());
  }

  /** The filter before. */
  Filtering back() {
    return before.isEmpty() ? this : new Filtering(last(before), rest(before), behind(after, now));
  }

  /** The filter one has gone back from. */
  Filtering forward() {
    return after.isEmpty() ? this : new Filtering(last(after), behind(before, now), rest(after));
  }

  private static Filter last(List<Filter> list) {
    return list.get(list.size() - 1);
  }

  private static List<Filter> rest(List<Filter> list) {
    return list.subList(0, list.size() - 1);
  }

  private static List<Filter> behind(List<Filter> list, Filter filter) {
    List<Filter> all = new ArrayList<>(list);
    all.add(filter);
    return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
  }
}

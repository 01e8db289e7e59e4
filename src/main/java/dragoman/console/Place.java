package dragoman.console;

import java.util.ArrayList;
import java.util.List;

/**
 * Where the user is.
 *
 * @param view what fills the screen
 * @param trail the views to go back to, the latest last
 */
public record Place(View view, List<View> trail) {

  /** Where the console begins. */
  static final Place START = new Place(View.BROWSE, List.of());

  /** Makes the list its own. */
  public Place {
    trail = List.copyOf(trail);
  }

  /** In another view, with the way back; Browse is where every way begins. */
  Place in(View next) {
    if (view == next) {
      return this;
    }
    List<View> way = new ArrayList<>(trail);
    way.add(view);
    way.remove(next);
    return new Place(next, next == View.BROWSE ? List.of() : way);
  }

  /** Where one came from; Browse when nothing is left of the way. */
  Place back() {
    return trail.isEmpty()
        ? START
        : new Place(trail.get(trail.size() - 1), trail.subList(0, trail.size() - 1));
  }
}

package dragoman.console;

import dragoman.state.Mark;
import dragoman.state.Marks;
import java.util.ArrayList;
import java.util.List;

/**
 * What the user marked, and how to take it back.
 *
 * @param now the marks
 * @param changes what a key has changed, the latest last
 */
public record Marking(Marks now, List<Change> changes) {

  /** Nothing is marked. */
  static final Marking NONE = new Marking(Marks.NONE, List.of());

  private static final int REMEMBERED = 50;

  /** Makes the list its own. */
  public Marking {
    changes = List.copyOf(changes);
  }

  /**
   * One change, of one thing or of many.
   *
   * @param before the marks before it
   * @param after the marks behind it
   */
  public record Change(Marks before, Marks after) {}

  /** With other marks, which can't be taken back. */
  Marking with(Marks marks) {
    return new Marking(marks, changes);
  }

  /** With other marks, which can. */
  Marking changed(Marks marks) {
    List<Change> all = new ArrayList<>(changes);
    all.add(new Change(now, marks));
    return new Marking(marks, all.subList(Math.max(0, all.size() - REMEMBERED), all.size()));
  }

  /** Without the last change; what was marked since stays. */
  Marking undone() {
    if (changes.isEmpty()) {
      return this;
    }
    Change last = changes.get(changes.size() - 1);
    Marks marks = now;
    for (Mark mark : last.after().all()) {
      marks = last.before().all().contains(mark) ? marks : marks.without(mark);
    }
    for (Mark mark : last.before().all()) {
      marks = last.after().all().contains(mark) ? marks : marks.with(mark);
    }
    return new Marking(marks, changes.subList(0, changes.size() - 1));
  }
}

package dragoman.shell;

import dragoman.briefing.Briefing;
import dragoman.command.Listed;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a session stands between two lines. A value: a command makes the next one of it.
 *
 * @param filter what every listing and export is narrowed to
 * @param listed what the last listing for people has shown: what numbers mean
 * @param briefing the note in the making, its entries in the order in which they will be saved
 * @param saved the briefing as it was last saved in this session; null when it was not
 * @param before what was, change by change, the latest last
 * @param after what was taken back, the latest last
 */
public record ShellState(
    Filter filter,
    Listed listed,
    Briefing briefing,
    @Nullable Briefing saved,
    List<Change> before,
    List<Change> after) {

  private static final int REMEMBERED = 200;

  /**
   * What a command has changed.
   *
   * @param command as typed
   * @param filter the other side's filter: before the command, or behind it when it was taken back
   * @param briefing the other side's briefing
   */
  public record Change(String command, Filter filter, Briefing briefing) {}

  /** Makes the lists its own. */
  public ShellState {
    before = List.copyOf(before);
    after = List.copyOf(after);
  }

  /** The beginning of a session with a briefing that was kept, or an empty one. */
  public static ShellState of(Briefing briefing) {
    return new ShellState(
        Filter.NONE, Listed.NOTHING, briefing.inOrder(), null, List.of(), List.of());
  }

  /** With another filter. */
  public ShellState with(Filter other) {
    return new ShellState(other, listed, briefing, saved, before, after);
  }

  /** With another list. */
  public ShellState with(Listed other) {
    return new ShellState(filter, other, briefing, saved, before, after);
  }

  /** With another briefing, put into the order in which it will be saved. */
  public ShellState with(Briefing other) {
    return new ShellState(filter, listed, other.inOrder(), saved, before, after);
  }

  /** With the briefing as it is now known to be saved. */
  ShellState marked() {
    return new ShellState(filter, listed, briefing, briefing, before, after);
  }

  /** Whether the briefing would be lost if it were put away. */
  boolean unsaved() {
    return !briefing.isEmpty() && !briefing.equals(saved);
  }

  /** This state, with what was before a command kept so that it can be taken back. */
  ShellState remembering(String command, ShellState earlier) {
    return new ShellState(
        filter,
        listed,
        briefing,
        saved,
        plus(before, new Change(command, earlier.filter, earlier.briefing)),
        List.of());
  }

  /** The state before the last change; the same when there is none. */
  ShellState undone() {
    if (before.isEmpty()) {
      return this;
    }
    Change last = before.get(before.size() - 1);
    return new ShellState(
        last.filter,
        listed,
        last.briefing,
        saved,
        before.subList(0, before.size() - 1),
        plus(after, new Change(last.command, filter, briefing)));
  }

  /** The state behind the change that was taken back last; the same when there is none. */
  ShellState redone() {
    if (after.isEmpty()) {
      return this;
    }
    Change next = after.get(after.size() - 1);
    return new ShellState(
        next.filter,
        listed,
        next.briefing,
        saved,
        plus(before, new Change(next.command, filter, briefing)),
        after.subList(0, after.size() - 1));
  }

  private static List<Change> plus(List<Change> changes, Change change) {
    List<Change> all = new ArrayList<>(changes);
    all.add(change);
    return all.subList(Math.max(0, all.size() - REMEMBERED), all.size());
  }
}

package dragoman.state;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What a user marked: what was read, stars, tags, lines that were typed.
 *
 * @param all in the order in which they were made
 */
public record Marks(Set<Mark> all) {

  /** Nothing is marked. */
  public static final Marks NONE = new Marks(Set.of());

  /** How many typed lines are remembered. */
  private static final int LINES = 200;

  /** Makes the set its own, in its order. */
  public Marks {
    all = java.util.Collections.unmodifiableSet(new LinkedHashSet<>(all));
  }

  /** Whether something has a mark without a value. */
  public boolean has(Mark.Kind kind, String id) {
    return all.contains(new Mark(kind, id));
  }

  /** The marks of a kind. */
  public List<Mark> of(Mark.Kind kind) {
    return all.stream().filter(mark -> mark.kind() == kind).toList();
  }

  /** What something is marked with; empty for nothing. */
  public List<String> values(Mark.Kind kind, String id) {
    return all.stream()
        .filter(mark -> mark.kind() == kind && mark.id().equals(id))
        .map(Mark::value)
        .toList();
  }

  /** With a mark, as the latest. */
  public Marks with(Mark mark) {
    List<Mark> next = new ArrayList<>(all);
    next.remove(mark);
    next.add(mark);
    List<Mark> lines = next.stream().filter(it -> it.kind() == Mark.Kind.COMMAND).toList();
    next.removeAll(lines.subList(0, Math.max(0, lines.size() - LINES)));
    return new Marks(new LinkedHashSet<>(next));
  }

  /** Without a mark. */
  public Marks without(Mark mark) {
    Set<Mark> next = new LinkedHashSet<>(all);
    next.remove(mark);
    return new Marks(next);
  }

  /** With the mark when it was not there, without it when it was. */
  public Marks toggled(Mark mark) {
    return all.contains(mark) ? without(mark) : with(mark);
  }

  /** Without the marks of a kind that something has. */
  public Marks cleared(Mark.Kind kind, String id) {
    Set<Mark> next = new LinkedHashSet<>(all);
    next.removeIf(mark -> mark.kind() == kind && mark.id().equals(id));
    return new Marks(next);
  }
}

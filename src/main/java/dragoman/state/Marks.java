package dragoman.state;

import dragoman.query.Field;
import dragoman.query.Query;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

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

  /** The values of a kind that there are, sorted. */
  public List<String> values(Mark.Kind kind) {
    return of(kind).stream().map(Mark::value).distinct().sorted().toList();
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

  /** Whether a query asks for something that was marked. */
  public static boolean askedBy(Query query) {
    if (query instanceof Query.And and) {
      return and.of().stream().anyMatch(Marks::askedBy);
    }
    if (query instanceof Query.Or or) {
      return or.of().stream().anyMatch(Marks::askedBy);
    }
    if (query instanceof Query.Not not) {
      return askedBy(not.of());
    }
    return query instanceof Query.Match match && match.field() == Field.TAG
        || query instanceof Query.Is is && kind(is.trait()) != null;
  }

  /** The query with lists of what is marked in place of what asks for marks. */
  public Query resolved(Query query) {
    if (query instanceof Query.And and) {
      return new Query.And(and.of().stream().map(this::resolved).toList());
    }
    if (query instanceof Query.Or or) {
      return new Query.Or(or.of().stream().map(this::resolved).toList());
    }
    if (query instanceof Query.Not not) {
      return new Query.Not(resolved(not.of()));
    }
    if (query instanceof Query.Match match && match.field() == Field.TAG) {
      return among(Mark.Kind.TAG, mark -> match.ids().contains(mark.value()));
    }
    Mark.Kind kind = query instanceof Query.Is is ? kind(is.trait()) : null;
    return kind == null ? query : among(kind, mark -> true);
  }

  private Query among(Mark.Kind kind, Predicate<Mark> which) {
    Set<String> ids = new LinkedHashSet<>();
    of(kind).stream().filter(which).forEach(mark -> ids.add(mark.id()));
    return new Query.Among(
        kind == Mark.Kind.STAR ? Query.Among.Kind.STATEMENT : Query.Among.Kind.ARTICLE, ids);
  }

  private static Mark.@Nullable Kind kind(Query.Trait trait) {
    return switch (trait) {
      case STARRED -> Mark.Kind.STAR;
      case READ -> Mark.Kind.READ;
      case UNDATED, UNNAMED, DENIED, TRANSLATED -> null;
    };
  }

  /** Without the marks of a kind that something has. */
  public Marks cleared(Mark.Kind kind, String id) {
    Set<Mark> next = new LinkedHashSet<>(all);
    next.removeIf(mark -> mark.kind() == kind && mark.id().equals(id));
    return new Marks(next);
  }
}

package dragoman.console;

import dragoman.article.CitedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * In what order statements stand.
 *
 * @param group what stands together under one heading
 * @param sort what they are sorted by, within a group
 * @param order which day comes first, of those that the sort holds for equal
 */
public record Arrangement(Group group, Sort sort, Order order) {

  /** In order of time. */
  static final Arrangement OLDEST_FIRST = new Arrangement(Group.NONE, Sort.DAY, Order.OLDEST);

  /** As the desk lists them: the newest first, undated last. */
  static final Arrangement PLAIN = new Arrangement(Group.NONE, Sort.DAY, Order.NEWEST);

  /** What stands together. */
  public enum Group {
    NONE,
    SPEAKER,
    DAY,
    TOPIC,
    OUTLET,
    /** The tellings of one statement in other editions and outlets. */
    TELLING
  }

  /** What decides which comes first. */
  public enum Sort {
    DAY,
    SPEAKER,
    TOPIC,
    OUTLET
  }

  /** Which day comes first; undated statements are last either way. */
  public enum Order {
    NEWEST,
    OLDEST
  }

  /** Whether a page of the desk's own order is enough; else all rows are needed. */
  boolean isPlain() {
    return equals(PLAIN);
  }

  /** By the next heading. */
  Arrangement regrouped() {
    Group[] all = Group.values();
    return new Arrangement(all[(group.ordinal() + 1) % all.length], sort, order);
  }

  /** Sorted by the next thing. */
  Arrangement resorted() {
    Sort[] all = Sort.values();
    return new Arrangement(group, all[(sort.ordinal() + 1) % all.length], order);
  }

  /** The other way round. */
  Arrangement reordered() {
    return new Arrangement(group, sort, order == Order.NEWEST ? Order.OLDEST : Order.NEWEST);
  }

  /**
   * The rows in this order, from the desk's. Groups stand by size, days by time; a statement of
   * several topics stands under each.
   */
  List<Statements.Row> rows(List<CitedStatement> statements) {
    List<CitedStatement> sorted = new ArrayList<>(statements);
    if (order == Order.OLDEST) {
      sorted.sort(
          Comparator.comparing(Arrangement::day, Comparator.nullsLast(Comparator.naturalOrder())));
    }
    if (sort != Sort.DAY) {
      sorted.sort(Comparator.comparing(this::sortKey, String.CASE_INSENSITIVE_ORDER));
    }
    Map<String, List<Statements.Row>> groups = new LinkedHashMap<>();
    for (CitedStatement cited : sorted) {
      for (String id : ids(cited)) {
        groups.computeIfAbsent(id, it -> new ArrayList<>()).add(new Statements.Row(id, cited));
      }
    }
    List<List<Statements.Row>> ordered = new ArrayList<>(groups.values());
    if (group == Group.DAY && sort != Sort.DAY) {
      Comparator<String> days = Comparator.comparing(it -> it);
      ordered.sort(
          Comparator.comparing(
              rows -> rows.get(0).group(), order == Order.OLDEST ? days : days.reversed()));
    } else if (group != Group.NONE && group != Group.DAY) {
      ordered.sort(
          Comparator.comparing((List<Statements.Row> rows) -> isTold(rows))
              .reversed()
              .thenComparing(
                  Comparator.comparingInt((List<Statements.Row> rows) -> rows.size()).reversed()));
    }
    return ordered.stream().flatMap(List::stream).toList();
  }

  /** Whether rows belong before those that have nothing in common. */
  private boolean isTold(List<Statements.Row> rows) {
    return group != Group.TELLING || !rows.get(0).group().isEmpty();
  }

  /** What is not known comes last. */
  private String sortKey(CitedStatement cited) {
    String last = "\uFFFF";
    return switch (sort) {
      case DAY -> "";
      case SPEAKER -> cited.statement().attribution().speaker().name();
      case TOPIC -> cited.statement().topics().stream().findFirst().orElse(last);
      case OUTLET -> Objects.requireNonNullElse(cited.source().outlet(), last);
    };
  }

  /** What the tellings of one statement have in common; empty for one that is told once. */
  private static String telling(CitedStatement cited) {
    List<String> also = cited.statement().also();
    return also.isEmpty()
        ? ""
        : Stream.concat(also.stream(), Stream.of(cited.statement().id()))
            .min(Comparator.naturalOrder())
            .orElseThrow();
  }

  private List<String> ids(CitedStatement cited) {
    Function<CitedStatement, List<String>> of =
        switch (group) {
          case NONE -> it -> List.of("");
          case SPEAKER -> it -> List.of(it.statement().attribution().speaker().id());
          case DAY -> it -> List.of(String.valueOf(day(it)).replace("null", ""));
          case TOPIC ->
              it -> it.statement().topics().isEmpty() ? List.of("") : it.statement().topics();
          case TELLING -> it -> List.of(telling(it));
          case OUTLET -> it -> List.of(it.source().outlet() == null ? "" : it.source().outlet());
        };
    return of.apply(cited);
  }

  /** The statement's day, else its article's. */
  static @Nullable LocalDate day(CitedStatement cited) {
    LocalDate said = cited.statement().said().day();
    return said != null ? said : cited.source().published().day();
  }
}

package dragoman.console;

import dragoman.article.CitedStatement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * In what order statements stand.
 *
 * @param group what stands together under one heading
 * @param order which day comes first
 */
public record Arrangement(Group group, Order order) {

  /** As the desk lists them: the newest first, undated last. */
  static final Arrangement PLAIN = new Arrangement(Group.NONE, Order.NEWEST);

  /** What stands together. */
  public enum Group {
    NONE,
    SPEAKER,
    DAY,
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
    return new Arrangement(all[(group.ordinal() + 1) % all.length], order);
  }

  /** The other way round. */
  Arrangement reordered() {
    return new Arrangement(group, order == Order.NEWEST ? Order.OLDEST : Order.NEWEST);
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
    Map<String, List<Statements.Row>> groups = new LinkedHashMap<>();
    for (CitedStatement cited : sorted) {
      for (String id : ids(cited)) {
        groups.computeIfAbsent(id, it -> new ArrayList<>()).add(new Statements.Row(id, cited));
      }
    }
    List<List<Statements.Row>> ordered = new ArrayList<>(groups.values());
    if (group != Group.NONE && group != Group.DAY) {
      ordered.sort(Comparator.comparingInt((List<Statements.Row> rows) -> rows.size()).reversed());
    }
    return ordered.stream().flatMap(List::stream).toList();
  }

  private List<String> ids(CitedStatement cited) {
    Function<CitedStatement, List<String>> of =
        switch (group) {
          case NONE -> it -> List.of("");
          case SPEAKER -> it -> List.of(it.statement().attribution().speaker().id());
          case DAY -> it -> List.of(String.valueOf(day(it)).replace("null", ""));
          case TOPIC ->
              it -> it.statement().topics().isEmpty() ? List.of("") : it.statement().topics();
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

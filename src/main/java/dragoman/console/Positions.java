package dragoman.console;

import dragoman.query.Field;
import dragoman.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The state of the Positions view: who has spoken about what, how often, and when last. It shows
 * what was said and judges nothing.
 *
 * @param of the query it answers; null while nothing was asked
 * @param actors the speakers' ids, the most statements first
 * @param topics the topics' ids, the most statements first
 * @param cells what there is, by {@link #key}
 * @param row the actor under the cursor
 * @param column the topic under the cursor
 */
public record Positions(
    @Nullable Query of,
    List<String> actors,
    List<String> topics,
    Map<String, Cell> cells,
    int row,
    int column) {

  /** Before anything was asked. */
  static final Positions EMPTY = new Positions(null, List.of(), List.of(), Map.of(), 0, 0);

  /** Makes the collections its own. */
  public Positions {
    actors = List.copyOf(actors);
    topics = List.copyOf(topics);
    cells = Map.copyOf(cells);
  }

  /**
   * What an actor said about a topic.
   *
   * @param count how many statements, at least 1
   * @param latest the day of the latest one; null when nobody knows
   */
  public record Cell(int count, @Nullable LocalDate latest) {}

  /** The key of an actor's cell for a topic. */
  static String key(String actor, String topic) {
    return actor + "\n" + topic;
  }

  /** Whether it answers a query. */
  boolean answers(Query query) {
    return query.equals(of);
  }

  /** What an actor said about a topic; null when nothing. */
  @Nullable Cell cell(int atRow, int atColumn) {
    return cells.get(key(actors.get(atRow), topics.get(atColumn)));
  }

  /** The highest count. */
  int most() {
    return cells.values().stream().mapToInt(Cell::count).max().orElse(1);
  }

  /** What asks for the statements of the cell under the cursor; empty when there is none. */
  List<Chip> chips() {
    if (row >= actors.size() || column >= topics.size()) {
      return List.of();
    }
    List<Chip> chips = new ArrayList<>();
    chips.add(new Chip.Value(Field.SPEAKER, actors.get(row)));
    chips.add(new Chip.Value(Field.TOPIC, topics.get(column)));
    return chips;
  }

  /** With the cursor elsewhere, or at the nearest place there is. */
  Positions at(int toRow, int toColumn) {
    return new Positions(
        of,
        actors,
        topics,
        cells,
        Math.max(0, Math.min(toRow, actors.size() - 1)),
        Math.max(0, Math.min(toColumn, topics.size() - 1)));
  }

  /** With other numbers, the cursor on the same actor and topic where they are still there. */
  Positions filled(Positions other) {
    int toRow = row < actors.size() ? Math.max(0, other.actors.indexOf(actors.get(row))) : 0;
    int toColumn =
        column < topics.size() ? Math.max(0, other.topics.indexOf(topics.get(column))) : 0;
    return other.at(toRow, toColumn);
  }
}

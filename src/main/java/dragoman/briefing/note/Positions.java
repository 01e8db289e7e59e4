package dragoman.briefing.note;

import dragoman.article.CitedStatement;
import dragoman.article.Statement;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Who has spoken on what: a row for each speaker, a column for each topic, in each cell the latest
 * statement and how many there are. It shows and does not judge.
 */
final class Positions {

  /** How many columns a page has room for. */
  private static final int COLUMNS = 5;

  private final Names names;
  private final Labels labels;
  private final Function<CitedStatement, Piece.Mark> mark;

  Positions(Names names, Labels labels, Function<CitedStatement, Piece.Mark> mark) {
    this.names = names;
    this.labels = labels;
    this.mark = mark;
  }

  /** The fields of the table; null when no statement has a topic. */
  @Nullable Map<String, @Nullable Object> of(List<CitedStatement> statements) {
    Map<String, Integer> counts = new HashMap<>();
    Map<String, List<CitedStatement>> speakers = new LinkedHashMap<>();
    for (CitedStatement said : statements) {
      List<String> topics = said.statement().topics();
      topics.forEach(topic -> counts.merge(topic, 1, Integer::sum));
      if (!topics.isEmpty()) {
        String speaker = said.statement().attribution().speaker().identity();
        speakers.computeIfAbsent(speaker, id -> new ArrayList<>()).add(said);
      }
    }
    if (counts.isEmpty()) {
      return null;
    }
    List<String> topics = new ArrayList<>(counts.keySet());
    topics.sort(
        Comparator.<String>comparingInt(topic -> -counts.getOrDefault(topic, 0))
            .thenComparing(Comparator.naturalOrder()));
    List<String> shown = topics.subList(0, Math.min(COLUMNS, topics.size()));
    List<String> further = topics.subList(shown.size(), topics.size());
    Map<String, @Nullable Object> table = new LinkedHashMap<>();
    table.put("topics", shown.stream().map(names::display).toList());
    table.put(
        "further",
        further.isEmpty() ? null : labels.get("positions.further", names.display(further)));
    table.put(
        "rows",
        speakers.values().stream()
            .filter(said -> said.stream().anyMatch(it -> any(it.statement(), shown)))
            .map(said -> row(said, shown))
            .toList());
    return table;
  }

  private static boolean any(Statement statement, List<String> topics) {
    return statement.topics().stream().anyMatch(topics::contains);
  }

  private Map<String, @Nullable Object> row(List<CitedStatement> said, List<String> topics) {
    Map<String, @Nullable Object> row = new LinkedHashMap<>();
    row.put("speaker", names.speaker(said.get(0).statement()));
    row.put("cells", topics.stream().map(topic -> cell(said, topic)).toList());
    return row;
  }

  /** A cell; without statements all its fields are null. */
  private Map<String, @Nullable Object> cell(List<CitedStatement> said, String topic) {
    List<CitedStatement> about =
        said.stream().filter(it -> it.statement().topics().contains(topic)).toList();
    @Nullable CitedStatement latest =
        about.stream().max(Comparator.comparing(it -> known(it.statement()))).orElse(null);
    Map<String, @Nullable Object> cell = new LinkedHashMap<>();
    cell.put("day", latest == null ? null : day(latest.statement()));
    cell.put("count", latest == null ? null : labels.get("count.statements", about.size()));
    cell.put("mark", latest == null ? null : mark.apply(latest));
    return cell;
  }

  private String day(Statement statement) {
    return statement.said().day() == null
        ? labels.get("undated")
        : labels.shortDay(statement.said().day());
  }

  private static java.time.LocalDate known(Statement statement) {
    return statement.said().day() == null ? java.time.LocalDate.MIN : statement.said().day();
  }
}

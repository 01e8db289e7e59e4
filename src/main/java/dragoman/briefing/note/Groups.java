package dragoman.briefing.note;

import dragoman.article.Statement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Puts the key statements of a note under headings. */
final class Groups {

  private static final String NONE = "";

  private final Grouping by;
  private final Names names;
  private final Labels labels;

  Groups(Grouping by, Names names, Labels labels) {
    this.by = by;
    this.names = names;
    this.labels = labels;
  }

  /** The statements with the remarks behind them; passages and what stands with them are not in. */
  List<Group> of(Briefing briefing) {
    List<List<Item>> runs = runs(briefing);
    return switch (by) {
      case SPEAKER -> bySpeaker(runs);
      case TOPIC -> byTopic(runs);
      case DAY -> byDay(runs);
    };
  }

  /** Each statement with the remarks behind it, in the order in which a briefing is read. */
  private static List<List<Item>> runs(Briefing briefing) {
    List<List<Item>> runs = new ArrayList<>();
    for (Briefing.Section section : briefing.sections()) {
      if (!section.speaker().equals(Briefing.Section.NOBODY)) {
        for (int place : section.places()) {
          Item item = briefing.items().get(place);
          if (item instanceof Item.Said) {
            runs.add(new ArrayList<>());
          }
          runs.get(runs.size() - 1).add(item);
        }
      }
    }
    return runs;
  }

  private static Statement statement(List<Item> run) {
    return ((Item.Said) run.get(0)).statement().statement();
  }

  private List<Group> bySpeaker(List<List<Item>> runs) {
    Map<String, List<List<Item>>> speakers = new LinkedHashMap<>();
    for (List<Item> run : runs) {
      String speaker = statement(run).attribution().speaker().identity();
      speakers.computeIfAbsent(speaker, id -> new ArrayList<>()).add(run);
    }
    return speakers.values().stream()
        .map(
            said -> {
              Statement first = statement(said.get(0));
              return new Group(
                  names.speaker(first), names.about(first.attribution().speaker()), flat(said));
            })
        .toList();
  }

  private List<Group> byTopic(List<List<Item>> runs) {
    Map<String, Integer> counts = new HashMap<>();
    runs.forEach(run -> statement(run).topics().forEach(it -> counts.merge(it, 1, Integer::sum)));
    Map<String, List<List<Item>>> topics = new LinkedHashMap<>();
    for (List<Item> run : runs) {
      String topic =
          statement(run).topics().stream()
              .max(
                  Comparator.<String>comparingInt(it -> counts.getOrDefault(it, 0))
                      .thenComparing(Comparator.reverseOrder()))
              .orElse(NONE);
      topics.computeIfAbsent(topic, id -> new ArrayList<>()).add(run);
    }
    List<Map.Entry<String, List<List<Item>>>> sorted = new ArrayList<>(topics.entrySet());
    sorted.sort(
        Comparator.<Map.Entry<String, List<List<Item>>>, Boolean>comparing(
                entry -> entry.getKey().equals(NONE))
            .thenComparing(entry -> -entry.getValue().size())
            .thenComparing(Map.Entry::getKey));
    return sorted.stream()
        .map(
            entry ->
                new Group(
                    entry.getKey().equals(NONE)
                        ? labels.get("no-topic")
                        : names.display(entry.getKey()),
                    null,
                    flat(sorted(entry.getValue()))))
        .toList();
  }

  /** In order of time, undated last. */
  private static List<List<Item>> sorted(List<List<Item>> runs) {
    List<List<Item>> sorted = new ArrayList<>(runs);
    sorted.sort(Comparator.comparing(run -> day(statement(run))));
    return sorted;
  }

  private List<Group> byDay(List<List<Item>> runs) {
    Map<LocalDate, List<List<Item>>> days = new TreeMap<>();
    runs.forEach(
        run -> days.computeIfAbsent(day(statement(run)), day -> new ArrayList<>()).add(run));
    return days.entrySet().stream()
        .map(entry -> new Group(heading(entry.getKey()), null, flat(entry.getValue())))
        .toList();
  }

  private String heading(LocalDate day) {
    return day.equals(LocalDate.MAX) ? labels.get("date.unresolved") : labels.day(day);
  }

  /** The day of a statement; the last of all when it is not known. */
  static LocalDate day(Statement statement) {
    @Nullable LocalDate day = statement.said().day();
    return day == null ? LocalDate.MAX : day;
  }

  private static List<Item> flat(List<List<Item>> runs) {
    return runs.stream().flatMap(List::stream).toList();
  }
}

package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.desk.Desk;
import dragoman.index.Count;
import dragoman.index.Facet;
import dragoman.index.Hits;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Counts for the Timeline and the Positions. */
final class Counting {

  /** How many speakers have bars of their own. */
  private static final int SPEAKERS = 30;

  private static final int ACTORS = 30;
  private static final int TOPICS = 12;
  private static final int ALL = 100_000;

  private final Desk desk;

  Counting(Desk desk) {
    this.desk = desk;
  }

  Message timeline(Effect.LoadTimeline load) {
    Query query = load.query();
    List<Timeline.Series> series = new ArrayList<>();
    Map<String, String> names = new HashMap<>();
    int total = desk.statements(query, new Page(0, 1)).total();
    Map<LocalDate, Integer> all = days(query);
    series.add(new Timeline.Series(Timeline.ALL, total, all));
    for (Count speaker : desk.facet(query, Facet.SPEAKER, SPEAKERS)) {
      names.put(speaker.id(), desk.name(speaker.id()));
      Query of = both(query, Field.SPEAKER, speaker.id());
      series.add(new Timeline.Series(speaker.id(), speaker.count(), days(of)));
    }
    int dated = all.values().stream().mapToInt(Integer::intValue).sum();
    return new Message.DayCounts(query, series, Math.max(0, total - dated), names, load.ticket());
  }

  private Map<LocalDate, Integer> days(Query query) {
    Map<LocalDate, Integer> days = new HashMap<>();
    for (Count day : desk.facet(query, Facet.DAY, ALL)) {
      days.put(LocalDate.parse(day.id()), day.count());
    }
    return days;
  }

  Message positions(Effect.LoadPositions load) {
    Query query = load.query();
    Map<String, String> names = new HashMap<>();
    List<String> topics = ids(desk.facet(query, Facet.TOPIC, TOPICS), names);
    List<String> actors = new ArrayList<>();
    Map<String, Positions.Cell> cells = new HashMap<>();
    for (Count actor : desk.facet(query, Facet.SPEAKER, ACTORS)) {
      Query of = both(query, Field.SPEAKER, actor.id());
      boolean any = false;
      for (Count topic : desk.facet(of, Facet.TOPIC, ALL)) {
        if (topics.contains(topic.id())) {
          any = true;
          LocalDate latest = latest(both(of, Field.TOPIC, topic.id()));
          cells.put(
              Positions.key(actor.id(), topic.id()), new Positions.Cell(topic.count(), latest));
        }
      }
      if (any) {
        names.put(actor.id(), desk.name(actor.id()));
        actors.add(actor.id());
      }
    }
    return new Message.Spoken(
        new Positions(query, actors, topics, cells, 0, 0), names, load.ticket());
  }

  private List<String> ids(List<Count> counts, Map<String, String> names) {
    counts.forEach(it -> names.put(it.id(), desk.name(it.id())));
    return counts.stream().map(Count::id).toList();
  }

  private @org.jspecify.annotations.Nullable LocalDate latest(Query query) {
    Hits<CitedStatement> hits = desk.statements(query, new Page(0, 1));
    return hits.rows().isEmpty() ? null : Arrangement.day(hits.rows().get(0));
  }

  private static Query both(Query query, Field field, String id) {
    Query match = new Query.Match(field, List.of(id));
    return query instanceof Query.All ? match : new Query.And(List.of(query, match));
  }
}

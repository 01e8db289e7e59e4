package dragoman.query;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The conditions side by side: values of one field are alternatives, ends of days make a range. */
final class Level {
  private final Names names;
  private final List<Query> of = new ArrayList<>();
  private final Map<Field, Integer> fields = new EnumMap<>(Field.class);
  private int range = -1;
  private int on = -1;

  Level(Names names) {
    this.names = names;
  }

  boolean empty() {
    return of.isEmpty();
  }

  void add(Query query) {
    of.add(query);
  }

  void match(Field field, TreeSet<String> ids) {
    Integer place = fields.get(field);
    if (place == null) {
      fields.put(field, of.size());
      of.add(new Query.Match(field, List.copyOf(ids)));
    } else {
      ids.addAll(((Query.Match) of.get(place)).ids());
      of.set(place, new Query.Match(field, List.copyOf(ids)));
    }
  }

  void on(Query.Days days) {
    if (on < 0) {
      on = of.size();
      of.add(days);
      return;
    }
    List<Query> any =
        new ArrayList<>(of.get(on) instanceof Query.Or or ? or.of() : List.of(of.get(on)));
    any.add(days);
    of.set(on, new Query.Or(any));
  }

  void since(LocalDate day, int at) throws QueryException {
    Query.@Nullable Days days = range < 0 ? null : (Query.Days) of.get(range);
    @Nullable LocalDate since = days == null ? null : days.since();
    range(
        since == null || day.isBefore(since) ? day : since, days == null ? null : days.until(), at);
  }

  void until(LocalDate day, int at) throws QueryException {
    Query.@Nullable Days days = range < 0 ? null : (Query.Days) of.get(range);
    @Nullable LocalDate until = days == null ? null : days.until();
    range(
        days == null ? null : days.since(), until == null || day.isAfter(until) ? day : until, at);
  }

  private void range(@Nullable LocalDate since, @Nullable LocalDate until, int at)
      throws QueryException {
    if (since != null && until != null && until.isBefore(since)) {
      throw new QueryException(at, "until " + until + " is before since " + since);
    }
    Query.Days days = new Query.Days(since, until);
    if (range < 0) {
      range = of.size();
      of.add(days);
    } else {
      of.set(range, days);
    }
  }

  Query query() {
    return names.resolved(Query.all(of));
  }
}

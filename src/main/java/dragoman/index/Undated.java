package dragoman.index;

import dragoman.query.Query;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The question which of the undated would match a query with dates, were it not for those. */
final class Undated {

  private Undated() {}

  /** The query with "undated" in place of its dates; empty when it asks for none. */
  static Optional<Query> of(Query query) {
    if (query instanceof Query.Days) {
      return Optional.of(new Query.Is(Query.Trait.UNDATED));
    }
    if (query instanceof Query.And and) {
      List<Query> of = new ArrayList<>();
      boolean dated = false;
      for (Query each : and.of()) {
        Optional<Query> undated = of(each);
        dated |= undated.isPresent();
        of.add(undated.orElse(each));
      }
      return dated ? Optional.of(new Query.And(of)) : Optional.empty();
    }
    if (query instanceof Query.Or or) {
      List<Query> of = or.of().stream().flatMap(each -> of(each).stream()).toList();
      return of.isEmpty() ? Optional.empty() : Optional.of(Query.any(of));
    }
    return Optional.empty();
  }
}

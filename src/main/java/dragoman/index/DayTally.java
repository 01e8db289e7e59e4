package dragoman.index;

import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/** Counts statements by day, the editions of one as one; undated ones are left out. */
final class DayTally extends SimpleCollector {

  private final Map<Long, Integer> counts = new HashMap<>();
  private final Set<Integer> counted = new HashSet<>();
  private @Nullable NumericDocValues copies;
  private @Nullable NumericDocValues days;

  /** ISO days and how many statements each has. */
  Map<String, Integer> counts() {
    Map<String, Integer> byDay = new HashMap<>();
    counts.forEach((day, count) -> byDay.put(LocalDate.ofEpochDay(day).toString(), count));
    return byDay;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    counted.clear();
    copies = context.reader().getNumericDocValues(Fields.COPY);
    days = DocValues.getNumeric(context.reader(), Scope.STATEMENT.field(Fields.DAY));
  }

  @Override
  public void collect(int doc) throws IOException {
    if (days == null || !days.advanceExact(doc)) {
      return;
    }
    boolean copy = copies != null && copies.advanceExact(doc);
    if (!copy || counted.add(doc - (int) java.util.Objects.requireNonNull(copies).longValue())) {
      counts.merge(days.longValue(), 1, Integer::sum);
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

package dragoman.index;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.SimpleCollector;
import org.jspecify.annotations.Nullable;

/**
 * Counts statements, the editions of one as one: all of them, and for each value of a field when
 * one is given.
 */
final class Tally extends SimpleCollector {

  private final @Nullable String field;
  private final Map<String, Integer> counts = new HashMap<>();
  private int total;

  private @Nullable NumericDocValues copies;
  private @Nullable SortedSetDocValues values;
  private int[] byValue = {};

  /** First statements of the segment that were counted, as a whole and (with a value) by value. */
  private final Set<Long> counted = new HashSet<>();

  private Tally(@Nullable String field) {
    this.field = field;
  }

  /** Counts statements alone. */
  static Tally total() {
    return new Tally(null);
  }

  /** Counts statements by the values of a field with sorted set doc values as well. */
  static Tally by(String field) {
    return new Tally(field);
  }

  /** How many statements were collected. */
  int count() {
    return total;
  }

  /** How many have each value; complete once {@link #finish} was called. */
  Map<String, Integer> counts() {
    return counts;
  }

  @Override
  protected void doSetNextReader(LeafReaderContext context) throws IOException {
    counted.clear();
    copies = context.reader().getNumericDocValues(Fields.COPY);
    values = field == null ? null : DocValues.getSortedSet(context.reader(), field);
    byValue = new int[values == null ? 0 : Math.toIntExact(values.getValueCount())];
  }

  @Override
  public void collect(int doc) throws IOException {
    int first =
        copies != null && copies.advanceExact(doc) ? doc - (int) copies.longValue() + 1 : -1;
    if (first < 0 || counted.add(key(first, 0))) {
      total++;
    }
    if (values != null && values.advanceExact(doc)) {
      for (int i = values.docValueCount(); i > 0; i--) {
        int value = (int) values.nextOrd();
        if (first < 0 || counted.add(key(first, value + 1))) {
          byValue[value]++;
        }
      }
    }
  }

  private static long key(int first, int value) {
    return (long) first << 32 | value;
  }

  @Override
  public void finish() throws IOException {
    for (int value = 0; value < byValue.length; value++) {
      if (values != null && byValue[value] > 0) {
        counts.merge(values.lookupOrd(value).utf8ToString(), byValue[value], Integer::sum);
      }
    }
  }

  @Override
  public ScoreMode scoreMode() {
    return ScoreMode.COMPLETE_NO_SCORES;
  }
}

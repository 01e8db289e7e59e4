package dragoman.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.PriorityQueue;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;

/**
 * Some of the articles that match, in the order of {@link Snapshot#ARTICLES}. Each segment is in
 * that order, so that they are merged and those before the window only passed: at the end of a long
 * list a sort would have to keep all of it.
 */
final class Window {

  private final IndexSearcher searcher;
  private final Weight weight;

  Window(IndexSearcher searcher, Query articles) throws IOException {
    this.searcher = searcher;
    this.weight =
        searcher.createWeight(searcher.rewrite(articles), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The documents from one place on to before another; fewer where there are no more. */
  List<Integer> between(int from, int to) throws IOException {
    PriorityQueue<Segment> segments = new PriorityQueue<>();
    for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
      Scorer scorer = weight.scorer(leaf);
      Segment segment = scorer == null ? null : new Segment(leaf, scorer.iterator());
      if (segment != null && segment.advance()) {
        segments.add(segment);
      }
    }
    List<Integer> docs = new ArrayList<>();
    int place = 0;
    for (Segment next = segments.poll(); next != null && place < to; next = segments.poll()) {
      Segment other = segments.peek();
      boolean more = true;
      while (more && place < to && (other == null || next.compareTo(other) <= 0)) {
        if (place++ >= from) {
          docs.add(next.leaf.docBase + next.doc);
        }
        more = next.advance();
      }
      if (more) {
        segments.add(next);
      }
    }
    return docs;
  }

  /** A segment's articles, one after the other. */
  private static final class Segment implements Comparable<Segment> {

    private final LeafReaderContext leaf;
    private final DocIdSetIterator matching;
    private final Bits live;
    private final NumericDocValues days;
    private int doc = -1;
    private long day;

    Segment(LeafReaderContext leaf, DocIdSetIterator matching) throws IOException {
      this.leaf = leaf;
      this.matching = matching;
      Bits deleted = leaf.reader().getLiveDocs();
      this.live = deleted == null ? new Bits.MatchAllBits(leaf.reader().maxDoc()) : deleted;
      this.days = DocValues.getNumeric(leaf.reader(), Scope.ARTICLE.field(Fields.DAY));
    }

    /** Goes to the next article; whether there is one. */
    boolean advance() throws IOException {
      do {
        doc = matching.nextDoc();
      } while (doc != DocIdSetIterator.NO_MORE_DOCS && !live.get(doc));
      if (doc == DocIdSetIterator.NO_MORE_DOCS) {
        return false;
      }
      day = days.advanceExact(doc) ? days.longValue() : Integer.MIN_VALUE;
      return true;
    }

    private BytesRef id() throws IOException {
      SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
      return ids.advanceExact(doc) ? ids.lookupOrd(ids.ordValue()) : new BytesRef();
    }

    @Override
    public int compareTo(Segment other) {
      if (day != other.day) {
        return Long.compare(other.day, day);
      }
      try {
        return id().compareTo(other.id());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}

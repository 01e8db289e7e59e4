package dragoman.index;

import java.io.IOException;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.search.Weight;
import org.jspecify.annotations.Nullable;

/** How many statements of an article match; articles are asked for in the order of the index. */
final class StatementCounts {

  private final Weight weight;
  private @Nullable LeafReaderContext leaf;
  private @Nullable DocIdSetIterator matching;
  private Tally tally = Tally.total();

  StatementCounts(IndexSearcher searcher, Query statements) throws IOException {
    this.weight =
        searcher.createWeight(searcher.rewrite(statements), ScoreMode.COMPLETE_NO_SCORES, 1);
  }

  /** The matching statements before the article's document, the editions of one counted as one. */
  int of(LeafReaderContext in, int article) throws IOException {
    if (in != leaf) {
      leaf = in;
      Scorer scorer = weight.scorer(in);
      matching = scorer == null ? null : scorer.iterator();
      tally = Tally.total();
      tally.doSetNextReader(in);
    }
    int statements = (int) Snapshot.number(in, Fields.STATEMENTS, article);
    if (matching == null || statements == 0) {
      return 0;
    }
    int before = tally.count();
    int doc = matching.docID();
    if (doc < article - statements) {
      doc = matching.advance(article - statements);
    }
    for (; doc < article; doc = matching.nextDoc()) {
      tally.collect(doc);
    }
    return tally.count() - before;
  }
}

package dragoman.index;

import dragoman.query.Field;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;

/**
 * An article's row, read from the columns: nothing is unpacked that is not shown.
 *
 * @param doc the article's document in the whole index
 */
record Row(LeafReaderContext leaf, int doc) {

  ArticleRow read(StatementCounts counts, Namesakes namesakes) throws IOException {
    int inLeaf = doc - leaf.docBase;
    BinaryDocValues sources = DocValues.getBinary(leaf.reader(), Fields.ROW);
    if (!sources.advanceExact(inLeaf)) {
      throw new org.apache.lucene.index.CorruptIndexException("no row", "document " + doc);
    }
    return new ArticleRow(
        Stored.source(sources.binaryValue()),
        namesakes.ids(ids(Field.PERSON, inLeaf)),
        namesakes.ids(ids(Field.SPEAKER, inLeaf)),
        ids(Field.COUNTRY, inLeaf),
        counts.of(leaf, inLeaf),
        1);
  }

  private List<String> ids(Field field, int inLeaf) throws IOException {
    SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), field.label());
    if (!values.advanceExact(inLeaf)) {
      return List.of();
    }
    List<String> ids = new ArrayList<>();
    for (int i = values.docValueCount(); i > 0; i--) {
      ids.add(values.lookupOrd(values.nextOrd()).utf8ToString());
    }
    return Collections.unmodifiableList(ids);
  }
}

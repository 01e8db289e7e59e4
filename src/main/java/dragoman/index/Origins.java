package dragoman.index;

import dragoman.article.Article;
import dragoman.article.Caveat;
import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import dragoman.article.Source;
import dragoman.article.Statement;
import dragoman.source.Family;
import dragoman.source.Independent;
import dragoman.source.Prints;
import dragoman.source.Profile;
import dragoman.source.Quotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.Bits;
import org.jspecify.annotations.Nullable;

/**
 * Where the statements of one commit come from: which articles are one source, and how many
 * independent ones tell a statement. All is looked up when asked for, and kept as long as the
 * commit is read; adding an article changes nothing that is stored of others.
 */
final class Origins {

  /** What is read of an index for it. */
  interface Shelf {

    /** The article at a document. */
    Article article(int doc) throws IOException;

    /** The statements of other articles that may be the same quotation. */
    List<Quotation> quoted(Quotation quotation) throws IOException;
  }

  private final List<LeafReaderContext> leaves;
  private final Shelf shelf;
  private final Map<String, Family> families = new ConcurrentHashMap<>();

  Origins(List<LeafReaderContext> leaves, Shelf shelf) {
    this.leaves = leaves;
    this.shelf = shelf;
  }

  /** A statement with all that other articles say of it. */
  CitedStatement cited(Article article, Statement statement) throws IOException {
    Family family = family(article);
    List<Statement> others = family.others(statement);
    Statement told = statement;
    Statement translated = statement;
    if (!others.isEmpty()) {
      told = statement.withAlso(others.stream().map(Statement::id).toList());
      translated =
          statement.withAlso(
              others.stream()
                  .filter(other -> !other.language().equals(statement.language()))
                  .map(Statement::id)
                  .toList());
    }
    int sources = sources(article, statement, family);
    return new CitedStatement(
        Source.of(article),
        told,
        Citation.of(article, statement.content()),
        family.copiesOf(article.id()),
        sources,
        Caveat.of(translated, sources));
  }

  private int sources(Article article, Statement statement, Family family) throws IOException {
    Quotation quotation = new Quotation(article, statement);
    if (!quotation.isKnowable()) {
      return 1;
    }
    Map<String, Independent.Telling> tellings = new TreeMap<>();
    add(tellings, family);
    for (Quotation other : shelf.quoted(quotation)) {
      if (!tellings.containsKey(other.article().id()) && quotation.isSame(other)) {
        add(tellings, family(other.article()));
      }
    }
    return Independent.of(tellings.values()).count();
  }

  private static void add(Map<String, Independent.Telling> tellings, Family family) {
    for (Source source : family.articles()) {
      tellings.put(source.id(), new Independent.Telling(source, family.copiesOf(source.id())));
    }
  }

  private Family family(Article article) {
    @Nullable Family known = families.get(article.id());
    if (known != null) {
      return known;
    }
    Family family = Family.of(Profile.of(article), this::candidates);
    family.articles().forEach(source -> families.put(source.id(), family));
    return family;
  }

  private List<Article> candidates(Profile profile) {
    Prints prints = profile.prints();
    List<Article> candidates = new ArrayList<>();
    try {
      for (LeafReaderContext leaf : leaves) {
        Set<Integer> docs = new TreeSet<>();
        for (Map.Entry<Integer, Integer> doc :
            common(leaf, Fields.WORD_PRINTS, prints.words()).entrySet()) {
          int others = count(leaf, Fields.WORD_PRINTS, doc.getKey());
          if (prints.nearByWords(doc.getValue(), others)) {
            docs.add(doc.getKey());
          }
        }
        for (Map.Entry<Integer, Integer> doc :
            common(leaf, Fields.STATEMENT_PRINTS, prints.statements()).entrySet()) {
          int others = count(leaf, Fields.STATEMENT_PRINTS, doc.getKey());
          if (prints.nearByStatements(doc.getValue(), others)) {
            docs.add(doc.getKey());
          }
        }
        for (int doc : docs) {
          if (!Snapshot.id(leaf, doc).equals(profile.article().id())) {
            candidates.add(shelf.article(leaf.docBase + doc));
          }
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return candidates;
  }

  private static int count(LeafReaderContext leaf, String field, int doc) throws IOException {
    return (int) Snapshot.number(leaf, field + Fields.COUNT, doc);
  }

  /** How many of the prints each article of a segment has. */
  private static Map<Integer, Integer> common(
      LeafReaderContext leaf, String field, Set<Long> prints) throws IOException {
    Map<Integer, Integer> common = new TreeMap<>();
    @Nullable Terms terms = leaf.reader().terms(field);
    if (terms == null) {
      return common;
    }
    Bits live = leaf.reader().getLiveDocs();
    TermsEnum each = terms.iterator();
    @Nullable PostingsEnum docs = null;
    for (long print : prints) {
      if (each.seekExact(Documents.print(print))) {
        docs = each.postings(docs, PostingsEnum.NONE);
        while (docs.nextDoc() != PostingsEnum.NO_MORE_DOCS) {
          if (live == null || live.get(docs.docID())) {
            common.merge(docs.docID(), 1, Integer::sum);
          }
        }
      }
    }
    return common;
  }
}

package dragoman.index;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.source.Quotation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.FieldInfos;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.MultiReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.ReaderUtil;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiCollector;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopFieldCollector;
import org.apache.lucene.search.TopFieldCollectorManager;
import org.apache.lucene.search.join.BitSetProducer;
import org.apache.lucene.search.join.QueryBitSetProducer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** One commit of the index, read. */
final class Snapshot {

  /** The order of articles, and of the index: newest first, undated last, then by id. */
  static final Sort ARTICLES = sort(Scope.ARTICLE);

  private static final Sort STATEMENTS = sort(Scope.STATEMENT);

  private final IndexReader reader;
  private final IndexSearcher searcher;
  private final BitSetProducer parents;
  private final Conditions conditions;
  private final Origins origins;
  private final Map<Facet, List<Count>> unfiltered = new ConcurrentHashMap<>();
  private @Nullable Namesakes namesakes;

  Snapshot(IndexReader reader, Words words) {
    this.reader = reader;
    this.searcher = new IndexSearcher(reader);
    this.parents = new QueryBitSetProducer(term(Fields.TYPE, Scope.ARTICLE.type()));
    this.conditions = new Conditions(words, languages(reader), parents, this::namesakes);
    this.origins = new Origins(reader.leaves(), new Shelves());
  }

  /** No commit: nothing is found. */
  static Snapshot empty(Words words) {
    try {
      return new Snapshot(new MultiReader(), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Sort sort(Scope scope) {
    SortField day = new SortField(scope.field(Fields.DAY), SortField.Type.INT, true);
    day.setMissingValue(Integer.MIN_VALUE);
    SortField id = new SortField(Fields.ID, SortField.Type.STRING);
    return scope == Scope.ARTICLE
        ? new Sort(day, id)
        : new Sort(day, id, new SortField(Fields.PLACE, SortField.Type.INT, true));
  }

  private static Set<String> languages(IndexReader reader) {
    String prefix = Fields.TEXT + Fields.LANGUAGE;
    Set<String> languages = new TreeSet<>();
    FieldInfos.getIndexedFields(reader).stream()
        .filter(field -> field.startsWith(Scope.ARTICLE.field(prefix)))
        .map(field -> field.substring(field.indexOf(Fields.LANGUAGE) + 1))
        .forEach(languages::add);
    return languages;
  }

  /** Looked up when first needed, and kept as long as the commit is read. */
  private synchronized Namesakes namesakes() {
    @Nullable Namesakes known = namesakes;
    if (known == null) {
      try {
        known = new Namesakes(terms(Fields.NEWCOMER));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      namesakes = known;
    }
    return known;
  }

  IndexReader reader() {
    return reader;
  }

  Hits<ArticleRow> articles(Query query, Page page) throws IOException {
    org.apache.lucene.search.Query matching = conditions.articles(query);
    int total = searcher.count(matching);
    int most = Math.min(total, saturated(page));
    if (most <= page.from()) {
      return new Hits<>(total, List.of());
    }
    List<Integer> shown = new Window(searcher, matching).between(page.from(), most);
    StatementCounts counts = new StatementCounts(searcher, conditions.statements(query));
    Map<Integer, ArticleRow> rows = new HashMap<>();
    for (int doc : shown.stream().sorted().toList()) {
      rows.put(doc, new Row(leaf(doc), doc).read(counts, namesakes()));
    }
    return new Hits<>(total, shown.stream().map(doc -> row(rows, doc)).toList());
  }

  private static ArticleRow row(Map<Integer, ArticleRow> rows, int doc) {
    return java.util.Objects.requireNonNull(rows.get(doc));
  }

  Hits<CitedStatement> statements(Query query, Page page) throws IOException {
    org.apache.lucene.search.Query matching = conditions.statements(query);
    int rows = searcher.count(matching);
    int most = Math.min(rows, saturated(page));
    if (most <= page.from()) {
      return new Hits<>(count(query), rows, List.of());
    }
    ScoreDoc[] docs;
    int total;
    if (query instanceof Query.All) {
      total = count(query);
      docs =
          searcher.search(matching, new TopFieldCollectorManager(STATEMENTS, most, null, 1))
              .scoreDocs;
    } else {
      TopFieldCollector top =
          new TopFieldCollectorManager(STATEMENTS, most, null, Integer.MAX_VALUE).newCollector();
      Tally tally = Tally.total();
      searcher.search(matching, MultiCollector.wrap(top, tally));
      total = tally.count();
      docs = top.topDocs().scoreDocs;
    }
    return new Hits<>(total, rows, cited(List.of(docs).subList(page.from(), docs.length)));
  }

  private static int saturated(Page page) {
    return (int) Math.min(Integer.MAX_VALUE, (long) page.from() + page.size());
  }

  private List<CitedStatement> cited(List<ScoreDoc> docs) throws IOException {
    List<CitedStatement> cited = new ArrayList<>();
    int last = -1;
    @Nullable Article article = null;
    for (ScoreDoc doc : docs) {
      LeafReaderContext leaf = leaf(doc.doc);
      int place = (int) number(leaf, Fields.PLACE, doc.doc - leaf.docBase);
      int parent = doc.doc + place;
      if (article == null || parent != last) {
        article = article(parent);
        last = parent;
      }
      List<dragoman.article.Statement> statements = article.statements();
      cited.add(origins.cited(article, statements.get(statements.size() - place)));
    }
    return cited;
  }

  /** The statements of an article by place; none when the article is not in the index. */
  List<CitedStatement> cited(String id) throws IOException {
    @Nullable Article article = article(id).orElse(null);
    List<CitedStatement> cited = new ArrayList<>();
    if (article != null) {
      for (dragoman.article.Statement statement : article.statements()) {
        cited.add(origins.cited(article, statement));
      }
    }
    return cited;
  }

  /** This commit, read for its origins. */
  private final class Shelves implements Origins.Shelf {

    @Override
    public Article article(int doc) throws IOException {
      return Snapshot.this.article(doc);
    }

    @Override
    public List<Quotation> quoted(Quotation quotation) throws IOException {
      List<Quotation> quoted = new ArrayList<>();
      org.apache.lucene.search.Query matching = conditions.quoted(quotation);
      int count = Math.max(1, searcher.count(matching));
      for (ScoreDoc doc : searcher.search(matching, count).scoreDocs) {
        LeafReaderContext leaf = leaf(doc.doc);
        if (id(leaf, doc.doc - leaf.docBase).equals(quotation.article().id())) {
          continue;
        }
        int place = (int) number(leaf, Fields.PLACE, doc.doc - leaf.docBase);
        Article article = article(doc.doc + place);
        List<dragoman.article.Statement> statements = article.statements();
        quoted.add(new Quotation(article, statements.get(statements.size() - place)));
      }
      return quoted;
    }
  }

  /** How many statements match, the editions of one counted as one. */
  int count(Query query) throws IOException {
    if (query instanceof Query.All) {
      return searcher.count(term(Fields.FIRST, Scope.STATEMENT.type()));
    }
    Tally tally = Tally.total();
    searcher.search(conditions.statements(query), tally);
    return tally.count();
  }

  /** How many articles match. */
  int countArticles(Query query) throws IOException {
    return searcher.count(conditions.articles(query));
  }

  List<Count> facet(Query query, Facet facet, int limit) throws IOException {
    List<Count> counts;
    if (query instanceof Query.All) {
      @Nullable List<Count> kept = unfiltered.get(facet);
      counts = kept == null ? facet(query, facet) : kept;
      unfiltered.put(facet, counts);
    } else {
      counts = facet(query, facet);
    }
    return List.copyOf(counts.subList(0, Math.min(limit, counts.size())));
  }

  private List<Count> facet(Query query, Facet facet) throws IOException {
    if (facet == Facet.TAG || facet == Facet.IS) {
      throw new IllegalArgumentException("no count of statements by " + facet);
    }
    if (facet == Facet.DAY) {
      DayTally tally = new DayTally();
      searcher.search(conditions.statements(query), tally);
      return sorted(tally.counts());
    }
    Tally tally = Tally.by(Field.valueOf(facet.name()).label());
    searcher.search(conditions.statements(query), tally);
    Map<String, Integer> counts = tally.counts();
    return sorted(facet == Facet.SPEAKER ? namesakes().counts(counts) : counts);
  }

  private static List<Count> sorted(Map<String, Integer> counts) {
    return counts.entrySet().stream()
        .map(entry -> new Count(entry.getKey(), entry.getValue()))
        .sorted(Comparator.comparingInt(Count::count).reversed().thenComparing(Count::id))
        .toList();
  }

  /** The ids of the articles most like a text, at most so many. */
  List<String> alike(String text, int limit) throws IOException {
    List<String> ids = new ArrayList<>();
    for (ScoreDoc doc : searcher.search(conditions.alike(text), limit).scoreDocs) {
      LeafReaderContext leaf = leaf(doc.doc);
      ids.add(id(leaf, doc.doc - leaf.docBase));
    }
    return ids;
  }

  Optional<Article> article(String id) throws IOException {
    ScoreDoc[] docs = searcher.search(term(Fields.KEY, id), 1).scoreDocs;
    return docs.length == 0 ? Optional.empty() : Optional.of(article(docs[0].doc));
  }

  private Article article(int doc) throws IOException {
    BytesRef bytes =
        searcher
            .storedFields()
            .document(doc, Set.of(Fields.ARTICLE))
            .getBinaryValue(Fields.ARTICLE);
    return namesakes().joined(Stored.article(bytes));
  }

  Map<String, FileStamp> files() throws IOException {
    Map<String, FileStamp> files = new HashMap<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues stamps = leaf.reader().getBinaryDocValues(Fields.STAMP);
      Bits live = leaf.reader().getLiveDocs();
      while (stamps != null && stamps.nextDoc() != BinaryDocValues.NO_MORE_DOCS) {
        if (live == null || live.get(stamps.docID())) {
          FileStamp stamp = Stored.stamp(stamps.binaryValue());
          files.put(stamp.file(), stamp);
        }
      }
    }
    return files;
  }

  Overview overview() throws IOException {
    Query all = new Query.All();
    Map<String, FileStamp> files = files();
    return new Overview(
        countArticles(all),
        count(all),
        countArticles(new Query.Is(Query.Trait.UNDATED)),
        files.size(),
        files.values().stream().mapToInt(file -> file.problems().size()).sum(),
        articleCounts(Field.LANG),
        articleCounts(Field.OUTLET),
        day(false),
        day(true));
  }

  private List<Count> articleCounts(Field field) throws IOException {
    Map<String, Integer> counts = new TreeMap<>();
    for (String id : ids(field)) {
      int count = countArticles(new Query.Match(field, List.of(id)));
      if (count > 0) {
        counts.put(id, count);
      }
    }
    return sorted(counts);
  }

  private @Nullable LocalDate day(boolean latest) throws IOException {
    String field = Scope.ARTICLE.field(Fields.DAY);
    SortField day = new SortField(field, SortField.Type.INT, latest);
    day.setMissingValue(latest ? Integer.MIN_VALUE : Integer.MAX_VALUE);
    ScoreDoc[] docs =
        searcher.search(
                term(Fields.TYPE, Scope.ARTICLE.type()),
                new TopFieldCollectorManager(new Sort(day), 1, null, 1))
            .scoreDocs;
    if (docs.length == 0) {
      return null;
    }
    LeafReaderContext leaf = leaf(docs[0].doc);
    var values = leaf.reader().getNumericDocValues(field);
    return values != null && values.advanceExact(docs[0].doc - leaf.docBase)
        ? LocalDate.ofEpochDay(values.longValue())
        : null;
  }

  /** The names of each id of a field in the index; most have none. */
  Map<String, Set<String>> names(Field field) throws IOException {
    Map<String, Set<String>> names = new TreeMap<>();
    for (String id : ids(field)) {
      names.put(id, new TreeSet<>());
    }
    if (Conditions.isPerson(field)) {
      for (String term : terms(Fields.NAME)) {
        int separator = term.indexOf(Fields.SEPARATOR);
        @Nullable Set<String> of = names.get(term.substring(0, separator));
        if (of != null) {
          of.add(term.substring(separator + 1));
        }
      }
    }
    return Conditions.isPerson(field) ? namesakes().names(names) : names;
  }

  private List<String> ids(Field field) throws IOException {
    Scope scope = field.subject() == Field.Subject.STATEMENT ? Scope.STATEMENT : Scope.ARTICLE;
    return terms(scope.field(field.label()));
  }

  private List<String> terms(String field) throws IOException {
    List<String> values = new ArrayList<>();
    @Nullable Terms terms = MultiTerms.getTerms(reader, field);
    if (terms != null) {
      TermsEnum each = terms.iterator();
      while (each.next() != null) {
        values.add(each.term().utf8ToString());
      }
    }
    return values;
  }

  private LeafReaderContext leaf(int doc) {
    return reader.leaves().get(ReaderUtil.subIndex(doc, reader.leaves()));
  }

  /** The id of the article that an article's or a statement's document is of. */
  static String id(LeafReaderContext leaf, int doc) throws IOException {
    SortedDocValues ids = DocValues.getSorted(leaf.reader(), Fields.ID);
    return ids.advanceExact(doc) ? ids.lookupOrd(ids.ordValue()).utf8ToString() : "";
  }

  static long number(LeafReaderContext leaf, String field, int doc) throws IOException {
    var values = leaf.reader().getNumericDocValues(field);
    return values != null && values.advanceExact(doc) ? values.longValue() : 0;
  }

  private static TermQuery term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  /** The version that the last commit was written with; empty when it has none. */
  static String version(DirectoryReader reader) throws IOException {
    return reader.getIndexCommit().getUserData().getOrDefault(WriteSession.VERSION, "");
  }
}

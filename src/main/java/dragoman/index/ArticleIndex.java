package dragoman.index;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.query.Query;
import dragoman.query.Vocabulary;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a corpus with their statements, kept in a folder so that they can be searched.
 *
 * <p>Any number of processes read, and one may {@linkplain #write() write} meanwhile; readers see
 * the last commit that was there when they opened or {@linkplain #refresh() refreshed}. What cannot
 * be used (another version's, damaged, none) reads as empty, with a {@linkplain #notice() notice},
 * until it was written anew. Reading never changes the folder. Safe for use by several threads.
 *
 * <p>Lucene is opened when more is asked for than the {@linkplain Contents contents} say.
 */
public final class ArticleIndex implements AutoCloseable {

  /** Of the form of the index itself; part of its version. */
  private static final String FORM = "5";

  private final Path folder;
  private final String version;
  private @Nullable Words words;
  private @Nullable Snapshot snapshot;

  /** Of the last commit, until more of it was asked for. */
  private @Nullable Contents contents;

  private @Nullable String notice;
  private int commits;

  private ArticleIndex(Path folder, String version) {
    this.folder = folder;
    this.version = version;
  }

  /**
   * Opens the index for reading.
   *
   * @param folder where it is kept; it need not be there yet
   * @param version of all that goes into it (analysis, tables): an index of another one is not used
   */
  public static ArticleIndex open(Path folder, String version) {
    ArticleIndex index = new ArticleIndex(folder, FORM + " " + version);
    index.start();
    return index;
  }

  private synchronized void start() {
    contents = Contents.read(folder, version);
    if (contents == null) {
      refresh();
    } else {
      commits++;
    }
  }

  /**
   * Why there is nothing to read although something is there, for the user; empty when all is well.
   */
  public synchronized Optional<String> notice() {
    return Optional.ofNullable(notice);
  }

  /** Looks for a newer commit and reads from it from now on; whether there was one. */
  public synchronized boolean refresh() {
    try {
      return look();
    } catch (IOException | IllegalArgumentException e) {
      notice = "the index in " + folder + " is damaged (" + e.getMessage() + "); it is built anew";
      return false;
    }
  }

  private boolean look() throws IOException {
    @Nullable Contents known = contents;
    contents = null;
    @Nullable DirectoryReader newer = newer();
    if (newer == null) {
      return false;
    }
    notice = null;
    replace(new Snapshot(newer, words()));
    if (known != null && known.areOf(folder)) {
      return false;
    }
    commits++;
    return true;
  }

  /** Of all that goes into it, its own form among that. */
  String version() {
    return version;
  }

  /** How many commits have been read from so far: a number that grows when there is another one. */
  public synchronized int commits() {
    return commits;
  }

  private @Nullable DirectoryReader newer() throws IOException {
    if (snapshot != null && snapshot.reader() instanceof DirectoryReader open) {
      DirectoryReader changed = DirectoryReader.openIfChanged(open);
      return changed == null ? null : usable(changed);
    }
    Path lucene = WriteSession.lucene(folder);
    if (!Files.isDirectory(lucene)) {
      return null;
    }
    if (WriteSession.isMarked(folder)) {
      throw new IOException("it could not be read");
    }
    Directory directory = Lucene.open(lucene);
    try {
      return usable(DirectoryReader.open(directory));
    } catch (IndexNotFoundException e) {
      return null;
    }
  }

  private @Nullable DirectoryReader usable(DirectoryReader reader) throws IOException {
    if (Snapshot.version(reader).equals(version)) {
      return reader;
    }
    reader.close();
    notice = "the index in " + folder + " is of another version; it is built anew";
    return null;
  }

  private void replace(Snapshot newer) throws IOException {
    @Nullable Snapshot old = snapshot;
    snapshot = newer;
    if (old != null) {
      old.reader().decRef();
    }
  }

  /**
   * Asks for write access: at most one session at a time has it, over all processes. An index that
   * cannot be used is emptied first; readers of it keep what they have.
   */
  public Writing write() {
    return WriteSession.open(folder, version, words());
  }

  /** The articles that match, newest first, undated last, then by id. */
  public Hits<ArticleRow> articles(Query query, Page page) {
    @Nullable Contents known = contents();
    if (known != null && query instanceof Query.All) {
      return known.articles(page);
    }
    return read(now -> now.articles(query, page));
  }

  /**
   * The statements that match, by day (newest first, undated last), article and place. Each edition
   * of a statement has its row; the total counts them as one. Copies in other articles are named in
   * {@code also} and counted each, since each article was printed; {@code sources} counts them as
   * one.
   */
  public Hits<CitedStatement> statements(Query query, Page page) {
    return read(now -> now.statements(query, page));
  }

  /** How many articles would match but for having no day; 0 for a query without dates. */
  public int undatedArticles(Query query) {
    return Undated.of(query).map(undated -> read(now -> now.countArticles(undated))).orElse(0);
  }

  /** How many statements would match but for having no day; 0 for a query without dates. */
  public int undatedStatements(Query query) {
    return Undated.of(query).map(undated -> read(now -> now.count(undated))).orElse(0);
  }

  /**
   * How many statements have each value under the query, the most first, then by id; the editions
   * of one are counted as one.
   */
  public List<Count> facet(Query query, Facet facet, int limit) {
    return read(now -> now.facet(query, facet, limit));
  }

  /** The whole article; empty when it is not in the index (any more). */
  public Optional<Article> article(String id) {
    return read(now -> now.article(id));
  }

  /**
   * The ids of the articles that have at least half of the words of a text, in any order, the most
   * alike first, at most so many.
   */
  public List<String> alike(String text, int limit) {
    return read(now -> now.alike(text, limit));
  }

  /**
   * The statements of an article by place, as {@link #statements} gives them; empty when it is not
   * in the index (any more).
   */
  public List<CitedStatement> statements(String article) {
    return read(now -> now.cited(article));
  }

  /** The files taken in, by path. */
  public Map<String, FileStamp> files() {
    @Nullable Contents known = contents();
    return known == null ? read(Snapshot::files) : known.files();
  }

  /** What is in the index, at a glance. */
  public Overview overview() {
    return read(Snapshot::overview);
  }

  /**
   * The ids and names in the index, for the parser of queries; each field is read when asked for.
   */
  public Vocabulary vocabulary() {
    return new Vocabulary(field -> read(now -> now.names(field)));
  }

  @Override
  public synchronized void close() {
    contents = null;
    if (snapshot == null) {
      return;
    }
    try {
      replace(Snapshot.empty(words()));
    } catch (IOException e) {
      throw broken(e);
    }
  }

  /** Something read from one commit. */
  private interface Reading<T> {
    T from(Snapshot snapshot) throws IOException;
  }

  private <T> T read(Reading<T> reading) {
    Snapshot now = acquired();
    try {
      return reading.from(now);
    } catch (IOException e) {
      throw broken(e);
    } catch (UncheckedIOException e) {
      throw broken(e);
    } finally {
      release(now);
    }
  }

  private synchronized Words words() {
    if (words == null) {
      words = new Words();
    }
    return words;
  }

  private synchronized @Nullable Contents contents() {
    return contents;
  }

  private synchronized Snapshot acquired() {
    if (contents != null) {
      open();
    }
    if (snapshot == null) {
      snapshot = Snapshot.empty(words());
    }
    snapshot.reader().incRef();
    return snapshot;
  }

  /** Opens what the contents have promised. */
  private void open() {
    try {
      look();
    } catch (IOException | IllegalArgumentException e) {
      throw broken(e);
    }
    if (snapshot == null) {
      throw new IndexException(
          "the index in " + folder + " was just changed by another process; try once more");
    }
  }

  private void release(Snapshot now) {
    try {
      now.reader().decRef();
    } catch (IOException e) {
      throw broken(e);
    }
  }

  private IndexException broken(Exception e) {
    WriteSession.mark(folder);
    return new IndexException(
        "the index in "
            + folder
            + " cannot be read ("
            + e.getMessage()
            + "); it is built anew next time",
        e);
  }
}

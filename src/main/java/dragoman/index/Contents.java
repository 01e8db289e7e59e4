package dragoman.index;

import dragoman.file.AtomicFile;
import dragoman.query.Query;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/**
 * What one commit holds, at a glance: the files that were taken in, and a row for each article.
 * Kept in a file beside Lucene's, because to open Lucene takes as long as all the rest of a start,
 * and a start that finds the corpus unchanged and lists its articles needs nothing else of it.
 *
 * <p>It is made from the commit, and holds for as long as Lucene's files are those of that commit,
 * by name, size and time. Whatever else is found counts as none.
 */
final class Contents {

  /** More articles are not worth it: to read them all takes as long as to open Lucene. */
  static final int MOST = 20_000;

  private static final String FILE = "contents";

  private final List<String> commit;
  private final Map<String, FileStamp> files;
  private final List<ArticleRow> articles;

  private Contents(List<String> commit, Map<String, FileStamp> files, List<ArticleRow> articles) {
    this.commit = commit;
    this.files = files;
    this.articles = articles;
  }

  /** The contents of the commit in a folder; null when they are not known. */
  static @Nullable Contents read(Path folder, String version) {
    Path file = folder.resolve(FILE);
    if (!Files.exists(file) || WriteSession.isMarked(folder)) {
      return null;
    }
    try (InputStream stream = new InflaterInputStream(Files.newInputStream(file))) {
      In in = new In(stream.readAllBytes());
      if (!in.text().equals(version)) {
        return null;
      }
      List<String> commit = in.texts();
      if (!commit.equals(commit(folder))) {
        return null;
      }
      Map<String, FileStamp> files = new HashMap<>();
      for (int i = in.count(); i > 0; i--) {
        FileStamp stamp = Stored.stamp(in);
        files.put(stamp.file(), stamp);
      }
      List<ArticleRow> articles = new ArrayList<>();
      for (int i = in.count(); i > 0; i--) {
        articles.add(Stored.row(in));
      }
      return new Contents(commit, files, articles);
    } catch (IOException
        | IndexOutOfBoundsException
        | IllegalArgumentException
        | DateTimeException e) {
      // Its checksum is wrong, or there is less than it says: what it says is in the commit too.
      return null;
    }
  }

  /** Writes down the contents of the last commit in a folder, which nobody else may write to. */
  static void write(Path folder, String version, Snapshot snapshot) throws IOException {
    Query all = new Query.All();
    if (snapshot.countArticles(all) > MOST) {
      return;
    }
    Out out = new Out();
    out.text(version);
    out.texts(commit(folder));
    out.list(List.copyOf(snapshot.files().values()), stamp -> Stored.stamp(out, stamp));
    out.list(snapshot.articles(all, Page.ALL).rows(), row -> Stored.row(out, row));
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (OutputStream stream = new DeflaterOutputStream(bytes)) {
      out.to(stream);
    }
    AtomicFile.write(folder.resolve(FILE), bytes.toByteArray());
  }

  /** Whether the folder has the same commit still. */
  boolean areOf(Path folder) {
    try {
      return commit.equals(commit(folder));
    } catch (IOException e) {
      return false;
    }
  }

  /** What tells one commit from another: Lucene's files, sorted. */
  private static List<String> commit(Path folder) throws IOException {
    List<String> commit = new ArrayList<>();
    try (DirectoryStream<Path> files = Files.newDirectoryStream(WriteSession.lucene(folder))) {
      for (Path file : files) {
        BasicFileAttributes found = Files.readAttributes(file, BasicFileAttributes.class);
        commit.add(file.getFileName() + " " + found.size() + " " + found.lastModifiedTime());
      }
    }
    Collections.sort(commit);
    return commit;
  }

  /** The files taken in, by path. */
  Map<String, FileStamp> files() {
    return files;
  }

  /** The articles, in the order of {@link ArticleIndex#articles}. */
  Hits<ArticleRow> articles(Page page) {
    int from = Math.min(page.from(), articles.size());
    int to = (int) Math.min(articles.size(), (long) from + page.size());
    return new Hits<>(articles.size(), List.copyOf(articles.subList(from, to)));
  }
}

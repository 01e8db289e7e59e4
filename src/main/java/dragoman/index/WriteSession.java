package dragoman.index;

import dragoman.article.Article;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.codecs.lucene912.Lucene912Codec;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.IndexWriterConfig.OpenMode;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.Lock;
import org.apache.lucene.store.LockObtainFailedException;
import org.apache.lucene.store.NativeFSLockFactory;

/**
 * Write access to an index. What was done since the last commit is lost when the process ends
 * before the next one, and nothing else. Safe for use by several threads.
 *
 * <p>A failure (disk full, folder gone) is an {@link IndexException}; the session is then of no
 * more use, and the last commit stands.
 */
public final class WriteSession implements AutoCloseable {

  /** Key of the commit's data. */
  static final String VERSION = "version";

  private static final String LOCK = "write.lock";
  private static final String DAMAGED = "damaged";
  private static final int BUFFER_MB = 64;

  /** Documents up to which the index is kept in one piece: each piece costs a start some time. */
  private static final int SMALL = 5_000;

  private final Path folder;
  private final String version;
  private final Words words;
  private final Lock lock;
  private final Directory directory;
  private final IndexWriter writer;
  private final Documents documents;

  private WriteSession(
      Path folder,
      String version,
      Words words,
      Lock lock,
      Directory directory,
      IndexWriter writer) {
    this.folder = folder;
    this.version = version;
    this.words = words;
    this.lock = lock;
    this.directory = directory;
    this.writer = writer;
    this.documents = new Documents(words);
  }

  /** Where Lucene's files lie. */
  static Path lucene(Path folder) {
    return folder.resolve("lucene");
  }

  /** Has the index built anew at the next session, if that can be written down. */
  static void mark(Path folder) {
    try {
      Files.writeString(folder.resolve(DAMAGED), "");
    } catch (IOException e) {
      // A folder that takes no mark takes no session either, and that is said then.
      return;
    }
  }

  /** Whether the index is to be built anew. */
  static boolean isMarked(Path folder) {
    return Files.exists(folder.resolve(DAMAGED));
  }

  static Writing open(Path folder, String version, Words words) {
    Lock lock;
    try {
      Files.createDirectories(lucene(folder));
      lock = NativeFSLockFactory.INSTANCE.obtainLock(Lucene.open(folder), LOCK);
    } catch (LockObtainFailedException e) {
      return new Writing.Busy();
    } catch (IOException | ReadOnlyFileSystemException e) {
      return new Writing.Failed(words(folder, e));
    }
    try {
      Found found = found(folder, version);
      Directory directory = Lucene.open(lucene(folder));
      IndexWriterConfig config = new IndexWriterConfig(words.analyzer());
      config.setParentField(Fields.PARENT);
      config.setIndexSort(Snapshot.ARTICLES);
      config.setRAMBufferSizeMB(BUFFER_MB);
      config.setCodec(new Lucene912Codec(Lucene912Codec.Mode.BEST_COMPRESSION));
      config.setCommitOnClose(true);
      config.setMergePolicy(merging());
      config.setOpenMode(found.mode());
      IndexWriter writer = new IndexWriter(directory, config);
      if (found.mode() == OpenMode.CREATE) {
        writer.setLiveCommitData(Map.of(VERSION, version).entrySet());
      }
      return new Writing.Ready(
          new WriteSession(folder, version, words, lock, directory, writer), found.notice());
    } catch (IOException | IllegalArgumentException e) {
      return new Writing.Failed(released(lock, words(folder, e)));
    }
  }

  /** As usual, but what is small lies in one file: each file costs a start some time. */
  private static TieredMergePolicy merging() {
    TieredMergePolicy policy = new TieredMergePolicy();
    policy.setNoCFSRatio(1);
    policy.setMaxCFSSegmentSizeMB(BUFFER_MB);
    return policy;
  }

  private static String released(Lock lock, String cause) {
    try {
      lock.close();
      return cause;
    } catch (IOException e) {
      return cause + "; its lock cannot be given back (" + e.getMessage() + ")";
    }
  }

  /** What is there already: to go on with, or to start anew and why. */
  private record Found(OpenMode mode, Optional<String> notice) {}

  private static Found found(Path folder, String version) throws IOException {
    String cause = "it could not be read";
    if (!isMarked(folder)) {
      try (Directory directory = Lucene.open(lucene(folder));
          DirectoryReader reader = DirectoryReader.open(directory)) {
        return Snapshot.version(reader).equals(version)
            ? new Found(OpenMode.APPEND, Optional.empty())
            : new Found(OpenMode.CREATE, notice(folder, "is of another version"));
      } catch (IndexNotFoundException e) {
        return new Found(OpenMode.CREATE, Optional.empty());
      } catch (IOException | IllegalArgumentException e) {
        cause = String.valueOf(e.getMessage());
      }
    }
    try (Directory directory = Lucene.open(lucene(folder))) {
      for (String file : directory.listAll()) {
        directory.deleteFile(file);
      }
    }
    Files.deleteIfExists(folder.resolve(DAMAGED));
    return new Found(OpenMode.CREATE, notice(folder, "is damaged (" + cause + ")"));
  }

  private static Optional<String> notice(Path folder, String state) {
    return Optional.of("the index in " + folder + " " + state + "; it is built anew");
  }

  /**
   * Puts a file's articles in the place of those it had.
   *
   * @param stamp of the file as it was read; its count is that of the articles
   */
  public void replace(FileStamp stamp, List<Article> articles) {
    start(stamp.file());
    articles.forEach(this::add);
    finish(stamp);
  }

  /** Takes out a file's articles and its stamp; nothing when it has none. */
  public void remove(String file) {
    start(file);
  }

  /**
   * Starts to put articles in the place of those a file had, for files with too many to hold;
   * {@link #add} and {@link #finish} follow. A file that was not finished has no stamp.
   */
  public void start(String file) {
    write(() -> writer.deleteDocuments(new Term(Fields.FILE, file)));
  }

  /** Adds an article of the file that was started. */
  public void add(Article article) {
    write(() -> writer.addDocuments(documents.block(article)));
  }

  /** Writes down that all articles of a file were added. */
  public void finish(FileStamp stamp) {
    write(() -> writer.addDocument(Documents.file(stamp)));
  }

  /** Makes all changes since the last commit last, and visible to readers that refresh. */
  public void commit() {
    write(writer::commit);
  }

  /** Drops all changes since the last commit and ends the session. */
  public void abandon() {
    write(writer::rollback);
    close();
  }

  /** Commits and ends the session. */
  @Override
  public void close() {
    write(
        () -> {
          try (lock;
              directory) {
            if (writer.isOpen() && writer.getDocStats().numDocs < SMALL) {
              writer.forceMerge(1);
            }
            writer.close();
            writeContents();
          }
        });
  }

  private void writeContents() {
    try (DirectoryReader reader = DirectoryReader.open(directory)) {
      Contents.write(folder, version, new Snapshot(reader, words));
    } catch (IOException | UncheckedIOException e) {
      // The commit stands, and says the same, only slower.
      return;
    }
  }

  /** A step that may fail. */
  private interface Step {
    void run() throws IOException;
  }

  private void write(Step step) {
    try {
      step.run();
    } catch (org.apache.lucene.index.CorruptIndexException e) {
      mark(folder);
      throw new IndexException(words(folder, e), e);
    } catch (IOException | AlreadyClosedException e) {
      throw new IndexException(words(folder, e), e);
    }
  }

  private static String words(Path folder, Exception e) {
    String cause =
        e instanceof AccessDeniedException || e instanceof ReadOnlyFileSystemException
            ? "no right to write there"
            : String.valueOf(e.getMessage());
    return "the index in "
        + folder
        + " cannot be written: "
        + cause
        + "; choose another place or make room";
  }
}

package dragoman.desk;

import dragoman.analysis.Analyzer;
import dragoman.article.Article;
import dragoman.article.Draft;
import dragoman.index.ArticleIndex;
import dragoman.index.FileStamp;
import dragoman.index.WriteSession;
import dragoman.index.Writing;
import dragoman.ingest.Corpus;
import dragoman.ingest.CorpusFile;
import dragoman.ingest.Listing;
import dragoman.ingest.Problem;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Brings an index up to date with a corpus folder: reads and analyses the files that are new or
 * have changed by name, size or time, takes out those that are gone, and commits every few seconds,
 * so that a stop loses little.
 */
public final class Refresh {

  private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(10);

  /** Fewer files than this are not worth a second thread. */
  private static final int FEW = 8;

  private final Corpus corpus;
  private final Supplier<Analyzer> analyzer;
  private final ArticleIndex index;

  /**
   * A way from a corpus into an index.
   *
   * @param analyzer asked when there is something to analyse: it is slow to make
   */
  public Refresh(Corpus corpus, Supplier<Analyzer> analyzer, ArticleIndex index) {
    this.corpus = corpus;
    this.analyzer = analyzer;
    this.index = index;
  }

  /** What analyses its articles. */
  Analyzer analyzer() {
    return analyzer.get();
  }

  /** See {@link Desk#refresh}. */
  Refreshed run(Progress progress, BooleanSupplier stop) throws IOException {
    Listing listing = corpus.files();
    Changes changes = Changes.between(index.files(), listing);
    if (changes.isEmpty()) {
      return report(Refreshed.Outcome.DONE, listing, changes, Optional.empty());
    }
    Writing writing = index.write();
    if (writing instanceof Writing.Busy) {
      return report(
          Refreshed.Outcome.BUSY,
          listing,
          Changes.NONE,
          Optional.of("another process is indexing"));
    } else if (writing instanceof Writing.Failed failed) {
      return report(Refreshed.Outcome.FAILED, listing, Changes.NONE, Optional.of(failed.cause()));
    }
    Writing.Ready ready = (Writing.Ready) writing;
    // Another process may have written since: look again now that nobody else can.
    index.refresh();
    Changes now = Changes.between(index.files(), listing);
    Refreshed.Outcome outcome;
    try (WriteSession session = ready.session()) {
      now.gone().forEach(session::remove);
      now.unlisted()
          .forEach(
              (file, rows) ->
                  session.replace(new FileStamp(file, "", 0, rows, List.of()), List.of()));
      outcome = new Run(session, now.changed(), progress, stop).run();
    }
    index.refresh();
    return report(outcome, listing, now, ready.notice());
  }

  private Refreshed report(
      Refreshed.Outcome outcome, Listing listing, Changes changes, Optional<String> notice) {
    return new Refreshed(
        outcome,
        listing.files().size(),
        changes.changed().size(),
        changes.gone().size(),
        sorted(FileStamp::problems),
        sorted(FileStamp::notes),
        notice);
  }

  private List<String> sorted(Function<FileStamp, List<String>> rows) {
    return index.files().values().stream()
        .sorted(Comparator.comparing(FileStamp::file))
        .flatMap(stamp -> rows.apply(stamp).stream())
        .toList();
  }

  /**
   * What differs between an index and a folder.
   *
   * @param changed files to read
   * @param gone files to take out
   * @param unlisted names in the folder that are no readable files, with their problems
   */
  private record Changes(
      List<CorpusFile> changed, List<String> gone, Map<String, List<String>> unlisted) {

    static final Changes NONE = new Changes(List.of(), List.of(), Map.of());

    static Changes between(Map<String, FileStamp> known, Listing listing) {
      Map<String, List<String>> unlisted = new LinkedHashMap<>();
      for (Problem problem : listing.problems()) {
        unlisted.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(problem.row());
      }
      List<CorpusFile> changed = new ArrayList<>();
      Map<String, FileStamp> gone = new LinkedHashMap<>(known);
      for (CorpusFile file : listing.files()) {
        FileStamp stamp = gone.remove(file.path());
        if (stamp == null || !stamp.version().equals(file.version())) {
          changed.add(file);
        }
      }
      unlisted
          .entrySet()
          .removeIf(
              entry -> {
                FileStamp stamp = gone.remove(entry.getKey());
                return stamp != null && stamp.problems().equals(entry.getValue());
              });
      return new Changes(changed, List.copyOf(gone.keySet()), unlisted);
    }

    boolean isEmpty() {
      return changed.isEmpty() && gone.isEmpty() && unlisted.isEmpty();
    }
  }

  /** One pass over the changed files, by as many threads as there are processors. */
  private final class Run {

    private final WriteSession session;
    private final List<CorpusFile> files;
    private final Progress progress;
    private final BooleanSupplier stop;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private long committed = System.nanoTime();

    Run(WriteSession session, List<CorpusFile> files, Progress progress, BooleanSupplier stop) {
      this.session = session;
      this.files = files;
      this.progress = progress;
      this.stop = stop;
    }

    Refreshed.Outcome run() {
      progress.at(0, files.size());
      int threads = files.size() < FEW ? 1 : Runtime.getRuntime().availableProcessors();
      if (threads == 1) {
        work();
      } else {
        ExecutorService workers = Executors.newFixedThreadPool(threads);
        try {
          List<Future<?>> working = new ArrayList<>();
          for (int i = 0; i < threads; i++) {
            working.add(workers.submit(this::work));
          }
          for (Future<?> worker : working) {
            worker.get();
          }
        } catch (ExecutionException e) {
          if (e.getCause() instanceof RuntimeException failure) {
            throw failure;
          }
          throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
          Thread.currentThread().interrupt();
          return Refreshed.Outcome.STOPPED;
        } finally {
          workers.shutdownNow();
        }
      }
      return done.get() < files.size() ? Refreshed.Outcome.STOPPED : Refreshed.Outcome.DONE;
    }

    private void work() {
      Analyzer with = analyzer.get();
      for (int i = next.getAndIncrement(); i < files.size(); i = next.getAndIncrement()) {
        if (stop.getAsBoolean()) {
          return;
        }
        take(files.get(i), with);
        progress.at(done.incrementAndGet(), files.size());
        commitNowAndThen();
      }
    }

    private void take(CorpusFile file, Analyzer with) {
      List<String> problems = new ArrayList<>();
      List<String> notes = new ArrayList<>();
      AtomicInteger articles = new AtomicInteger();
      session.start(file.path());
      corpus.read(
          file,
          (Draft draft) -> {
            Article article = with.analyse(draft);
            session.add(article);
            articles.incrementAndGet();
          },
          problem ->
              (problem.severity() == Problem.Severity.ERROR ? problems : notes).add(problem.row()));
      session.finish(new FileStamp(file.path(), file.version(), articles.get(), problems, notes));
    }

    private synchronized void commitNowAndThen() {
      if (System.nanoTime() - committed > BETWEEN_COMMITS.toNanos()) {
        session.commit();
        index.refresh();
        committed = System.nanoTime();
      }
    }
  }
}

package dragoman.desk;

import dragoman.analysis.Analyzer;
import dragoman.article.Article;
import dragoman.article.Draft;
import dragoman.correction.CorrectionFile;
import dragoman.correction.Corrections;
import dragoman.index.ArticleIndex;
import dragoman.index.FileStamp;
import dragoman.index.WriteSession;
import dragoman.index.Writing;
import dragoman.ingest.Corpus;
import dragoman.ingest.CorpusFile;
import dragoman.ingest.Listing;
import dragoman.ingest.Problem;
import dragoman.reference.BadRow;
import dragoman.reference.Reference;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;

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
  private final Reference reference;
  private final CorrectionFile correctionFile;

  /**
   * A way from a corpus into an index.
   *
   * @param analyzer asked when there is something to analyse: it is slow to make
   * @param reference says what is wrong in the desk's own tables
   * @param correctionFile read at every run; the files whose corrections have changed are read anew
   */
  public Refresh(
      Corpus corpus,
      Supplier<Analyzer> analyzer,
      ArticleIndex index,
      Reference reference,
      CorrectionFile correctionFile) {
    this.corpus = corpus;
    this.analyzer = analyzer;
    this.index = index;
    this.reference = reference;
    this.correctionFile = correctionFile;
  }

  /** What analyses its articles. */
  Analyzer analyzer() {
    return analyzer.get();
  }

  /** What is wrong in the desk's table of people, a line each. */
  List<String> peopleProblems() {
    return reference.problems().stream().map(Refresh::words).toList();
  }

  /** See {@link Desk#refresh}. */
  Refreshed run(Progress progress, BooleanSupplier stop) throws IOException {
    Listing listing = corpus.files();
    Corrections corrections = correctionFile.read();
    Changes changes = Changes.between(index.files(), listing, corrections);
    if (changes.isEmpty()) {
      return report(Refreshed.Outcome.DONE, listing, corrections, changes, Optional.empty());
    }
    Writing writing = index.write();
    if (writing instanceof Writing.Busy) {
      return report(
          Refreshed.Outcome.BUSY,
          listing,
          corrections,
          Changes.NONE,
          Optional.of("another process is indexing"));
    } else if (writing instanceof Writing.Failed failed) {
      return report(
          Refreshed.Outcome.FAILED,
          listing,
          corrections,
          Changes.NONE,
          Optional.of(failed.cause()));
    }
    Writing.Ready ready = (Writing.Ready) writing;
    // Another process may have written since: look again now that nobody else can.
    index.refresh();
    Changes now = Changes.between(index.files(), listing, corrections);
    Refreshed.Outcome outcome;
    try (WriteSession session = ready.session()) {
      now.gone().forEach(session::remove);
      now.unlisted()
          .forEach(
              (file, rows) ->
                  session.replace(new FileStamp(file, "", 0, rows, List.of()), List.of()));
      outcome = new Run(session, now.changed(), corrections, progress, stop).run();
    }
    index.refresh();
    return report(outcome, listing, corrections, now, ready.notice());
  }

  private Refreshed report(
      Refreshed.Outcome outcome,
      Listing listing,
      Corrections corrections,
      Changes changes,
      Optional<String> notice) {
    // An unchanged corpus is answered without reading the table of people.
    List<String> problems = new ArrayList<>(changes.isEmpty() ? List.of() : peopleProblems());
    Set<String> files = listing.files().stream().map(CorpusFile::path).collect(Collectors.toSet());
    corrections.problems(files).forEach(row -> problems.add(words(row)));
    problems.addAll(sorted(FileStamp::problems));
    return new Refreshed(
        outcome,
        listing.files().size(),
        changes.changed().size(),
        changes.gone().size(),
        problems,
        sorted(FileStamp::notes),
        notice);
  }

  private static String words(BadRow row) {
    return new Problem(row.file(), row.line(), row.cause(), row.remedy(), Problem.Severity.ERROR)
        .row();
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

    static Changes between(Map<String, FileStamp> known, Listing listing, Corrections corrections) {
      Map<String, List<String>> unlisted = new LinkedHashMap<>();
      for (Problem problem : listing.problems()) {
        unlisted.computeIfAbsent(problem.file(), file -> new ArrayList<>()).add(problem.row());
      }
      List<CorpusFile> changed = new ArrayList<>();
      Map<String, FileStamp> gone = new LinkedHashMap<>(known);
      for (CorpusFile file : listing.files()) {
        FileStamp stamp = gone.remove(file.path());
        if (stamp == null || !stamp.version().equals(version(file, corrections))) {
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

  /** What tells one state of a file and of its corrections from another. */
  private static String version(CorpusFile file, Corrections corrections) {
    return file.version() + corrections.version(file.path());
  }

  /** One pass over the changed files, by as many threads as there are processors. */
  private final class Run {

    private final WriteSession session;
    private final List<CorpusFile> files;
    private final Corrections corrections;
    private final Progress progress;
    private final BooleanSupplier stop;
    private final AtomicInteger next = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();
    private long committed = System.nanoTime();

    Run(
        WriteSession session,
        List<CorpusFile> files,
        Corrections corrections,
        Progress progress,
        BooleanSupplier stop) {
      this.session = session;
      this.files = files;
      this.corrections = corrections;
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
      Corrections.Pass pass = corrections.pass(file.path());
      session.start(file.path());
      corpus.read(
          file,
          (Draft draft) -> {
            Article article = pass.apply(with.analyse(draft));
            session.add(article);
            articles.incrementAndGet();
          },
          problem ->
              (problem.severity() == Problem.Severity.ERROR ? problems : notes).add(problem.row()));
      pass.unmatched().forEach(row -> problems.add(words(row)));
      session.finish(
          new FileStamp(file.path(), version(file, corrections), articles.get(), problems, notes));
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

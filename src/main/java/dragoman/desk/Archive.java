package dragoman.desk;

import dragoman.analysis.Analyzer;
import dragoman.correction.CorrectionFile;
import dragoman.index.ArticleIndex;
import dragoman.query.Vocabulary;
import dragoman.reference.Reference;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import org.jspecify.annotations.Nullable;

/**
 * The articles of one corpus and what is known beforehand: the heavy parts that all desks of a
 * process share.
 *
 * <p>Safe for use by several threads. It is closed when each of its users has closed it: who made
 * it, and everyone who was {@linkplain #share() given} it.
 */
public final class Archive implements AutoCloseable {

  private static final long STEP_MILLIS = 100;

  private final Reference reference;
  private final ArticleIndex index;
  private final Refresh refresh;
  private final CorrectionFile corrections;
  private final Duration fresh;
  private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
  private final ReentrantLock refreshing = new ReentrantLock();
  private volatile Vocabulary vocabulary;
  private @Nullable Refreshed last;
  private long lastStarted;
  private int commits;
  private int users = 1;

  /**
   * An archive.
   *
   * @param refresh brings the index up to date with the corpus
   * @param corrections where corrections are written; the refresh reads the same
   * @param fresh how old the last look at the corpus may be so that {@link #refresh} need not look
   *     again; nothing for a process that looks when it is asked
   */
  public Archive(
      Reference reference,
      ArticleIndex index,
      Refresh refresh,
      CorrectionFile corrections,
      Duration fresh) {
    this.reference = reference;
    this.index = index;
    this.refresh = refresh;
    this.corrections = corrections;
    this.fresh = fresh;
    this.vocabulary = index.vocabulary();
    this.commits = index.commits();
  }

  /** What is known beforehand. */
  public Reference reference() {
    return reference;
  }

  ArticleIndex index() {
    return index;
  }

  Refresh refresh() {
    return refresh;
  }

  CorrectionFile corrections() {
    return corrections;
  }

  /** Of the index as it was when it was last refreshed. */
  Vocabulary vocabulary() {
    return vocabulary;
  }

  /**
   * Takes into the index what is new or changed in the corpus folder, and out of it what is gone.
   * Who asks while another one is at it waits for that one's answer.
   *
   * @param progress is told how far it is, from any thread
   * @param stop asked between files; what was done until then is kept
   * @throws IOException when the corpus folder can't be listed, with a message for the user
   */
  public Refreshed refresh(Progress progress, BooleanSupplier stop) throws IOException {
    long asked = System.nanoTime();
    try {
      while (!refreshing.tryLock(STEP_MILLIS, TimeUnit.MILLISECONDS)) {
        if (stop.getAsBoolean()) {
          return Refreshed.stopped();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return Refreshed.stopped();
    }
    try {
      Refreshed known = last;
      if (known != null && asked - lastStarted <= fresh.toNanos()) {
        return known.seen();
      }
      long started = System.nanoTime();
      Refreshed refreshed = run(progress, stop);
      if (refreshed.outcome() == Refreshed.Outcome.DONE) {
        last = refreshed;
        lastStarted = started;
      }
      return refreshed;
    } finally {
      refreshing.unlock();
    }
  }

  private Refreshed run(Progress progress, BooleanSupplier stop) throws IOException {
    try {
      return refresh.run(progress, stop);
    } finally {
      // Another process may have written what this one had no part in.
      if (index.commits() != commits) {
        commits = index.commits();
        vocabulary = index.vocabulary();
        listeners.forEach(Runnable::run);
      }
    }
  }

  /** The corpus has changed by this process's own doing: the next refresh looks at it. */
  public void changed() {
    refreshing.lock();
    try {
      last = null;
    } finally {
      refreshing.unlock();
    }
  }

  /** Has an action run, on any thread, whenever a refresh changed something. */
  void listen(Runnable action) {
    listeners.add(action);
  }

  /** Undoes {@link #listen}. */
  void forget(Runnable action) {
    listeners.remove(action);
  }

  /** What is wrong in the desk's table of people, a line each. */
  List<String> peopleProblems() {
    return refresh.peopleProblems();
  }

  /** This archive for one more user, who closes it too. */
  public synchronized Archive share() {
    users++;
    return this;
  }

  @Override
  public synchronized void close() {
    users--;
    if (users == 0) {
      index.close();
    }
  }

  /** A new analyzer, which is slow to make. */
  Analyzer analyzer() {
    return refresh.analyzer();
  }
}

package dragoman.console;

import dragoman.desk.Desk;
import dragoman.desk.Refreshed;
import dragoman.index.IndexException;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/**
 * The threads that work for the console: one asks the desk, one has it count, so that no list waits
 * for the numbers of the last one, one keeps and writes briefings in the order in which that was
 * asked, one brings the index up to date. Nothing here touches the screen.
 */
final class DeskThreads {

  /** How often at most the lists are filled anew while the corpus is read. */
  private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  /** How long the corpus must rest before it is read again. */
  private static final Duration REST = Duration.ofMillis(300);

  /** How many such times are waited for, while it goes on changing. */
  private static final int MOST_RESTS = 20;

  private final Setup setup;
  private final Texts texts;
  private final Consumer<Message> messages;
  private final Consumer<Throwable> crash;
  private final Mailbox requests = new Mailbox();
  private final Mailbox counts = new Mailbox();
  private final BlockingQueue<Effect> writes = new LinkedBlockingQueue<>();
  private final BlockingQueue<Boolean> changes = new LinkedBlockingQueue<>(1);
  private final CompletableFuture<Desk> desk = new CompletableFuture<>();
  private final CompletableFuture<Void> written = new CompletableFuture<>();
  private final CompletableFuture<Void> read = new CompletableFuture<>();
  private final Runnable changed;
  private volatile boolean ending;

  /**
   * Threads that have not started.
   *
   * @param setup what the console was opened with
   * @param messages takes what comes of the work, on any thread
   * @param crash takes what should never happen, on any thread
   */
  DeskThreads(Setup setup, Texts texts, Consumer<Message> messages, Consumer<Throwable> crash) {
    this.setup = setup;
    this.texts = texts;
    this.messages = messages;
    this.crash = crash;
    this.changed = () -> messages.accept(new Message.CorpusChanged());
  }

  /** Starts them. */
  void start() {
    start("desk", this::open);
    start("counts", () -> answer(counts));
    start("briefings", this::write);
    start("corpus", this::read);
  }

  private void start(String name, Runnable work) {
    Thread thread = new Thread(work, name);
    thread.setDaemon(true);
    thread.setUncaughtExceptionHandler(
        (it, e) -> {
          if (!ending) {
            crash.accept(e);
          }
        });
    thread.start();
  }

  /** Has an effect run. */
  void run(Effect effect) {
    if (effect instanceof Effect.LoadDraft
        || effect instanceof Effect.Load load && load.slot() == Slot.DRAFTS) {
      writes.add(effect);
    } else if (effect instanceof Effect.Correct correct && setup.local().isEmpty()) {
      String why = texts.get("status.no-correcting");
      messages.accept(new Message.Failed(correct.slot(), why, correct.ticket()));
    } else if (effect instanceof Effect.RunCommand command) {
      start("command", () -> command(command));
    } else if (effect instanceof Effect.Request request) {
      (counts(request) ? counts : requests).put(request);
    } else {
      writes.add(effect);
    }
  }

  /** Runs a line of the command line; it may have changed the corpus. */
  private void command(Effect.RunCommand command) {
    if (setup.local().isEmpty()) {
      String why = texts.get("status.no-commands");
      messages.accept(new Message.Failed(command.slot(), why, command.ticket()));
      return;
    }
    CommandRun.Output output =
        new CommandRun(setup.local().get().commands().get())
            .run(command.words(), command.columns());
    messages.accept(
        new Message.Ran(command.line(), output.code(), output.text(), command.ticket()));
    corpusChanged();
  }

  /** Whether a request is for numbers, which take longer than rows, and which nobody waits for. */
  private static boolean counts(Effect.Request request) {
    return switch (request.slot()) {
      case TOTALS, FACETS, TIMELINE, POSITIONS -> true;
      default -> false;
    };
  }

  /** Opens the desk, and asks it. */
  private void open() {
    try {
      desk.complete(setup.opening().open());
    } catch (IOException | IndexException e) {
      desk.completeExceptionally(e);
    }
    answer(requests);
  }

  /** Asks the desk, request by request. */
  private void answer(Mailbox mailbox) {
    try {
      for (Effect.Request request = mailbox.take(); request != null; request = mailbox.take()) {
        Message answer = answer(request);
        messages.accept(answer);
        if (answer instanceof Message.Corrected) {
          corpusChanged();
        }
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private Message answer(Effect.Request request) throws InterruptedException {
    try {
      return new Worker(desk.get(), texts).run(request);
    } catch (ExecutionException e) {
      Throwable cause = e.getCause() == null ? e : e.getCause();
      return new Message.Failed(
          request.slot(), String.valueOf(cause.getMessage()), request.ticket());
    }
  }

  /** Keeps and writes briefings, in order, until the end is asked for. */
  private void write() {
    try {
      Optional<Desk> open = opened();
      for (Effect effect = writes.take(); !(effect instanceof Effect.Quit); ) {
        if (open.isPresent()) {
          write(new Worker(open.get(), texts), effect).ifPresent(messages);
        } else if (effect instanceof Effect.LoadDraft load) {
          messages.accept(
              new Message.Draft(load.name(), Optional.empty(), Map.of(), load.ticket()));
        }
        effect = writes.take();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      written.complete(null);
    }
  }

  private static Optional<Message> write(Worker worker, Effect effect) {
    if (effect instanceof Effect.StoreDraft store) {
      return worker.store(store);
    }
    if (effect instanceof Effect.StoreMarks marks) {
      return worker.store(marks);
    }
    if (effect instanceof Effect.SaveBriefing save) {
      return Optional.of(worker.save(save));
    }
    return effect instanceof Effect.Request request
        ? Optional.of(worker.run(request))
        : Optional.empty();
  }

  /** Has the corpus read again, soon. */
  private void corpusChanged() {
    changes.offer(Boolean.TRUE);
  }

  /** Brings the index up to date, telling how far it is, and again whenever something changed. */
  private void read() {
    try {
      Optional<Desk> open = opened();
      if (open.isPresent()) {
        open.get().listen(changed);
        refresh(open.get());
      }
      if (open.isPresent() && !ending) {
        watch(open.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      read.complete(null);
    }
  }

  /** Reads the corpus whenever it has changed and rests again, until the end. */
  private void watch(Desk open) throws InterruptedException {
    Optional<CorpusWatch> watch = watched();
    while (!ending) {
      changes.take();
      boolean more = !ending;
      for (int waited = 0; more && waited < MOST_RESTS; waited++) {
        more = changes.poll(REST.toMillis(), TimeUnit.MILLISECONDS) != null && !ending;
      }
      if (!ending) {
        refresh(open);
      }
    }
    try {
      if (watch.isPresent()) {
        watch.get().close();
      }
    } catch (IOException e) {
      // The folder is no longer watched either way, and the process goes on.
      return;
    }
  }

  /** The watch over the corpus folder; empty for a guest, and where it can't be watched. */
  private Optional<CorpusWatch> watched() {
    if (setup.local().isEmpty()) {
      return Optional.empty();
    }
    try {
      return Optional.of(CorpusWatch.of(setup.local().get().folder(), this::corpusChanged));
    } catch (IOException e) {
      String why = texts.get("status.not-watched", String.valueOf(e.getMessage()));
      messages.accept(new Message.Notice(Status.error(why)));
      return Optional.empty();
    }
  }

  private void refresh(Desk open) {
    Looks looks = new Looks();
    try {
      Refreshed refreshed = open.refresh(looks::at, () -> ending);
      messages.accept(new Message.Indexing(0, 0));
      notice(refreshed).ifPresent(it -> messages.accept(new Message.Notice(it)));
    } catch (IOException | IndexException e) {
      messages.accept(new Message.Indexing(0, 0));
      messages.accept(new Message.Notice(Status.error(String.valueOf(e.getMessage()))));
    }
  }

  private Optional<Status> notice(Refreshed refreshed) {
    return switch (refreshed.outcome()) {
      case BUSY -> Optional.of(Status.note(texts.get("status.busy")));
      case FAILED -> refreshed.notice().map(Status::error);
      case DONE, STOPPED ->
          refreshed.problems().isEmpty()
              ? refreshed.notice().map(Status::note)
              : Optional.of(
                  Status.error(texts.count("status.unread", refreshed.problems().size())));
    };
  }

  /** Tells how far the reading is, and now and then that there is more to see. */
  private final class Looks {
    private static final long BETWEEN_NUMBERS = 100_000_000;
    private long told;
    private long looked = System.nanoTime();

    synchronized void at(int done, int total) {
      long now = System.nanoTime();
      if (now - told > BETWEEN_NUMBERS || done == 0) {
        told = now;
        messages.accept(new Message.Indexing(done, total));
      }
      if (now - looked > BETWEEN_LOOKS.toNanos()) {
        looked = now;
        messages.accept(new Message.CorpusChanged());
      }
    }
  }

  /** The desk, waiting for it; empty when it can't be opened. */
  private Optional<Desk> opened() throws InterruptedException {
    try {
      return Optional.of(desk.get());
    } catch (ExecutionException e) {
      return Optional.empty();
    }
  }

  /** Waits until everything that was to be kept is kept, and closes the desk. */
  void end() {
    ending = true;
    requests.close();
    counts.close();
    writes.add(new Effect.Quit());
    corpusChanged();
    await(written);
    await(read);
    if (desk.isDone() && !desk.isCompletedExceptionally()) {
      desk.join().forget(changed);
      desk.join().close();
    }
  }

  private static void await(CompletableFuture<Void> work) {
    try {
      work.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException e) {
      // What was kept until now is whole; there is nobody left to tell.
      return;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}

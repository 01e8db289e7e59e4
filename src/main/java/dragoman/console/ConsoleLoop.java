package dragoman.console;

import dragoman.console.lanterna.Screen;
import dragoman.desk.Desk;
import dragoman.terminal.Input;
import dragoman.terminal.WindowSize;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Ties screen, desk and state together: messages come in one by one, frames go out when something
 * has changed. It wakes up for messages and for the clock's minute, and for nothing else.
 */
public final class ConsoleLoop {

  /** From how long a wait on it is said. */
  private static final Duration PATIENCE = Duration.ofMillis(200);

  /** From how long without a move the cursor rests: longer than a held key's next one takes. */
  private static final Duration REST = Duration.ofMillis(150);

  /** How many messages are taken before a frame is shown, so that a flood can't hold it back. */
  private static final int BATCH = 200;

  /** How many keys are held that were not looked at yet. */
  private static final int AHEAD = 1000;

  /** How a desk is opened: by the console, when its first screen stands. */
  @FunctionalInterface
  public interface Opening {

    /**
     * Opens it.
     *
     * @throws IOException when it can't be, with a message for the user
     */
    Desk open() throws IOException;
  }

  private final Screen screen;
  private final Setup setup;
  private final Clock clock;
  private final Texts texts;
  private final Update update;
  private final ScreenView view;
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final Semaphore ahead = new Semaphore(AHEAD);
  private final AtomicBoolean resizing = new AtomicBoolean();
  private final DeskThreads threads;
  private volatile @Nullable Throwable crash;
  private AppState state;
  private @Nullable AppState shown;
  private long waitingSince;
  private Effect.@Nullable Rest moved;
  private long movedAt;
  private boolean ended;

  /**
   * A console that is not yet running.
   *
   * @param screen where it is shown; closed when the console ends, however it ends
   * @throws IllegalArgumentException when the setup names a key or an action that there is not,
   *     with a message for the user
   */
  public ConsoleLoop(Screen screen, Setup setup) {
    this.screen = screen;
    this.setup = setup;
    this.clock = setup.clock();
    texts = Texts.load(setup.language());
    Keys keys = Keys.of(setup.keys(), texts.direction());
    update = new Update(keys, texts);
    view = new ScreenView(texts, keys);
    threads = new DeskThreads(setup, texts, messages::add, this::crashed);
    WindowSize size = screen.size();
    state =
        AppState.start(
            new Size(size.columns(), size.rows()),
            ZonedDateTime.now(clock),
            setup.theme(),
            setup.corpus());
    state = state.with(state.display().in(setup.bidi().mode()));
    state =
        switch (setup.bidi().hint()) {
          case NONE -> state;
          case SWITCH_OFF_BIDI -> state.withStatus(Status.note(texts.get("hint.switch-off-bidi")));
          case CHOOSE_MODE -> state.withStatus(Status.note(texts.get("hint.choose-mode")));
        };
  }

  private void crashed(Throwable e) {
    crash = e;
    messages.add(new Message.Came(new Input.Ended()));
  }

  /**
   * Runs until the user leaves or the terminal is gone.
   *
   * @throws IOException when the terminal can't be written
   * @throws IllegalStateException with its cause when a part of the program failed; the terminal is
   *     given back before
   */
  public void run() throws IOException {
    try (screen) {
      take(update.start(state));
      show();
      threads.start();
      screen.listen(this::came);
      if (screen.size().columns() != state.size().columns()
          || screen.size().rows() != state.size().rows()) {
        screen.resized();
      }
      while (!ended) {
        Message message = next();
        for (int i = 0; message != null && i < BATCH && !ended; i++) {
          taken(message);
          message = messages.poll();
        }
        if (message != null && !ended) {
          taken(message);
        }
        show();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      ahead.release(AHEAD * AHEAD);
      threads.end();
    }
    if (crash != null) {
      throw new IllegalStateException(crash);
    }
  }

  /** Shows words in the status line; from any thread. */
  public void tell(String words) {
    messages.add(new Message.Notice(Status.error(words)));
  }

  /** Ends it as if the terminal were gone, with everything kept; from any thread. */
  public void end() {
    messages.add(new Message.Came(new Input.Ended()));
  }

  /** Takes what comes in; of many changes of the size that nobody has looked at yet the last. */
  private void came(Input input) {
    if (input instanceof Input.Resized) {
      if (resizing.compareAndSet(false, true)) {
        messages.add(new Message.Came(input));
      }
    } else {
      ahead.acquireUninterruptibly();
      messages.add(new Message.Came(input));
    }
  }

  /** The next message; the clock's or the wait's when their time comes first. */
  private Message next() throws InterruptedException {
    ZonedDateTime now = ZonedDateTime.now(clock);
    ZonedDateTime minute = now.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
    long toMinute = Math.max(1, Duration.between(now, minute).toNanos());
    boolean toSay = state.tickets().busy() && state.waiting().patience() == Waiting.Patience.FRESH;
    long toPatience = waitingSince + PATIENCE.toNanos() - System.nanoTime();
    long toRest = movedAt + REST.toNanos() - System.nanoTime();
    Effect.Rest rest = moved;
    long time = toSay ? Math.min(toMinute, toPatience) : toMinute;
    boolean rests = rest != null && toRest < time;
    Message message = messages.poll(Math.max(1, rests ? toRest : time), TimeUnit.NANOSECONDS);
    if (message != null) {
      return message;
    }
    if (rest != null && rests) {
      moved = null;
      return new Message.Rested(rest.ticket());
    }
    return time < toMinute ? new Message.Waiting() : new Message.Minute(ZonedDateTime.now(clock));
  }

  private void taken(Message message) throws IOException, InterruptedException {
    Message taken = message;
    if (message instanceof Message.Came came) {
      if (came.input() instanceof Input.Resized) {
        resizing.set(false);
        WindowSize now = screen.size();
        taken = new Message.Came(new Input.Resized(now.columns(), now.rows()));
      } else {
        ahead.release();
      }
    }
    take(update.update(state, taken));
  }

  private void take(Step step) throws IOException, InterruptedException {
    if (step.state().tickets().busy() && !state.tickets().busy()) {
      waitingSince = System.nanoTime();
    }
    state = step.state();
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.Quit) {
        ended = true;
      } else if (effect instanceof Effect.Rest rest) {
        moved = rest;
        movedAt = System.nanoTime();
      } else if (effect instanceof Effect.Copy copy) {
        screen.copy(copy.text());
      } else if (effect instanceof Effect.SendRightToLeft send) {
        screen.mode(send.mode());
      } else if (effect instanceof Effect.EditOutside edit) {
        edit(edit.text());
      } else {
        threads.run(effect);
      }
    }
  }

  /** Lends the terminal to the user's editor; what comes of it is a message. */
  private void edit(String text) throws IOException, InterruptedException {
    String editor = setup.local().map(Setup.Local::editor).orElse("");
    if (editor.isBlank()) {
      messages.add(new Message.Notice(Status.error(texts.get("status.no-editor"))));
      return;
    }
    screen.lend(
        () -> {
          try {
            messages.add(new Message.Edited(OutsideEditor.edit(editor, text)));
          } catch (IOException e) {
            String why = texts.get("status.editor-failed", editor, String.valueOf(e.getMessage()));
            messages.add(new Message.Notice(Status.error(why)));
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
        });
    shown = null;
  }

  private void show() throws IOException {
    if (!ended && !state.equals(shown)) {
      screen.show(view.draw(state));
      shown = state;
    }
  }
}

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
import org.jspecify.annotations.Nullable;

/**
 * Ties screen, desk and state together: messages come in one by one, frames go out when something
 * has changed. It wakes up for messages and for the clock's minute, and for nothing else.
 */
public final class ConsoleLoop {

  /** From how long a wait on it is said. */
  private static final Duration PATIENCE = Duration.ofMillis(200);

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
  private final Clock clock;
  private final Texts texts = Texts.load();
  private final Keys keys = new Keys();
  private final Update update = new Update(keys, texts);
  private final ScreenView view = new ScreenView(texts, keys);
  private final BlockingQueue<Message> messages = new LinkedBlockingQueue<>();
  private final Semaphore ahead = new Semaphore(AHEAD);
  private final DeskThreads threads;
  private volatile @Nullable Throwable crash;
  private AppState state;
  private @Nullable AppState shown;
  private long waitingSince;
  private boolean ended;

  /**
   * A console that is not yet running.
   *
   * @param screen where it is shown; closed when the console ends, however it ends
   * @param opening opens the desk, which is closed in the end
   * @param clock with the desk's time zone
   * @param theme the colours to begin with
   * @param corpus the name of the corpus folder
   */
  public ConsoleLoop(Screen screen, Opening opening, Clock clock, Theme theme, String corpus) {
    this.screen = screen;
    this.clock = clock;
    threads = new DeskThreads(opening, texts, messages::add, this::crashed);
    WindowSize size = screen.size();
    state =
        AppState.start(
            new Size(size.columns(), size.rows()), ZonedDateTime.now(clock), theme, corpus);
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
      listen();
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

  private void listen() {
    Thread thread =
        new Thread(
            () -> {
              try {
                Input input;
                do {
                  input = screen.next();
                  ahead.acquire();
                  messages.add(new Message.Came(input));
                } while (!(input instanceof Input.Ended));
              } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
              }
            },
            "input");
    thread.setDaemon(true);
    thread.start();
  }

  /** The next message; the clock's or the wait's when their time comes first. */
  private Message next() throws InterruptedException {
    ZonedDateTime now = ZonedDateTime.now(clock);
    ZonedDateTime minute = now.truncatedTo(ChronoUnit.MINUTES).plusMinutes(1);
    long toMinute = Math.max(1, Duration.between(now, minute).toNanos());
    boolean toSay = state.tickets().busy() && state.patience() == AppState.Patience.FRESH;
    long toPatience = waitingSince + PATIENCE.toNanos() - System.nanoTime();
    long time = toSay ? Math.min(toMinute, Math.max(1, toPatience)) : toMinute;
    Message message = messages.poll(time, TimeUnit.NANOSECONDS);
    if (message != null) {
      return message;
    }
    return time < toMinute ? new Message.Waiting() : new Message.Minute(ZonedDateTime.now(clock));
  }

  private void taken(Message message) {
    if (message instanceof Message.Came) {
      ahead.release();
    }
    take(update.update(state, message));
  }

  private void take(Step step) {
    if (step.state().tickets().busy() && !state.tickets().busy()) {
      waitingSince = System.nanoTime();
    }
    state = step.state();
    for (Effect effect : step.effects()) {
      if (effect instanceof Effect.Quit) {
        ended = true;
      } else {
        threads.run(effect);
      }
    }
  }

  private void show() throws IOException {
    if (!ended && !state.equals(shown)) {
      screen.show(view.draw(state));
      shown = state;
    }
  }
}

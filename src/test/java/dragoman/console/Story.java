package dragoman.console;

import dragoman.terminal.Frame;
import dragoman.terminal.Input;
import dragoman.terminal.Input.Modifier;
import dragoman.terminal.Input.Name;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A user before the console: keys go in, screens come out, the desk answers at once. */
final class Story {

  static final Texts TEXTS = Texts.load("en");
  static final Keys KEYS = new Keys();
  static final ZonedDateTime NOW = ZonedDateTime.of(2025, 9, 8, 9, 14, 0, 0, ZoneOffset.UTC);

  private final Update update;
  private final ScreenView view;
  private final PreparedDesk desk;
  private final Deque<Effect> waiting = new ArrayDeque<>();
  private AppState state;

  private Story(PreparedDesk desk, Size size, Texts texts) {
    this.desk = desk;
    Keys keys = Keys.of(Map.of(), texts.direction());
    update = new Update(keys, texts);
    view = new ScreenView(texts, keys);
    take(update.start(AppState.start(size, NOW, Theme.PLAIN, "corpus")));
  }

  /** A console that is open, its first lists there. */
  static Story open(PreparedDesk desk, int columns, int rows) {
    return opening(desk, columns, rows).answered();
  }

  /** A console whose desk has not answered yet. */
  static Story opening(PreparedDesk desk, int columns, int rows) {
    return new Story(desk, new Size(columns, rows), TEXTS);
  }

  /** A console whose interface speaks another language. */
  static Story speaking(String language, int columns, int rows) {
    PreparedDesk desk = new PreparedDesk(Samples.articles());
    return new Story(desk, new Size(columns, rows), Texts.load(language)).answered();
  }

  static Story open(int columns, int rows) {
    return open(new PreparedDesk(Samples.articles()), columns, rows);
  }

  private void take(Step step) {
    state = step.state();
    waiting.addAll(step.effects());
  }

  /** The desk answers everything that it was asked. */
  Story answered() {
    while (!waiting.isEmpty()) {
      desk.run(waiting.removeFirst()).ifPresent(it -> take(update.update(state, it)));
    }
    return this;
  }

  /** The desk answers until an effect of a kind is next. */
  Story answeredUntil(Class<? extends Effect> kind) {
    while (!waiting.isEmpty() && !kind.isInstance(waiting.getFirst())) {
      desk.run(waiting.removeFirst()).ifPresent(it -> take(update.update(state, it)));
    }
    return this;
  }

  /** What the desk was asked and has not answered. */
  List<Effect> asked() {
    return new ArrayList<>(waiting);
  }

  /** Something happens, and the desk does not answer yet. */
  Story happens(Message message) {
    take(update.update(state, message));
    return this;
  }

  /** A key, and the desk does not answer yet. */
  Story begins(Input input) {
    return happens(new Message.Came(input));
  }

  Story comes(Input input) {
    return begins(input).answered();
  }

  /** Every letter is a key. */
  Story types(String letters) {
    letters.codePoints().forEach(it -> comes(new Input.Typed(Character.toString(it), Set.of())));
    return this;
  }

  Story presses(Name... names) {
    for (Name name : names) {
      comes(new Input.Key(name, Set.of()));
    }
    return this;
  }

  Story control(String letter) {
    return comes(new Input.Typed(letter, Set.of(Modifier.CONTROL)));
  }

  Story resizes(int columns, int rows) {
    return comes(new Input.Resized(columns, rows));
  }

  AppState state() {
    return state;
  }

  PreparedDesk desk() {
    return desk;
  }

  Frame frame() {
    return view.draw(state);
  }

  /** The visual cells of the screen as text. */
  String screen() {
    return frame().toString();
  }

  /** One row of it. */
  String row(int number) {
    return screen().split("\n", -1)[number];
  }

  String status() {
    return state.status().text();
  }
}

package dragoman.console;

import dragoman.briefing.note.NotePreview;
import dragoman.terminal.Alignment;
import dragoman.terminal.Direction;
import dragoman.terminal.Line;
import dragoman.terminal.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Draws what lies over a view. */
final class DialogView {

  private final AppState state;
  private final Texts texts;
  private final Keys keys;

  DialogView(AppState state, Texts texts, Keys keys) {
    this.state = state;
    this.texts = texts;
    this.keys = keys;
  }

  /** Draws it; the search is drawn in the filter's line and needs nothing here. */
  void draw(Canvas screen) {
    Dialog dialog = state.dialog();
    if (dialog instanceof Dialog.Picker picker) {
      picker(screen, picker);
    } else if (dialog instanceof Dialog.Menu menu) {
      menu(screen, menu);
    } else if (dialog instanceof Dialog.Prompt prompt) {
      prompt(screen, prompt);
    } else if (dialog instanceof Dialog.Command command) {
      command(screen, command);
    } else if (dialog instanceof Dialog.Output output) {
      output(screen, output);
    } else if (dialog instanceof Dialog.Note note) {
      note(screen, note);
    } else if (dialog instanceof Dialog.Help help) {
      help(screen, help);
    }
  }

  private static void frame(Canvas canvas, String title) {
    canvas.clear();
    canvas.heading(0, title, Role.FOCUS);
    int last = canvas.height() - 1;
    canvas.upright(0);
    canvas.upright(canvas.width() - 1);
    canvas.heading(0, title, Role.FOCUS);
    canvas.heading(last, "", Role.FOCUS);
    canvas.put(0, 0, 1, "╒", Role.FOCUS);
    canvas.put(canvas.width() - 1, 0, 1, "╕", Role.FOCUS);
    canvas.put(0, last, 1, "╘", Role.FOCUS);
    canvas.put(canvas.width() - 1, last, 1, "╛", Role.FOCUS);
  }

  private static Rect content(Rect box) {
    return new Rect(box.column() + 2, box.row() + 1, box.width() - 4, box.height() - 2);
  }

  private void picker(Canvas screen, Dialog.Picker picker) {
    Rect box = Areas.picker(state.size());
    frame(screen.at(box), texts.get(BrowseView.facetKey(picker.facet())));
    Canvas canvas = screen.at(content(box));
    EntryLine.draw(canvas, 0, ">", picker.entry(), Dialog.Search.NO_FAULT);
    List<Choice> left = picker.left();
    if (left.isEmpty()) {
      boolean waiting = state.tickets().open().containsKey(Slot.CHOICES);
      canvas.line(1, waiting ? "…" : texts.get("picker.none"), Role.DIM);
    }
    int width = canvas.width();
    for (int i = 0; i + 1 < canvas.height() && picker.top() + i < left.size(); i++) {
      int number = picker.top() + i;
      Choice choice = left.get(number);
      boolean here = number == picker.cursor();
      Role role = here ? Role.CURSOR : Role.TEXT;
      String count = texts.number(choice.count());
      canvas.put(0, i + 1, width, "", role);
      canvas.put(0, i + 1, 1, here ? "▸" : " ", role);
      canvas.put(
          1, i + 1, 1, ChipText.mark(state.filter(), Chip.of(picker.facet(), choice.id())), role);
      String spelling = spelling(choice, picker.entry().text());
      Text name = canvas.text(choice.name() + spelling, role);
      canvas.put(3, i + 1, width - 4 - count.length(), name, Alignment.LEFT, role);
      canvas.putRight(width - count.length(), i + 1, count.length(), count, role);
    }
  }

  private void menu(Canvas screen, Dialog.Menu menu) {
    Rect box = Areas.menu(state.size(), menu.options().size());
    frame(screen.at(box), texts.get("menu." + menu.of().name().toLowerCase(Locale.ROOT)));
    Canvas canvas = screen.at(content(box));
    EntryLine.draw(canvas, 0, ">", menu.entry(), Dialog.Search.NO_FAULT);
    List<Option> left = menu.left();
    if (left.isEmpty()) {
      canvas.line(1, texts.get("picker.none"), Role.DIM);
    }
    int width = canvas.width();
    for (int i = 0; i + 1 < canvas.height() && menu.top() + i < left.size(); i++) {
      Option option = left.get(menu.top() + i);
      boolean here = menu.top() + i == menu.cursor();
      Role role = here ? Role.CURSOR : Role.TEXT;
      Line note = Line.of(canvas.text(option.note(), role), Direction.AUTO);
      int most = menu.of() == Dialog.Of.NAMES ? width / 2 : width / 3;
      int noted = Math.min(note.width(), most);
      canvas.put(0, i + 1, width, "", role);
      canvas.put(0, i + 1, 1, here ? "▸" : " ", role);
      canvas.put(
          2, i + 1, width - 3 - noted, canvas.text(option.name(), role), Alignment.LEFT, role);
      canvas.put(width - noted, i + 1, noted, note, Alignment.RIGHT, role);
    }
  }

  /** The spelling that answers, when it is not the name that does. */
  private static String spelling(Choice choice, String typed) {
    if (typed.isBlank() || new Choice(choice.id(), choice.name(), 0, List.of()).answers(typed)) {
      return "";
    }
    Optional<String> found =
        choice.spellings().stream()
            .filter(it -> new Choice("", it, 0, List.of()).answers(typed))
            .findFirst();
    return found.map(it -> "  " + it).orElse("");
  }

  private void prompt(Canvas screen, Dialog.Prompt prompt) {
    Rect box = Areas.prompt(state.size(), prompt.purpose());
    String key = "prompt." + prompt.purpose().name().toLowerCase(Locale.ROOT);
    frame(screen.at(box), texts.get(key));
    if (prompt.purpose().isLong()) {
      written(screen.at(Areas.promptText(state.size(), prompt.purpose())), prompt.entry());
      return;
    }
    EntryLine.draw(screen.at(content(box)), 0, ">", prompt.entry(), Dialog.Search.NO_FAULT);
  }

  /** A text of several rows, around its caret. */
  private static void written(Canvas canvas, Entry entry) {
    LongEntry rows = LongEntry.of(entry.text(), canvas.width() - 1);
    int here = rows.row(entry.caret());
    int top = Listing.scrolled(0, here, rows.rows().size(), canvas.height());
    for (int i = 0; i < canvas.height() && top + i < rows.rows().size(); i++) {
      LongEntry.Row row = rows.rows().get(top + i);
      if (top + i == here) {
        canvas.typed(0, i, canvas.width(), row.line(), entry.caret() - row.paragraph());
      } else {
        canvas.put(0, i, canvas.width(), row.line(), Alignment.START, Role.TEXT);
      }
    }
  }

  /** The rows of a note in the body. */
  static List<NoteLines.Row> noteRows(AppState state, NotePreview note) {
    return new NoteLines(state.theme()).rows(note, Areas.body(state.size()).width() - 2);
  }

  private void note(Canvas screen, Dialog.Note note) {
    Rect body = Areas.body(state.size());
    Canvas area = screen.at(body);
    area.clear();
    String title =
        texts.get("note.title") + texts.between() + BriefingView.length(texts, note.preview());
    area.heading(0, title, note.preview().over() > 0 ? Role.ALERT : Role.FOCUS);
    Canvas canvas = screen.at(body.below(1));
    List<NoteLines.Row> rows = noteRows(state, note.preview());
    for (int i = 0; i < canvas.height() && note.top() + i < rows.size(); i++) {
      NoteLines.Row row = rows.get(note.top() + i);
      Direction direction = row.line().direction();
      Line sign = Line.of(canvas.text(row.mark(), Role.DIM), direction);
      int mark = sign.width();
      int width = canvas.width() - 2;
      boolean before = direction == canvas.direction();
      canvas.put(before ? 1 + mark : 1, i, width - mark, row.line(), Alignment.START, Role.TEXT);
      canvas.put(before ? 1 : 1 + width - mark, i, mark, sign, Alignment.START, Role.DIM);
    }
  }

  /** The line stands in the status line, what its word may become above it. */
  private void command(Canvas screen, Dialog.Command command) {
    Canvas canvas = screen.at(Areas.status(state.size())).leftToRight();
    canvas.clear();
    EntryLine.draw(canvas, 0, ":", command.entry(), Dialog.Search.NO_FAULT);
    List<String> candidates = command.candidates();
    Rect status = Areas.status(state.size());
    int rows = Math.min(candidates.size(), Areas.body(state.size()).height() - 1);
    for (int i = 0; i < rows; i++) {
      Rect row = new Rect(0, status.row() - rows + i, status.width(), 1);
      Canvas above = screen.at(row).leftToRight();
      boolean here = i == command.chosen();
      above.clear();
      Role role = here ? Role.CURSOR : Role.TEXT;
      above.put(0, 0, row.width(), (here ? "▸ " : "  ") + candidates.get(i), role);
    }
  }

  private void output(Canvas screen, Dialog.Output output) {
    Rect body = Areas.body(state.size());
    Canvas area = screen.at(body).leftToRight();
    area.clear();
    String code = output.code() == 0 ? "" : "  (" + output.code() + ")";
    area.heading(0, output.title() + code, Role.FOCUS);
    Canvas canvas = area.at(body.below(1));
    for (int i = 0; i < canvas.height() && output.top() + i < output.lines().size(); i++) {
      canvas.put(0, i, canvas.width(), output.lines().get(output.top() + i), Role.TEXT);
    }
  }

  /** The line by which a user sees whether Arabic is right, and the key that changes it. */
  private String selfTest() {
    String key =
        keys.bindings().stream()
            .filter(it -> it.action() == Action.RIGHT_TO_LEFT)
            .map(Keys.Binding::label)
            .findFirst()
            .orElse("");
    return texts.get("help.right-to-left", texts.literal(key));
  }

  private void help(Canvas screen, Dialog.Help help) {
    Rect body = Areas.body(state.size());
    Canvas area = screen.at(body);
    area.clear();
    area.heading(0, texts.get("help.title", texts.get(help.of().textKey())), Role.FOCUS);
    Canvas canvas = screen.at(body.below(1));
    EntryLine.draw(canvas, 0, ">", help.entry(), Dialog.Search.NO_FAULT);
    List<HelpRows.Row> rows = new HelpRows(keys, texts).rows(help, state);
    if (rows.isEmpty()) {
      canvas.line(1, texts.get("picker.none"), Role.DIM);
    }
    int labels = Math.min(28, canvas.width() * 2 / 5);
    canvas.line(canvas.height() - 1, selfTest(), Role.ACCENT);
    for (int i = 0; i + 2 < canvas.height() && help.top() + i < rows.size(); i++) {
      HelpRows.Row row = rows.get(help.top() + i);
      canvas.put(2, i + 1, 18, texts.literal(row.keys()), Role.KEY);
      canvas.put(21, i + 1, labels - 6, row.label(), Role.TEXT);
      boolean disabled = !row.whyNot().isEmpty();
      canvas.put(
          21 + labels - 5,
          i + 1,
          canvas.width() - 21 - labels + 5,
          disabled ? texts.get("help.not-now", row.whyNot()) : row.help(),
          Role.DIM);
    }
  }
}

package dragoman.console;

import dragoman.index.Facet;
import dragoman.query.Query;
import dragoman.terminal.Input;
import java.util.List;
import java.util.Optional;

/** The keys while something lies over the view. */
final class DialogUpdate {

  private final Keys keys;
  private final BriefingUpdate briefing;
  private final FilterUpdate filters;
  private final MenuUpdate menus;
  private final CommandUpdate commands;
  private final MarkUpdate marks;

  DialogUpdate(
      Keys keys,
      Texts texts,
      BriefingUpdate briefing,
      FilterUpdate filters,
      MarkUpdate marks,
      Update update) {
    this.keys = keys;
    this.briefing = briefing;
    this.filters = filters;
    this.menus = new MenuUpdate(texts, filters, this, update);
    this.commands = new CommandUpdate(texts);
    this.marks = marks;
  }

  /** Opens the picker of a facet's values, to narrow the lists by them. */
  Step pick(AppState state, Facet facet) {
    return pick(state, facet, new Dialog.Use.Narrow());
  }

  /** Opens the picker of a facet's values. */
  Step pick(AppState state, Facet facet, Dialog.Use use) {
    List<Choice> known = state.browse().facets().getOrDefault(facet, List.of());
    Query query = state.filter().queryWithout(facet);
    return Step.of(state.withDialog(new Dialog.Picker(facet, use, Entry.EMPTY, known, 0, 0)))
        .ask(Slot.CHOICES, ticket -> new Effect.LoadChoices(facet, query, ticket));
  }

  /** A key while the dialog is open. */
  Step key(AppState state, Dialog dialog, Input input) {
    Optional<Keys.Binding> binding = keys.find(dialog.context(), input);
    if (binding.isPresent()) {
      return act(state, dialog, binding.get().action());
    }
    if (dialog instanceof Dialog.Prompt prompt
        && prompt.purpose().isLong()
        && input instanceof Input.Pasted pasted) {
      String text = pasted.text().replaceAll("\\R", "\n").replaceAll("[^\\S\n]+", " ");
      return typed(state, dialog, prompt.entry().inserted(text));
    }
    return dialog
        .entry()
        .typed(input)
        .map(entry -> typed(state, dialog, entry))
        .orElse(Step.of(state));
  }

  /** What a key stands for while the dialog is open. */
  Step act(AppState state, Dialog dialog, Action action) {
    if (action == Action.CANCEL) {
      AppState closed = state.withDialog(null);
      return dialog instanceof Dialog.Search search
          ? Update.trying(
              closed.withTickets(closed.tickets().settled(Slot.SEARCH)), search.before())
          : Step.of(closed);
    }
    if (dialog instanceof Dialog.Search search) {
      boolean faulty = search.fault() != Dialog.Search.NO_FAULT;
      return faulty
          ? parsed(state, search.entry())
          : Step.of(state.withDialog(null).with(state.filtering().kept(search.before())));
    }
    if (dialog instanceof Dialog.Prompt prompt) {
      if (action == Action.EDIT_OUTSIDE) {
        return Step.of(state).and(new Effect.EditOutside(prompt.entry().text()));
      }
      if (action != Action.ACCEPT) {
        return prompt.purpose().isLong() ? written(state, prompt, action) : Step.of(state);
      }
      return switch (prompt.purpose()) {
        case TAGS -> marks.tagged(state.withDialog(null), prompt.entry().text());
        case TAG_RANGE -> marks.tagRange(state.withDialog(null), prompt.entry().text());
        case FILTER -> filters.typed(state, prompt);
        case CORRECT_SPEAKER, CORRECT_DATE, CORRECT_CHANNEL ->
            CorrectionUpdate.typed(state, prompt);
        case TITLE, TITLE_TO_SAVE, TITLE_TO_SAVE_AS, BOTTOM_LINE, NEW_REMARK, REMARK ->
            briefing.prompted(state.withDialog(null), prompt);
      };
    }
    if (dialog instanceof Dialog.Picker picker) {
      return picked(state, picker, action);
    }
    if (dialog instanceof Dialog.Menu menu) {
      return menus.act(state, menu, action);
    }
    if (dialog instanceof Dialog.Command command) {
      return commands.act(state, command, action);
    }
    if (dialog instanceof Dialog.Output output) {
      return scrolled(state, output, action);
    }
    if (dialog instanceof Dialog.Note note) {
      if (action == Action.ACCEPT) {
        return Step.of(state.withDialog(null));
      }
      int height = Areas.helpHeight(state.size());
      int rows = DialogView.noteRows(state, note.preview()).size();
      int top = Moves.scroll(action, note.top(), rows, height);
      return Step.of(state.withDialog(new Dialog.Note(note.preview(), top)));
    }
    Dialog.Help help = (Dialog.Help) dialog;
    int page = Areas.helpHeight(state.size());
    int last = Math.max(0, keys.in(help.of()).size() - page);
    if (action == Action.ACCEPT) {
      return Step.of(state.withDialog(null));
    }
    int top = Math.max(0, Math.min(moved(action, help.top(), page), last));
    return Step.of(state.withDialog(new Dialog.Help(help.entry(), help.of(), top)));
  }

  /** A key in a text of several rows. */
  private static Step written(AppState state, Dialog.Prompt prompt, Action action) {
    Entry entry = prompt.entry();
    int width = Areas.promptText(state.size(), prompt.purpose()).width();
    LongEntry rows = LongEntry.of(entry.text(), width - 1);
    Entry next =
        switch (action) {
          case NEW_LINE -> entry.inserted("\n");
          case UP -> new Entry(entry.text(), rows.moved(entry.caret(), -1));
          case DOWN -> new Entry(entry.text(), rows.moved(entry.caret(), 1));
          default -> entry;
        };
    return Step.of(state.withDialog(new Dialog.Prompt(prompt.purpose(), next, prompt.place())));
  }

  private static Step scrolled(AppState state, Dialog.Output output, Action action) {
    if (action == Action.ACCEPT) {
      return Step.of(state.withDialog(null));
    }
    int height = Areas.helpHeight(state.size());
    int top = Moves.scroll(action, output.top(), output.lines().size(), height);
    return Step.of(
        state.withDialog(new Dialog.Output(output.title(), output.code(), output.lines(), top)));
  }

  /** Where a key that moves leads in a list of so many rows shown. */
  static int moved(Action action, int row, int height) {
    return switch (action) {
      case UP -> row - 1;
      case DOWN -> row + 1;
      case PAGE_UP -> row - height;
      case PAGE_DOWN -> row + height;
      default -> row;
    };
  }

  private static Step picked(AppState state, Dialog.Picker picker, Action action) {
    int height = Areas.pickerHeight(state.size());
    List<Choice> left = picker.left();
    boolean chosen = picker.cursor() < left.size();
    String id = chosen ? left.get(picker.cursor()).id() : "";
    if (picker.use() instanceof Dialog.Use.CompareWith compared) {
      if (action == Action.ACCEPT) {
        return chosen
            ? ComparisonUpdate.compare(closed(state), compared.first(), id)
            : Step.of(state);
      }
      return Step.of(state.withDialog(picker.at(moved(action, picker.cursor(), height), height)));
    }
    return switch (action) {
      case ACCEPT ->
          chosen
              ? Update.refilter(closed(state), state.filter().toggled(Chip.of(picker.facet(), id)))
              : Step.of(state);
      case TOGGLE ->
          chosen
              ? Update.refilter(
                  state.withDialog(picker.at(picker.cursor() + 1, height)),
                  state.filter().toggled(Chip.of(picker.facet(), id)))
              : Step.of(state);
      case EXCLUDE ->
          chosen
              ? Update.refilter(state, state.filter().toggled(Chip.of(picker.facet(), id).turned()))
              : Step.of(state);
      case ONLY ->
          chosen
              ? Update.refilter(
                  closed(state), state.filter().only(picker.facet(), Chip.of(picker.facet(), id)))
              : Step.of(state);
      default ->
          Step.of(state.withDialog(picker.at(moved(action, picker.cursor(), height), height)));
    };
  }

  private static AppState closed(AppState state) {
    return state.withDialog(null).withTickets(state.tickets().settled(Slot.CHOICES));
  }

  private Step typed(AppState state, Dialog dialog, Entry entry) {
    if (dialog instanceof Dialog.Search search) {
      if (entry.text().equals(search.entry().text())) {
        return Step.of(state.withDialog(new Dialog.Search(entry, search.before(), search.fault())));
      }
      AppState next =
          state.withDialog(new Dialog.Search(entry, search.before(), Dialog.Search.NO_FAULT));
      return parsed(next, entry);
    }
    if (dialog instanceof Dialog.Picker picker) {
      Dialog.Picker next =
          new Dialog.Picker(picker.facet(), picker.use(), entry, picker.choices(), 0, 0);
      return Step.of(state.withDialog(next));
    }
    if (dialog instanceof Dialog.Menu menu) {
      return Step.of(state.withDialog(new Dialog.Menu(menu.of(), entry, menu.options(), 0, 0)));
    }
    if (dialog instanceof Dialog.Command line) {
      return Step.of(state.withDialog(new Dialog.Command(entry, line.back(), List.of(), -1)));
    }
    if (dialog instanceof Dialog.Output || dialog instanceof Dialog.Note) {
      return Step.of(state);
    }
    if (dialog instanceof Dialog.Help help) {
      return Step.of(state.withDialog(new Dialog.Help(entry, help.of(), 0)));
    }
    Dialog.Prompt prompt = (Dialog.Prompt) dialog;
    return Step.of(state.withDialog(new Dialog.Prompt(prompt.purpose(), entry, prompt.place())));
  }

  private static Step parsed(AppState state, Entry entry) {
    return entry.text().isBlank()
        ? Update.trying(
            state.withTickets(state.tickets().settled(Slot.SEARCH)),
            state.filter().searching("", new Query.All()))
        : Step.of(state).ask(Slot.SEARCH, ticket -> new Effect.ParseQuery(entry.text(), ticket));
  }
}

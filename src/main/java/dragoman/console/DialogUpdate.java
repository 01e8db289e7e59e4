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

  DialogUpdate(Keys keys, BriefingUpdate briefing) {
    this.keys = keys;
    this.briefing = briefing;
  }

  /** Opens the picker of a facet's values. */
  Step pick(AppState state, Facet facet) {
    List<Choice> known = state.browse().facets().getOrDefault(facet, List.of());
    Query query = state.filter().queryWithout(Chip.field(facet));
    return Step.of(state.withDialog(new Dialog.Picker(facet, Entry.EMPTY, known, 0, 0)))
        .ask(Slot.CHOICES, ticket -> new Effect.LoadChoices(facet, query, ticket));
  }

  /** A key while the dialog is open. */
  Step key(AppState state, Dialog dialog, Input input) {
    Optional<Keys.Binding> binding = keys.find(dialog.context(), input);
    if (binding.isPresent()) {
      return act(state, dialog, binding.get().action());
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
          ? Update.refilter(
              closed.withTickets(closed.tickets().settled(Slot.SEARCH)), search.before())
          : Step.of(closed);
    }
    if (dialog instanceof Dialog.Search search) {
      boolean faulty = search.fault() != Dialog.Search.NO_FAULT;
      return faulty ? parsed(state, search.entry()) : Step.of(state.withDialog(null));
    }
    if (dialog instanceof Dialog.Prompt prompt) {
      return briefing.prompted(state.withDialog(null), prompt);
    }
    if (dialog instanceof Dialog.Picker picker) {
      return picked(state, picker, action);
    }
    Dialog.Help help = (Dialog.Help) dialog;
    int page = Areas.helpHeight(state.size());
    int by =
        switch (action) {
          case UP -> -1;
          case DOWN -> 1;
          case PAGE_UP -> -page;
          case PAGE_DOWN -> page;
          default -> 0;
        };
    if (by == 0) {
      return Step.of(state.withDialog(null));
    }
    int last = Math.max(0, keys.in(help.of()).size() - page);
    int top = Math.max(0, Math.min(help.top() + by, last));
    return Step.of(state.withDialog(new Dialog.Help(help.entry(), help.of(), top)));
  }

  private static Step picked(AppState state, Dialog.Picker picker, Action action) {
    int height = Areas.pickerHeight(state.size());
    int to =
        switch (action) {
          case UP -> picker.cursor() - 1;
          case DOWN -> picker.cursor() + 1;
          case PAGE_UP -> picker.cursor() - height;
          case PAGE_DOWN -> picker.cursor() + height;
          default -> -1;
        };
    if (action != Action.ACCEPT) {
      return Step.of(state.withDialog(picker.at(to, height)));
    }
    List<Choice> left = picker.left();
    if (picker.cursor() >= left.size()) {
      return Step.of(state);
    }
    Chip chip = Chip.of(picker.facet(), left.get(picker.cursor()).id());
    return Update.refilter(
        state.withDialog(null).withTickets(state.tickets().settled(Slot.CHOICES)),
        state.filter().toggled(chip));
  }

  private static Step typed(AppState state, Dialog dialog, Entry entry) {
    if (dialog instanceof Dialog.Search search) {
      if (entry.text().equals(search.entry().text())) {
        return Step.of(state.withDialog(new Dialog.Search(entry, search.before(), search.fault())));
      }
      AppState next =
          state.withDialog(new Dialog.Search(entry, search.before(), Dialog.Search.NO_FAULT));
      return parsed(next, entry);
    }
    if (dialog instanceof Dialog.Picker picker) {
      Dialog.Picker next = new Dialog.Picker(picker.facet(), entry, picker.choices(), 0, 0);
      return Step.of(state.withDialog(next));
    }
    if (dialog instanceof Dialog.Help help) {
      return Step.of(state.withDialog(new Dialog.Help(entry, help.of(), 0)));
    }
    Dialog.Prompt prompt = (Dialog.Prompt) dialog;
    return Step.of(state.withDialog(new Dialog.Prompt(prompt.purpose(), entry, prompt.place())));
  }

  private static Step parsed(AppState state, Entry entry) {
    return entry.text().isBlank()
        ? Update.refilter(
            state.withTickets(state.tickets().settled(Slot.SEARCH)),
            state.filter().searching("", new Query.All()))
        : Step.of(state).ask(Slot.SEARCH, ticket -> new Effect.ParseQuery(entry.text(), ticket));
  }
}

package dragoman.console;

import dragoman.article.Attribution;
import dragoman.index.Facet;
import dragoman.query.Field;
import java.util.ArrayList;
import java.util.List;

/** The keys of the filter bar, in every view. */
final class FilterUpdate {

  /** What is only inferred is left out. */
  private static final Chip INFERRED =
      new Chip.Value(Field.CONFIDENCE, Attribution.Confidence.INFERRED.label(), Chip.Sense.WITHOUT);

  private final Texts texts;

  FilterUpdate(Texts texts) {
    this.texts = texts;
  }

  Step act(AppState state, Action action) {
    return switch (action) {
      case FACET -> Step.of(state.withDialog(Dialog.Menu.of(Dialog.Of.FACETS, facets())));
      case CHIPS -> Step.of(state.withDialog(Dialog.Menu.of(Dialog.Of.CHIPS, chips(state))));
      case EDIT_FILTER -> {
        Entry entry = Entry.of(state.filter().words());
        yield Step.of(state.withDialog(new Dialog.Prompt(Dialog.Purpose.FILTER, entry, -1)));
      }
      case SURE -> {
        Filter next = state.filter().toggled(INFERRED);
        String key = next.chips().contains(INFERRED) ? "status.sure" : "status.all-sure";
        yield Update.refilter(state.withStatus(Status.note(texts.get(key))), next);
      }
      case FILTER_BACK -> Requests.filtered(state.with(state.filtering().back()));
      default -> Requests.filtered(state.with(state.filtering().forward()));
    };
  }

  private List<Option> facets() {
    List<Option> options = new ArrayList<>();
    for (Facet facet : Facet.values()) {
      options.add(new Option(facet.name(), texts.get(BrowseView.facetKey(facet)), ""));
    }
    return options;
  }

  /** The parts of the filter, to be taken out or turned one by one; the search is the last. */
  private List<Option> chips(AppState state) {
    List<Option> options = new ArrayList<>();
    List<Chip> chips = state.filter().chips();
    ChipText words = new ChipText(state.names(), texts);
    for (int i = 0; i < chips.size(); i++) {
      options.add(new Option(Integer.toString(i), words.of(chips.get(i)), ""));
    }
    if (!state.filter().text().isBlank()) {
      options.add(new Option(Integer.toString(chips.size()), "/" + state.filter().text(), ""));
    }
    return options;
  }

  /** What a key does to the part under the menu's cursor. */
  Step chip(AppState state, Dialog.Menu menu, int number, Action action) {
    Filter filter = state.filter();
    boolean search = number >= filter.chips().size();
    Filter next =
        switch (action) {
          case EXCLUDE ->
              search
                  ? filter
                  : filter.replacing(
                      filter.chips().get(number), filter.chips().get(number).turned());
          case ONLY ->
              search
                  ? new Filter(List.of(), filter.text(), filter.typed())
                  : Filter.NONE.with(filter.chips().get(number));
          default -> search ? filter.withoutLast() : filter.without(filter.chips().get(number));
        };
    if (next.equals(filter)) {
      return Step.of(state);
    }
    return Update.refilter(state, next)
        .with(
            it ->
                next.isEmpty()
                    ? it.withDialog(null)
                    : it.withDialog(
                        Dialog.Menu.of(menu.of(), chips(it))
                            .at(menu.cursor(), Areas.menuHeight(it.size(), chips(it).size()))));
  }

  /** The filter as it was typed; the line stays until it is understood. */
  Step typed(AppState state, Dialog.Prompt prompt) {
    String text = prompt.entry().text().strip();
    return text.isEmpty()
        ? Update.refilter(state.withDialog(null), Filter.NONE)
        : Step.of(state).ask(Slot.FILTER, ticket -> new Effect.ParseFilter(text, ticket));
  }
}

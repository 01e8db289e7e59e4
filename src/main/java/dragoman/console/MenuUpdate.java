package dragoman.console;

import dragoman.index.Facet;

/** The keys of menus, and what choosing something does. */
final class MenuUpdate {

  private final FilterUpdate filters;
  private final DialogUpdate dialogs;
  private final DraftUpdate drafts;
  private final FinderUpdate finder;
  private final Update update;

  MenuUpdate(Texts texts, FilterUpdate filters, DialogUpdate dialogs, Update update) {
    drafts = new DraftUpdate(texts);
    finder = new FinderUpdate(texts);
    this.update = update;
    this.filters = filters;
    this.dialogs = dialogs;
  }

  Step act(AppState state, Dialog.Menu menu, Action action) {
    int height = Areas.menuHeight(state.size(), menu.options().size());
    return switch (action) {
      case ACCEPT, REMOVE, EXCLUDE, ONLY ->
          menu.current().map(option -> chosen(state, menu, option, action)).orElse(Step.of(state));
      default ->
          Step.of(
              state.withDialog(menu.at(DialogUpdate.moved(action, menu.cursor(), height), height)));
    };
  }

  private Step chosen(AppState state, Dialog.Menu menu, Option option, Action action) {
    AppState closed = state.withDialog(null);
    return switch (menu.of()) {
      case FACETS -> dialogs.pick(closed, Facet.valueOf(option.id()));
      case CHIPS -> filters.chip(state, menu, Integer.parseInt(option.id()), action);
      case DRAFTS ->
          action == Action.REMOVE
              ? drafts.dropped(closed, option)
              : DraftUpdate.opened(closed, option.id());
      case FINDER -> finder.chosen(closed, option, update);
      case NAMES ->
          Step.of(closed).ask(Slot.CARD, ticket -> new Effect.LoadCard(option.id(), ticket));
      case CORRECTION -> CorrectionUpdate.chosen(closed, option);
    };
  }
}

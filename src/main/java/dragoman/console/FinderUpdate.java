package dragoman.console;

import dragoman.index.Facet;
import dragoman.query.Field;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Goes to a person, a country, an article, a briefing or an action by its name. */
final class FinderUpdate {

  /** What makes sense without what is under the cursor. */
  private static final Set<Action> ACTIONS =
      EnumSet.of(
          Action.SHOW_BROWSE,
          Action.SHOW_STATEMENTS,
          Action.SHOW_TIMELINE,
          Action.SHOW_POSITIONS,
          Action.SHOW_BRIEFING,
          Action.SEARCH,
          Action.SPEAKER,
          Action.COUNTRY,
          Action.TOPIC,
          Action.FACET,
          Action.EDIT_FILTER,
          Action.SURE,
          Action.COMMAND,
          Action.DRAFTS,
          Action.THEME,
          Action.HELP,
          Action.QUIT);

  private final Texts texts;

  FinderUpdate(Texts texts) {
    this.texts = texts;
  }

  /** Opens it with what is known; the rest comes. */
  Step begin(AppState state) {
    return Step.of(state.withDialog(Dialog.Menu.of(Dialog.Of.FINDER, actions())))
        .ask(Slot.FINDER, ticket -> new Effect.Load(Slot.FINDER, ticket));
  }

  private List<Option> actions() {
    List<Option> options = new ArrayList<>();
    for (Action action : ACTIONS) {
      options.add(
          new Option(
              Finder.id(Finder.Kind.ACTION, action.name()),
              texts.get(action.textKey()),
              texts.get("find.action"),
              List.of(texts.get(action.textKey() + ".help"))));
    }
    return options;
  }

  /** The rest. */
  Step found(AppState state, Message.Found found) {
    if (!(state.dialog() instanceof Dialog.Menu menu) || menu.of() != Dialog.Of.FINDER) {
      return Step.of(state);
    }
    List<Option> all = new ArrayList<>(found.options());
    all.addAll(actions());
    int height = Areas.menuHeight(state.size(), all.size());
    return Step.of(
        state.withDialog(
            new Dialog.Menu(menu.of(), menu.entry(), all, menu.cursor(), menu.top())
                .at(menu.cursor(), height)));
  }

  /** Goes there. */
  Step chosen(AppState state, Option option, Update update) {
    int colon = option.id().indexOf(':');
    String id = option.id().substring(colon + 1);
    return switch (Finder.Kind.valueOf(option.id().substring(0, colon))) {
      case PERSON ->
          Update.refilter(
              named(state, id, option),
              state.filter().only(Facet.SPEAKER, new Chip.Value(Field.SPEAKER, id)));
      case COUNTRY ->
          Update.refilter(
              named(state, id, option),
              state.filter().only(Facet.COUNTRY, new Chip.Value(Field.COUNTRY, id)));
      case ARTICLE -> Requests.open(state, id, "");
      case DRAFT, NOTE -> DraftUpdate.opened(state, id);
      case QUERY ->
          Step.of(state).ask(Slot.FILTER, ticket -> new Effect.ParseFilter("@" + id, ticket));
      case ACTION -> update.act(state, Action.valueOf(id));
    };
  }

  private static AppState named(AppState state, String id, Option option) {
    return state.withNames(state.names().with(java.util.Map.of(id, option.name())));
  }
}

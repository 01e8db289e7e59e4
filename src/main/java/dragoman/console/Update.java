package dragoman.console;

import dragoman.index.Facet;
import dragoman.terminal.Input;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * From a state and what happens to the next state and the work that follows: pure, so that the same
 * messages give the same screens.
 */
public final class Update {

  private final Keys keys;
  private final Texts texts;
  private final Answers answers;
  private final DialogUpdate dialogs;
  private final BrowseUpdate browse;
  private final StatementsUpdate statements;
  private final ReaderUpdate reader;
  private final BriefingUpdate briefing;
  private final MouseUpdate mouse;

  /** With the keys and words of the interface. */
  public Update(Keys keys, Texts texts) {
    this.keys = keys;
    this.texts = texts;
    briefing = new BriefingUpdate(texts);
    answers = new Answers(texts);
    dialogs = new DialogUpdate(keys, briefing);
    browse = new BrowseUpdate(texts, briefing);
    statements = new StatementsUpdate(briefing);
    reader = new ReaderUpdate(texts, briefing);
    mouse = new MouseUpdate(this, dialogs, texts);
  }

  /** The first step: asks for everything the first screen shows. */
  public Step start(AppState state) {
    return Requests.start(state);
  }

  /** The step that a message leads to. */
  public Step update(AppState state, Message message) {
    if (message instanceof Message.Came came) {
      return input(state, came.input());
    }
    if (message instanceof Message.Answer answer) {
      return state.tickets().awaits(answer.slot(), answer.ticket())
          ? answers.answer(state.withTickets(state.tickets().settled(answer.slot())), answer)
          : Step.of(state);
    }
    if (message instanceof Message.Minute minute) {
      return Step.of(state.withNow(minute.now()));
    }
    if (message instanceof Message.Waiting) {
      return Step.of(
          state.tickets().busy() ? state.withPatience(AppState.Patience.WORKING) : state);
    }
    if (message instanceof Message.DraftNotStored failure) {
      return Step.of(state.withStatus(Status.error(failure.why())));
    }
    if (message instanceof Message.Notice notice) {
      return Step.of(state.withStatus(notice.status()));
    }
    if (message instanceof Message.Indexing indexing) {
      Corpus corpus = state.corpus().reading(indexing.done(), indexing.total());
      return Step.of(state.withCorpus(corpus));
    }
    return Requests.refreshed(state);
  }

  private Step input(AppState state, Input input) {
    if (input instanceof Input.Resized resized) {
      return resized(state, new Size(resized.columns(), resized.rows()));
    }
    if (input instanceof Input.Ended) {
      return Step.of(state).and(new Effect.Quit());
    }
    AppState fresh = state.withStatus(Status.NONE);
    if (input instanceof Input.Mouse event) {
      return mouse.mouse(fresh, event);
    }
    if (fresh.dialog() != null) {
      return dialogs.key(fresh, fresh.dialog(), input);
    }
    Optional<Keys.Binding> binding = keys.find(fresh.context(), input);
    return binding.isEmpty() ? Step.of(fresh) : act(fresh, binding.get());
  }

  private Step act(AppState state, Keys.Binding binding) {
    Optional<String> whyNot = binding.whyNot().apply(state);
    return whyNot.isPresent()
        ? Step.of(state.withStatus(Status.error(texts.get(whyNot.get()))))
        : act(state, binding.action());
  }

  /** Does what a key stands for. */
  Step act(AppState state, Action action) {
    return switch (action) {
      case SHOW_BROWSE -> Step.of(shown(state, View.BROWSE));
      case SHOW_STATEMENTS -> Requests.statements(shown(state, View.STATEMENTS));
      case SHOW_BRIEFING -> Step.of(shown(state, View.BRIEFING));
      case SEARCH ->
          Step.of(
              state.withDialog(
                  new Dialog.Search(
                      Entry.of(state.filter().text()), state.filter(), Dialog.Search.NO_FAULT)));
      case SPEAKER -> dialogs.pick(state, Facet.SPEAKER);
      case COUNTRY -> dialogs.pick(state, Facet.COUNTRY);
      case TOPIC -> dialogs.pick(state, Facet.TOPIC);
      case HELP -> Step.of(state.withDialog(new Dialog.Help(Entry.EMPTY, state.context(), 0)));
      case THEME -> {
        Theme next = state.theme().next();
        String name = texts.get(next.textKey());
        yield Step.of(
            state.withTheme(next).withStatus(Status.note(texts.get("status.theme", name))));
      }
      case REMOVE_CHIP -> refilter(state, state.filter().withoutLast());
      case QUIT -> Step.of(state).and(new Effect.Quit());
      case BACK -> back(state);
      default ->
          switch (state.view()) {
            case BROWSE -> browse.act(state, action);
            case STATEMENTS -> statements.act(state, action);
            case READER -> reader.act(state, action);
            case BRIEFING -> briefing.act(state, action);
          };
    };
  }

  /** The state under another filter, its lists asked for anew. */
  static Step refilter(AppState state, Filter filter) {
    return filter.equals(state.filter())
        ? Step.of(state)
        : Requests.filtered(state.withFilter(filter));
  }

  private Step back(AppState state) {
    Reader open = state.reader();
    if (state.view() == View.READER && open != null && open.anchor() >= 0) {
      return Step.of(state.withReader(open.unselected()));
    }
    if (state.view() != View.BROWSE) {
      List<View> trail = state.trail();
      View last = trail.isEmpty() ? View.BROWSE : trail.get(trail.size() - 1);
      List<View> rest = trail.isEmpty() ? trail : trail.subList(0, trail.size() - 1);
      return Step.of(state.withView(last, rest));
    }
    if (state.browse().focus() != Browse.Pane.ARTICLES) {
      return Step.of(state.withBrowse(state.browse().withFocus(Browse.Pane.ARTICLES)));
    }
    Filter filter = state.filter();
    if (filter.isEmpty()) {
      return Step.of(state.withStatus(Status.note(texts.get("status.nothing-to-leave"))));
    }
    return refilter(state, filter.text().isBlank() ? Filter.NONE : filter.withoutLast());
  }

  /** The state with another view, and the way back. */
  static AppState shown(AppState state, View view) {
    if (state.view() == view) {
      return state;
    }
    List<View> trail = new ArrayList<>(state.trail());
    trail.add(state.view());
    trail.remove(view);
    return state.withView(view, view == View.BROWSE ? List.of() : trail);
  }

  private Step resized(AppState state, Size size) {
    AppState next = state.withSize(size);
    Browse lists = next.browse();
    int articles = Areas.browseHeight(size, Browse.Pane.ARTICLES);
    int facets = Areas.browseHeight(size, Browse.Pane.FACETS);
    next =
        next.withBrowse(
            lists
                .withArticles(lists.articles().at(lists.articles().cursor(), articles))
                .facetAt(lists.facetCursor(), facets));
    next =
        next.withStatements(
            next.statements().at(next.statements().cursor(), Areas.statementsHeight(size)));
    Reader open = next.reader();
    if (open != null) {
      next = next.withReader(open.resized(size));
    }
    next = briefing.inSight(next);
    return next.view() == View.STATEMENTS ? Requests.statements(next) : Requests.articles(next);
  }
}

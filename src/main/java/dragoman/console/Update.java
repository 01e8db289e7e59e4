package dragoman.console;

import dragoman.index.Facet;
import dragoman.terminal.BidiMode;
import dragoman.terminal.Input;
import java.util.List;
import java.util.Locale;
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
  private final ComparisonUpdate comparison;
  private final ReaderUpdate reader;
  private final BriefingUpdate briefing;
  private final FilterUpdate filters;
  private final RangeUpdate ranges;
  private final MarkUpdate marks;
  private final FinderUpdate finder;
  private final MouseUpdate mouse;

  /** With the keys and words of the interface. */
  public Update(Keys keys, Texts texts) {
    this.keys = keys;
    this.texts = texts;
    briefing = new BriefingUpdate(texts);
    answers = new Answers(texts, new RangeUpdate(texts, briefing));
    filters = new FilterUpdate(texts);
    ranges = new RangeUpdate(texts, briefing);
    marks = new MarkUpdate(texts, ranges);
    dialogs = new DialogUpdate(keys, texts, briefing, filters, marks, this);
    finder = new FinderUpdate(texts);
    browse = new BrowseUpdate(texts, briefing);
    statements = new StatementsUpdate(texts, briefing);
    comparison = new ComparisonUpdate(briefing);
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
          ? answers
              .answer(state.withTickets(state.tickets().settled(answer.slot())), answer)
              .then(this::released)
          : Step.of(state);
    }
    if (message instanceof Message.Minute minute) {
      return Step.of(state.withNow(minute.now()));
    }
    if (message instanceof Message.Waiting) {
      return Step.of(
          state.tickets().busy()
              ? state.with(state.waiting().with(Waiting.Patience.WORKING))
              : state);
    }
    if (message instanceof Message.DraftNotStored failure) {
      return Step.of(state.withStatus(Status.error(failure.why())));
    }
    if (message instanceof Message.MarksStored) {
      return Requests.marked(state);
    }
    if (message instanceof Message.Notice notice) {
      return Step.of(state.withStatus(notice.status()));
    }
    if (message instanceof Message.Edited edited) {
      return Step.of(edited(state, edited.text()));
    }
    if (message instanceof Message.Indexing indexing) {
      Corpus corpus = state.corpus().reading(indexing.done(), indexing.total());
      return Step.of(state.withCorpus(corpus));
    }
    return Requests.refreshed(state);
  }

  private static AppState edited(AppState state, String text) {
    if (!(state.dialog() instanceof Dialog.Prompt prompt)) {
      return state;
    }
    String kept = prompt.purpose().isLong() ? text : text.replaceAll("\\s+", " ");
    return state.withDialog(new Dialog.Prompt(prompt.purpose(), Entry.of(kept), prompt.place()));
  }

  private Step input(AppState state, Input input) {
    if (input instanceof Input.Resized resized) {
      return resized(state, new Size(resized.columns(), resized.rows()));
    }
    if (input instanceof Input.Ended) {
      return Step.of(state).and(new Effect.Quit());
    }
    if (!state.waiting().keys().isEmpty()) {
      return Step.of(state.with(state.waiting().with(input)));
    }
    AppState fresh = state.withStatus(Status.NONE);
    if (input instanceof Input.Mouse event) {
      return mouse.mouse(fresh, event);
    }
    if (fresh.dialog() != null) {
      return dialogs.key(fresh, fresh.dialog(), input);
    }
    Optional<Keys.Binding> binding = keys.find(fresh.context(), input);
    if (binding.isPresent() && awaits(fresh, binding.get().action())) {
      AppState waiting = fresh.with(fresh.waiting().with(input));
      return waiting.view() == View.BROWSE ? Requests.preview(waiting) : Step.of(waiting);
    }
    return binding.isEmpty() ? Step.of(fresh) : act(fresh, binding.get());
  }

  /** Whether an action is for a statement of the article under the cursor, which comes only yet. */
  private static boolean awaits(AppState state, Action action) {
    return switch (action) {
      case ADD, CORRECT, STAR, CARD, NEXT_STATEMENT, PREVIOUS_STATEMENT ->
          Conditions.statementComes(state);
      default -> false;
    };
  }

  /** The keys that waited are taken once nothing is left to wait for. */
  private Step released(AppState state) {
    List<Input> held = state.waiting().keys();
    if (held.isEmpty() || Conditions.statementComes(state)) {
      return Step.of(state);
    }
    Step step = Step.of(state.with(state.waiting().withoutKeys()));
    for (Input key : held) {
      step = step.then(it -> input(it, key));
    }
    return step;
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
      case SHOW_STATEMENTS -> Requests.shown(shown(state, View.STATEMENTS));
      case SHOW_TIMELINE -> Requests.shown(shown(state, View.TIMELINE));
      case SHOW_POSITIONS -> Requests.shown(shown(state, View.POSITIONS));
      case SHOW_BRIEFING -> Requests.shown(shown(state, View.BRIEFING));
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
      case RIGHT_TO_LEFT -> rightToLeft(state);
      case REMOVE_CHIP -> refilter(state, state.filter().withoutLast());
      case FACET, CHIPS, SURE, EDIT_FILTER, FILTER_BACK, FILTER_FORWARD ->
          filters.act(state, action);
      case STAR, TAG, MARK -> marks.act(state, action);
      case CARD ->
          Selected.somebody(state)
              .map(id -> Step.of(state).ask(Slot.CARD, ticket -> new Effect.LoadCard(id, ticket)))
              .orElse(Step.of(state));
      case COMMAND -> CommandUpdate.begin(state);
      case FIND -> finder.begin(state);
      case DRAFTS -> DraftUpdate.begin(state);
      case CORRECT -> CorrectionUpdate.begin(state, texts);
      case COMPARE -> ComparisonUpdate.begin(state, dialogs);
      case QUIT -> Step.of(state).and(new Effect.Quit());
      case BACK -> back(state);
      default -> inView(state, action);
    };
  }

  /** What a key stands for in the view alone. */
  private Step inView(AppState state, Action action) {
    boolean listed = state.view() == View.BROWSE || state.view() == View.STATEMENTS;
    if (listed && action == Action.SELECT) {
      return ranges.select(state);
    }
    if (listed && action == Action.ADD && RangeUpdate.range(state).isPresent()) {
      return ranges.act(state, new Bulk(action, ""));
    }
    if (action == Action.UNDO && state.view() != View.BRIEFING) {
      return marks.act(state, action);
    }
    return switch (state.view()) {
      case BROWSE -> browse.act(state, action);
      case STATEMENTS -> statements.act(state, action);
      case TIMELINE, POSITIONS -> GridUpdate.act(state, action);
      case COMPARISON -> comparison.act(state, action);
      case READER -> reader.act(state, action);
      case BRIEFING -> briefing.act(state, action);
    };
  }

  private Step rightToLeft(AppState state) {
    BidiMode next = state.display().bidi().next();
    String name = "--rtl " + next.name().toLowerCase(Locale.ROOT);
    String words = texts.get("status.right-to-left", texts.literal(name));
    return Step.of(state.with(state.display().in(next)).withStatus(Status.note(words)))
        .and(new Effect.SendRightToLeft(next));
  }

  /** The state under another filter, its lists asked for anew. */
  static Step refilter(AppState state, Filter filter) {
    return filter.equals(state.filter())
        ? Step.of(state)
        : Requests.filtered(state.with(state.filtering().to(filter)));
  }

  /** The same while a search is typed: one can't go back to each letter of it. */
  static Step trying(AppState state, Filter filter) {
    return filter.equals(state.filter())
        ? Step.of(state)
        : Requests.filtered(state.with(state.filtering().trying(filter)));
  }

  private Step back(AppState state) {
    Reader open = state.reader();
    if (state.view() == View.READER && open != null && open.isSelecting()) {
      return Step.of(state.withReader(open.unselected()));
    }
    if (RangeUpdate.range(state).isPresent()) {
      return Step.of(RangeUpdate.unselected(state));
    }
    if (state.view() != View.BROWSE) {
      return Requests.shown(state.with(state.place().back()));
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
    return state.with(state.place().in(view));
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
    Statements said = next.statements();
    int statementRows = Areas.statementsHeight(size, said.arrangement());
    next = next.withStatements(said.with(said.list().at(said.list().cursor(), statementRows)));
    next = next.withComparison(ComparisonUpdate.resized(next.views().comparison(), size));
    Reader open = next.reader();
    if (open != null) {
      next = next.withReader(open.resized(size));
    }
    next = briefing.inSight(next);
    return next.view() == View.BROWSE ? Requests.moved(next) : Requests.shown(next);
  }
}

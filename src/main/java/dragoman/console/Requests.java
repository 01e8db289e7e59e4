package dragoman.console;

import dragoman.briefing.Briefing;
import dragoman.briefing.note.NotePreview;
import dragoman.console.Effect.Reason;
import dragoman.desk.Drafts;
import dragoman.index.Facet;
import dragoman.index.Page;
import dragoman.query.Field;
import dragoman.query.Query;
import dragoman.state.Marks;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is asked of the desk, from the state. */
final class Requests {

  /** For the number of statements alone. */
  private static final Page COUNT = new Page(0, 1);

  /** How many statements are shown behind a bar or a cell. */
  private static final Page BEHIND = new Page(0, 200);

  private Requests() {}

  /** Everything that the first screen shows. */
  static Step start(AppState state) {
    return Step.of(state)
        .ask(Slot.TOTALS, ticket -> new Effect.Load(Slot.TOTALS, ticket))
        .ask(Slot.DRAFT, ticket -> new Effect.LoadDraft(Drafts.LATEST, ticket))
        .ask(Slot.MARKS, ticket -> new Effect.Load(Slot.MARKS, ticket))
        .then(Requests::filtered);
  }

  /** The listings under another filter, from their first row. */
  static Step filtered(AppState state) {
    Query query = state.filter().query();
    Comparison compared = state.views().comparison();
    return Step.of(state.withComparison(compared == null ? null : compared.emptied()))
        .ask(
            Slot.ARTICLES,
            ticket -> new Effect.LoadArticles(query, Listing.FIRST, Reason.FILTERED, ticket))
        .then(Requests::rearranged)
        .then(Requests::facets)
        .then(it -> it.view() == View.STATEMENTS ? Step.of(it) : shown(it));
  }

  /** The statements from their first row; their number alone where they are not shown. */
  static Step rearranged(AppState state) {
    Page page = state.view() == View.STATEMENTS ? state.statements().first() : COUNT;
    return statements(state, page, Reason.FILTERED);
  }

  private static Step statements(AppState state, Page page, Reason reason) {
    Query query = state.filter().query();
    return Step.of(state)
        .ask(
            Slot.STATEMENTS,
            ticket -> new Effect.LoadStatements(Slot.STATEMENTS, query, page, reason, ticket));
  }

  /** Everything that is shown, after the corpus changed. */
  static Step refreshed(AppState state) {
    Query query = state.filter().query();
    Step step =
        Step.of(state)
            .ask(Slot.TOTALS, ticket -> new Effect.Load(Slot.TOTALS, ticket))
            .ask(
                Slot.ARTICLES,
                ticket ->
                    new Effect.LoadArticles(
                        query, state.browse().articles().around(), Reason.REFRESHED, ticket))
            .then(it -> statements(it, it.statements().again(), Reason.REFRESHED))
            .then(Requests::facets);
    return switch (state.view()) {
      case TIMELINE -> step.then(Requests::timeline);
      case POSITIONS -> step.then(Requests::positions);
      case COMPARISON -> step.then(it -> comparison(it, Reason.REFRESHED));
      case BROWSE, STATEMENTS, READER, BRIEFING -> step;
    };
  }

  /** What depends on marks, after they changed. */
  static Step marked(AppState state) {
    return Marks.askedBy(state.filter().query()) ? refreshed(state) : facets(state);
  }

  private static Step facets(AppState state) {
    Map<Facet, Query> queries = new LinkedHashMap<>();
    for (Facet facet : Browse.FACETS) {
      queries.put(facet, state.filter().queryWithout(facet));
    }
    return Step.of(state).ask(Slot.FACETS, ticket -> new Effect.LoadFacets(queries, ticket));
  }

  /** What the view shows and does not hold yet. */
  static Step shown(AppState state) {
    Query query = state.filter().query();
    return switch (state.view()) {
      case STATEMENTS -> statements(state);
      case TIMELINE -> state.views().timeline().answers(query) ? behind(state) : timeline(state);
      case POSITIONS -> state.views().positions().answers(query) ? behind(state) : positions(state);
      case COMPARISON -> comparison(state);
      case BRIEFING -> note(state, Noted.Use.MEASURE);
      case BROWSE, READER -> Step.of(state);
    };
  }

  /** The note that the briefing makes, unless nothing is in it or it is at hand. */
  static Step note(AppState state, Noted.Use use) {
    Drafting drafting = state.drafting();
    Briefing briefing = drafting.briefing();
    NotePreview known = state.views().noted().of(briefing);
    boolean measured = known != null && use == Noted.Use.MEASURE;
    if (briefing.isEmpty() || measured) {
      return Step.of(state);
    }
    return Step.of(state)
        .ask(Slot.NOTE, ticket -> new Effect.LoadNote(drafting.name(), briefing, use, ticket));
  }

  private static Step timeline(AppState state) {
    Query query = state.filter().query();
    return Step.of(state).ask(Slot.TIMELINE, ticket -> new Effect.LoadTimeline(query, ticket));
  }

  private static Step positions(AppState state) {
    Query query = state.filter().query();
    return Step.of(state).ask(Slot.POSITIONS, ticket -> new Effect.LoadPositions(query, ticket));
  }

  /** The filter with what is under the cursor of the Timeline or the Positions. */
  static Optional<Filter> narrowed(AppState state) {
    List<Chip> chips =
        state.view() == View.TIMELINE
            ? state.views().timeline().chips(Areas.barColumns(state.size()))
            : state.views().positions().chips();
    if (chips.isEmpty()) {
      return Optional.empty();
    }
    Filter filter = state.filter();
    for (Chip chip : chips) {
      filter =
          chip instanceof Chip.Value value
              ? filter.only(Facet.valueOf(value.field().name()), chip)
              : filter.only(Facet.DAY, chip);
    }
    return Optional.of(filter);
  }

  /** The statements behind the bar or the cell under the cursor. */
  static Step behind(AppState state) {
    Optional<Query> query = narrowed(state).map(Filter::query);
    if (query.isEmpty() || state.views().behind().answers(query.get())) {
      return Step.of(state.withTickets(state.tickets().settled(Slot.BEHIND)));
    }
    return Step.of(state)
        .ask(
            Slot.BEHIND,
            ticket ->
                new Effect.LoadStatements(
                    Slot.BEHIND, query.get(), BEHIND, Reason.FILTERED, ticket));
  }

  /** The statements of two speakers, from their first ones, unless they are there. */
  private static Step comparison(AppState state) {
    Comparison comparison = state.views().comparison();
    return comparison != null && comparison.isEmpty()
        ? comparison(state, Reason.FILTERED)
        : Step.of(state);
  }

  private static Step comparison(AppState state, Reason reason) {
    Comparison comparison = state.views().comparison();
    Step step = Step.of(state);
    for (int side = 0; comparison != null && side < comparison.sides().size(); side++) {
      int which = side;
      step = step.then(it -> side(it, comparison, which, reason));
    }
    return step;
  }

  private static Step side(AppState state, Comparison comparison, int side, Reason reason) {
    Chip speaker = new Chip.Value(Field.SPEAKER, comparison.sides().get(side).speaker());
    Query query = state.filter().only(Facet.SPEAKER, speaker).query();
    Slot slot = Comparison.slot(side);
    Page page = new Page(0, Comparison.MOST);
    return Step.of(state)
        .ask(slot, ticket -> new Effect.LoadStatements(slot, query, page, reason, ticket));
  }

  /** The rows near the cursor of the articles, which was moved, and at its rest its article. */
  static Step moved(AppState state) {
    return articles(state).then(Requests::previewAtRest);
  }

  /** The rows near the cursor of the articles, which are others now, and the article under it. */
  static Step changed(AppState state) {
    AppState next =
        state.browse().articles().total() == 0
            ? state.withBrowse(state.browse().withPreview(null))
            : state;
    return articles(next).then(Requests::preview);
  }

  private static Step articles(AppState state) {
    Step step = Step.of(state);
    int height = Areas.browseHeight(state.size(), Browse.Pane.ARTICLES);
    Optional<Page> page = state.browse().articles().missing(height);
    if (page.isPresent()) {
      Query query = state.filter().query();
      step =
          step.ask(
              Slot.ARTICLES,
              ticket -> new Effect.LoadArticles(query, page.get(), Reason.SCROLLED, ticket));
    }
    return step;
  }

  /** The rows near the cursor of the statements. */
  static Step statements(AppState state) {
    int height = Areas.statementsHeight(state.size(), state.statements().arrangement());
    return state
        .statements()
        .missing(height)
        .map(page -> statements(state, page, Reason.SCROLLED))
        .orElse(Step.of(state));
  }

  /** The article under the cursor, unless it is there. */
  static Step preview(AppState state) {
    Optional<String> id = unseen(state);
    Tickets tickets = state.tickets().settled(Slot.REST).settled(Slot.PREVIEW);
    return id.isEmpty()
        ? Step.of(state.withTickets(tickets))
        : Step.of(state.withTickets(tickets))
            .ask(
                Slot.PREVIEW, ticket -> new Effect.OpenArticle(Slot.PREVIEW, id.get(), "", ticket));
  }

  /** The same as soon as the cursor rests. */
  private static Step previewAtRest(AppState state) {
    return unseen(state).isEmpty()
        ? preview(state)
        : Step.of(state.withTickets(state.tickets().settled(Slot.PREVIEW)))
            .ask(Slot.REST, Effect.Rest::new);
  }

  /** The id of the article under the cursor, when it is not in the preview. */
  private static Optional<String> unseen(AppState state) {
    return state.browse().preview() != null
        ? Optional.empty()
        : state.browse().articles().current().map(row -> row.source().id());
  }

  /** An article to be read, from a statement on where one is named. */
  static Step open(AppState state, String article, String statement) {
    return Step.of(state)
        .ask(
            Slot.READER, ticket -> new Effect.OpenArticle(Slot.READER, article, statement, ticket));
  }
}

package dragoman.console;

import dragoman.console.Effect.Reason;
import dragoman.index.ArticleRow;
import dragoman.index.Facet;
import dragoman.index.Page;
import dragoman.query.Query;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What is asked of the desk, from the state. */
final class Requests {

  /** For the number of statements alone. */
  private static final Page COUNT = new Page(0, 1);

  private Requests() {}

  /** Everything that the first screen shows. */
  static Step start(AppState state) {
    return Step.of(state)
        .ask(Slot.TOTALS, Effect.LoadTotals::new)
        .ask(Slot.DRAFT, Effect.LoadDraft::new)
        .then(Requests::filtered);
  }

  /** The listings under another filter, from their first row. */
  static Step filtered(AppState state) {
    Query query = state.filter().query();
    Page statements = state.view() == View.STATEMENTS ? Listing.FIRST : COUNT;
    return Step.of(state)
        .ask(
            Slot.ARTICLES,
            ticket -> new Effect.LoadArticles(query, Listing.FIRST, Reason.FILTERED, ticket))
        .ask(
            Slot.STATEMENTS,
            ticket -> new Effect.LoadStatements(query, statements, Reason.FILTERED, ticket))
        .then(Requests::facets);
  }

  /** Everything that is shown, after the corpus changed. */
  static Step refreshed(AppState state) {
    Query query = state.filter().query();
    return Step.of(state)
        .ask(Slot.TOTALS, Effect.LoadTotals::new)
        .ask(
            Slot.ARTICLES,
            ticket ->
                new Effect.LoadArticles(
                    query, state.browse().articles().around(), Reason.REFRESHED, ticket))
        .ask(
            Slot.STATEMENTS,
            ticket ->
                new Effect.LoadStatements(
                    query, state.statements().around(), Reason.REFRESHED, ticket))
        .then(Requests::facets);
  }

  private static Step facets(AppState state) {
    Map<Facet, Query> queries = new LinkedHashMap<>();
    for (Facet facet : Browse.FACETS) {
      queries.put(facet, state.filter().queryWithout(Chip.field(facet)));
    }
    return Step.of(state).ask(Slot.FACETS, ticket -> new Effect.LoadFacets(queries, ticket));
  }

  /** The rows near the cursor of the articles, and the article under it. */
  static Step articles(AppState state) {
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
    return step.then(Requests::preview);
  }

  /** The rows near the cursor of the statements. */
  static Step statements(AppState state) {
    int height = Areas.statementsHeight(state.size());
    Query query = state.filter().query();
    return state
        .statements()
        .missing(height)
        .map(
            page ->
                Step.of(state)
                    .ask(
                        Slot.STATEMENTS,
                        ticket -> new Effect.LoadStatements(query, page, Reason.SCROLLED, ticket)))
        .orElse(Step.of(state));
  }

  /** The article under the cursor, unless it is there. */
  static Step preview(AppState state) {
    Optional<String> id =
        state.browse().articles().current().map(ArticleRow::source).map(it -> it.id());
    Preview shown = state.browse().preview();
    if (id.isEmpty()) {
      return Step.of(
          state
              .withBrowse(state.browse().withPreview(null))
              .withTickets(state.tickets().settled(Slot.PREVIEW)));
    }
    if (shown != null && shown.article().id().equals(id.get())) {
      return Step.of(state.withTickets(state.tickets().settled(Slot.PREVIEW)));
    }
    return Step.of(state.withBrowse(state.browse().withPreview(null)))
        .ask(Slot.PREVIEW, ticket -> new Effect.OpenArticle(Slot.PREVIEW, id.get(), "", ticket));
  }

  /** An article to be read, from a statement on where one is named. */
  static Step open(AppState state, String article, String statement) {
    return Step.of(state)
        .ask(
            Slot.READER, ticket -> new Effect.OpenArticle(Slot.READER, article, statement, ticket));
  }
}

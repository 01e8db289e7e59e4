package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.console.Browse.Pane;
import dragoman.index.ArticleRow;
import dragoman.index.Facet;
import java.util.Optional;

/** The keys of the Browse view. */
final class BrowseUpdate {

  private final Texts texts;
  private final BriefingUpdate briefing;

  BrowseUpdate(Texts texts, BriefingUpdate briefing) {
    this.texts = texts;
    this.briefing = briefing;
  }

  Step act(AppState state, Action action) {
    Browse browse = state.browse();
    return switch (action) {
      case NEXT_PANE -> focused(state, 1);
      case PREVIOUS_PANE -> focused(state, -1);
      case NEXT_STATEMENT -> statement(state, 1);
      case PREVIOUS_STATEMENT -> statement(state, -1);
      case OPEN -> open(state);
      case EXCLUDE ->
          chosen(state)
              .map(it -> Update.refilter(state, state.filter().toggled(it.turned())))
              .orElse(Step.of(state));
      case ONLY ->
          chosen(state)
              .map(it -> Update.refilter(state, state.filter().only(facet(state), it)))
              .orElse(Step.of(state));
      case ADD -> {
        Preview preview = browse.preview();
        Optional<CitedStatement> current = preview == null ? Optional.empty() : preview.current();
        yield current.isEmpty() || preview == null
            ? Step.of(state)
            : briefing.add(state, current.get(), preview.statements());
      }
      default -> moved(state, action);
    };
  }

  private static Step focused(AppState state, int by) {
    Pane[] panes = Pane.values();
    int to = Math.floorMod(state.browse().focus().ordinal() + by, panes.length);
    return Step.of(state.withBrowse(state.browse().withFocus(panes[to])));
  }

  private static Step statement(AppState state, int by) {
    Preview preview = state.browse().preview();
    return preview == null
        ? Step.of(state)
        : Step.of(
            state.withBrowse(state.browse().withPreview(preview.at(preview.statement() + by))));
  }

  /** The value under the facets' cursor. */
  private static Optional<Chip> chosen(AppState state) {
    Browse.FacetRow row = state.browse().facetRow().orElse(null);
    Choice choice = row == null ? null : row.choice();
    return row == null || choice == null
        ? Optional.empty()
        : Optional.of(Chip.of(row.facet(), choice.id()));
  }

  private static Facet facet(AppState state) {
    return state.browse().facetRow().orElseThrow().facet();
  }

  private static Step open(AppState state) {
    if (state.browse().focus() == Pane.FACETS) {
      Filter filter = state.filter();
      return chosen(state)
          .map(it -> Update.refilter(state, pressed(filter, it)))
          .orElse(Step.of(state));
    }
    Preview preview = state.browse().preview();
    String statement =
        state.browse().focus() == Pane.PREVIEW && preview != null
            ? preview.current().map(it -> it.statement().id()).orElse("")
            : "";
    return state
        .browse()
        .articles()
        .current()
        .map(ArticleRow::source)
        .map(source -> Requests.open(state, source.id(), statement))
        .orElse(Step.of(state));
  }

  /** A value that was not wanted is no longer so; another one is chosen or released. */
  private static Filter pressed(Filter filter, Chip value) {
    return filter.chips().contains(value.turned())
        ? filter.without(value.turned())
        : filter.toggled(value);
  }

  private Step moved(AppState state, Action action) {
    Browse browse = state.browse();
    int height = Areas.browseHeight(state.size(), browse.focus());
    return switch (browse.focus()) {
      case FACETS -> {
        int rows = browse.facetRows().size();
        int to = Moves.target(action, browse.facetCursor(), rows, height);
        yield Step.of(state.withBrowse(browse.facetAt(to, height)));
      }
      case ARTICLES -> {
        Listing<ArticleRow> list = browse.articles();
        int to = Moves.target(action, list.cursor(), list.total(), height);
        boolean step = action == Action.UP || action == Action.DOWN;
        boolean beside = state.size().columns() >= Areas.TWO_PANES;
        Listing<ArticleRow> next = step && beside ? list.leaping(to, height) : list.at(to, height);
        yield Requests.moved(state.withBrowse(browse.withArticles(next)));
      }
      case PREVIEW -> {
        Preview preview = browse.preview();
        if (preview == null) {
          yield Step.of(state);
        }
        int rows = PreviewView.rows(state, texts);
        int to = Moves.scroll(action, preview.top(), rows, height);
        yield Step.of(state.withBrowse(browse.withPreview(preview.scrolled(to))));
      }
    };
  }
}

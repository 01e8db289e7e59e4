package dragoman.console;

import dragoman.article.Speaker;
import dragoman.index.ArticleRow;
import dragoman.index.Facet;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The state of the Browse view.
 *
 * @param focus the pane that has the keys
 * @param facets the values that can be chosen, by facet
 * @param facetCursor the row of {@link #facetRows()} under the cursor
 * @param facetTop the first of them shown
 * @param articles the list
 * @param shown the article in the preview: the one under the cursor, or until that has come the one
 *     before; null for none
 */
public record Browse(
    Pane focus,
    Map<Facet, List<Choice>> facets,
    int facetCursor,
    int facetTop,
    Listing<ArticleRow> articles,
    @Nullable Preview shown) {

  /** The facets beside the articles, in order. */
  static final List<Facet> FACETS =
      List.of(
          Facet.SPEAKER,
          Facet.COUNTRY,
          Facet.TOPIC,
          Facet.LANG,
          Facet.OUTLET,
          Facet.FORM,
          Facet.CHANNEL,
          Facet.DAY,
          Facet.TAG,
          Facet.IS);

  /** Before anything came. */
  static final Browse EMPTY = new Browse(Pane.ARTICLES, Map.of(), 0, 0, Listing.empty(), null);

  /** Makes the map its own. */
  public Browse {
    facets = Map.copyOf(facets);
  }

  /** The panes, from left to right. */
  public enum Pane {
    FACETS,
    ARTICLES,
    PREVIEW
  }

  /**
   * A row of the facets' pane.
   *
   * @param facet whose
   * @param choice the value; null in a heading
   * @param heading the key of a heading's words; empty for a value
   */
  record FacetRow(Facet facet, @Nullable Choice choice, String heading) {}

  /** The headings and the values below them; speakers without a name have one of their own. */
  List<FacetRow> facetRows() {
    List<FacetRow> rows = new ArrayList<>();
    for (Facet facet : FACETS) {
      List<Choice> choices = facets.getOrDefault(facet, List.of());
      if (!choices.isEmpty()) {
        rows.add(new FacetRow(facet, null, "facet." + facet.name().toLowerCase(Locale.ROOT)));
        boolean named = true;
        for (Choice choice : choices) {
          if (named && facet == Facet.SPEAKER && Speaker.isUnnamed(choice.id())) {
            rows.add(new FacetRow(facet, null, "facet.unnamed"));
            named = false;
          }
          rows.add(new FacetRow(facet, choice, ""));
        }
      }
    }
    return rows;
  }

  /** The row under the facets' cursor. */
  Optional<FacetRow> facetRow() {
    List<FacetRow> rows = facetRows();
    return facetCursor < rows.size() ? Optional.of(rows.get(facetCursor)) : Optional.empty();
  }

  Browse withFocus(Pane pane) {
    return new Browse(pane, facets, facetCursor, facetTop, articles, shown);
  }

  /** With other values; the cursor stays on its value where that is still there. */
  Browse withFacets(Map<Facet, List<Choice>> values, int height) {
    Optional<FacetRow> held = facetRow();
    Browse next = new Browse(focus, values, facetCursor, facetTop, articles, shown);
    List<FacetRow> rows = next.facetRows();
    int cursor = facetCursor;
    for (int i = 0; i < rows.size() && held.isPresent(); i++) {
      if (sameValue(rows.get(i), held.get())) {
        cursor = i;
      }
    }
    return next.facetAt(cursor, height);
  }

  private static boolean sameValue(FacetRow a, FacetRow b) {
    return a.facet() == b.facet()
        && a.choice() != null
        && b.choice() != null
        && a.choice().id().equals(b.choice().id());
  }

  /** The facets' cursor on another row, or the nearest value there is. */
  Browse facetAt(int row, int height) {
    List<FacetRow> rows = facetRows();
    int step = row < facetCursor ? -1 : 1;
    int to = Math.max(0, Math.min(row, rows.size() - 1));
    while (!rows.isEmpty() && rows.get(to).choice() == null) {
      if (to + step < 0) {
        step = 1;
      }
      to += step;
    }
    int seen = to <= 2 ? 0 : to;
    int top = Listing.scrolled(Math.min(facetTop, seen), to, rows.size(), height);
    return new Browse(focus, facets, to, top, articles, shown);
  }

  Browse withArticles(Listing<ArticleRow> listing) {
    return new Browse(focus, facets, facetCursor, facetTop, listing, shown);
  }

  /** The article under the cursor; null until it has come. */
  @Nullable Preview preview() {
    Optional<ArticleRow> row = articles.current();
    return shown != null && row.isPresent() && row.get().source().id().equals(shown.article().id())
        ? shown
        : null;
  }

  Browse withPreview(@Nullable Preview newPreview) {
    return new Browse(focus, facets, facetCursor, facetTop, articles, newPreview);
  }
}

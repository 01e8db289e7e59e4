package dragoman.console;

import dragoman.article.Source;
import dragoman.console.Browse.Pane;
import dragoman.index.ArticleRow;
import dragoman.index.Facet;
import dragoman.state.Mark;
import dragoman.terminal.Alignment;
import dragoman.terminal.Line;
import dragoman.terminal.Text;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws Browse: what can be chosen, the articles, the one under the cursor. */
final class BrowseView {

  private static final int DATE = 10;
  private static final int COUNT = 5;
  private static final int OUTLET = 18;
  private static final int LANGUAGES = 8;

  private final AppState state;
  private final Texts texts;

  BrowseView(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  void draw(Canvas screen) {
    Map<Pane, Rect> panes = Areas.browse(state.size(), state.browse().focus());
    panes.forEach(
        (pane, rect) -> {
          PaneFrame.draw(screen, rect, title(pane), role(pane));
          Canvas inside = screen.at(Areas.inside(rect));
          switch (pane) {
            case FACETS -> facets(inside);
            case ARTICLES -> articles(inside);
            case PREVIEW -> PreviewView.draw(state, texts, inside);
          }
        });
  }

  /** The pane's name; where it stands alone, between those of the others. */
  private String title(Pane pane) {
    return state.size().columns() >= Areas.TWO_PANES ? name(pane) : tabs(pane);
  }

  private String tabs(Pane shown) {
    return Arrays.stream(Pane.values())
        .map(pane -> pane == shown ? "[" + name(pane) + "]" : name(pane))
        .collect(Collectors.joining("  "));
  }

  private String name(Pane pane) {
    String name = texts.get("pane." + pane.name().toLowerCase(Locale.ROOT));
    boolean behind = pane == Pane.PREVIEW && Conditions.previewComes(state);
    return behind ? name + " …" : name;
  }

  private Role role(Pane pane) {
    return state.browse().focus() == pane ? Role.FOCUS : Role.STRONG;
  }

  private void facets(Canvas canvas) {
    Browse browse = state.browse();
    List<Browse.FacetRow> rows = browse.facetRows();
    if (rows.isEmpty()) {
      canvas.line(0, state.tickets().busy() ? "…" : texts.get("facets.none"), Role.DIM);
    }
    int width = canvas.width() - 1;
    for (int i = 0; i < canvas.height() && browse.facetTop() + i < rows.size(); i++) {
      int number = browse.facetTop() + i;
      Browse.FacetRow row = rows.get(number);
      Choice choice = row.choice();
      if (choice == null) {
        canvas.put(0, i, width, texts.get(row.heading()), Role.STRONG);
        continue;
      }
      boolean here = number == browse.facetCursor();
      Role role = cursorRole(here, Pane.FACETS);
      canvas.put(0, i, width, "", role);
      canvas.put(0, i, 1, mark(here, Pane.FACETS), role);
      canvas.put(1, i, 1, ChipText.mark(state.filter(), Chip.of(row.facet(), choice.id())), role);
      String count = texts.number(choice.count());
      int room = width - 3 - count.length();
      canvas.put(2, i, room, canvas.text(choice.name(), role), Alignment.LEFT, role);
      canvas.putRight(width - count.length(), i, count.length(), count, role);
    }
  }

  static String facetKey(Facet facet) {
    return "facet." + facet.name().toLowerCase(Locale.ROOT);
  }

  private Role cursorRole(boolean here, Pane pane) {
    return !here ? Role.TEXT : state.browse().focus() == pane ? Role.CURSOR : Role.RESTING;
  }

  private String mark(boolean here, Pane pane) {
    return !here ? " " : state.browse().focus() == pane ? "▸" : "·";
  }

  private void articles(Canvas canvas) {
    Listing<ArticleRow> list = state.browse().articles();
    if (list.total() == 0) {
      empty(canvas);
      return;
    }
    int languages = languages(list, canvas.height());
    for (int i = 0; i < canvas.height() && list.top() + i < list.total(); i++) {
      int number = list.top() + i;
      boolean here = number == list.cursor();
      Role role = cursorRole(here, Pane.ARTICLES);
      Optional<ArticleRow> row = list.row(number);
      boolean selected = list.isSelected(number) && !here;
      canvas.put(0, i, 1, selected ? "┃" : mark(here, Pane.ARTICLES), selected ? Role.FOCUS : role);
      if (row.isPresent()) {
        article(canvas, i, row.get(), languages, role);
      } else {
        canvas.put(2, i, 1, "…", role);
      }
    }
  }

  /** The columns that the languages of the rows shown need, up to three of them. */
  private static int languages(Listing<ArticleRow> list, int height) {
    int widest = 2;
    for (int i = 0; i < height; i++) {
      int count = list.row(list.top() + i).map(row -> known(row.source()).size()).orElse(0);
      widest = Math.max(widest, 3 * count - 1);
    }
    return Math.min(LANGUAGES, widest);
  }

  private static List<String> known(Source source) {
    return source.languages().stream().filter(it -> !it.equals(Texts.UNDETERMINED)).toList();
  }

  private void empty(Canvas canvas) {
    boolean waiting = state.tickets().open().containsKey(Slot.ARTICLES);
    String key =
        waiting
            ? "articles.waiting"
            : state.filter().isEmpty() ? "articles.none" : "articles.none-match";
    canvas.wrapped(0, canvas.text(texts.get(key), Role.DIM), canvas.height());
  }

  /**
   * Draws an article; its mark and day alone say that the cursor is there, so that moving it sends
   * little over a slow line.
   */
  private void article(Canvas canvas, int row, ArticleRow article, int languages, Role day) {
    Source source = article.source();
    StatementText words = new StatementText(state, texts);
    int width = canvas.width() - 1;
    int column = 2;
    boolean read = state.marks().has(Mark.Kind.READ, source.id());
    Role role = Role.TEXT;
    canvas.put(1, row, 1, read ? " " : "•", day);
    canvas.put(column, row, DATE, words.day(source), day);
    column += DATE + 1;
    canvas.put(column, row, languages, String.join(" ", known(source)), role);
    column += languages + 1;
    int outlet = width >= 90 ? OUTLET : 0;
    int room = width - column - COUNT - (outlet == 0 ? 0 : outlet + 1);
    List<String> tags = state.marks().values(Mark.Kind.TAG, source.id());
    Text headline = canvas.text(source.headline(), role);
    String tagWords = tags.isEmpty() ? "" : "#" + String.join(" #", tags);
    Line tagged = Line.of(canvas.text(tagWords, role), canvas.direction()).cut(room / 3);
    if (!tags.isEmpty()) {
      canvas.put(column + room - tagged.width(), row, tagged.width(), tagged, Alignment.LEFT, role);
    }
    int left = tags.isEmpty() ? room : room - tagged.width() - 1;
    canvas.put(column, row, left, headline, Alignment.START, role);
    if (outlet > 0) {
      canvas.put(column + room + 1, row, outlet, words.outlet(source), role);
    }
    canvas.putRight(width - COUNT, row, COUNT, texts.number(article.statements()), role);
  }
}

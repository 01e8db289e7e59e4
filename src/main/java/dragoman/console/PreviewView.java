package dragoman.console;

import dragoman.article.Article;
import dragoman.article.Article.HeadlineBasis;
import dragoman.article.CitedStatement;
import dragoman.article.Edition;
import dragoman.article.Source;
import dragoman.article.Span;
import dragoman.terminal.Cell;
import dragoman.terminal.Direction;
import dragoman.terminal.Paragraph;
import dragoman.terminal.Text;
import java.util.ArrayList;
import java.util.List;

/** The article under the cursor: one of its statements, then where it comes from and its text. */
final class PreviewView {

  /** How much of a long article is set: more than anybody reads in a preview. */
  private static final int PARAGRAPHS = 40;

  private PreviewView() {}

  /** How many rows it would take in the window. */
  static int rows(AppState state, Texts texts) {
    Rect pane =
        Areas.browse(state.size(), Browse.Pane.PREVIEW)
            .getOrDefault(Browse.Pane.PREVIEW, Areas.body(state.size()));
    int width = Math.max(1, Areas.inside(pane).width() - 2);
    int rows = 0;
    for (Text text : texts(state, texts)) {
      rows += Paragraph.of(text, Direction.AUTO).wrap(width).size();
    }
    return rows;
  }

  /** Draws it into a pane without heading. */
  static void draw(AppState state, Texts texts, Canvas canvas) {
    Preview preview = state.browse().shown();
    if (preview == null) {
      boolean none = state.browse().articles().total() == 0;
      canvas.line(0, none ? "" : texts.get("preview.none"), Role.DIM);
      return;
    }
    List<List<Cell>> rows = new ArrayList<>();
    int behind = preview.top() + canvas.height();
    for (Text text : texts(state, texts)) {
      if (rows.size() < behind) {
        rows.addAll(canvas.wrap(text, canvas.width() - 2));
      }
    }
    int from = Math.min(preview.top(), rows.size());
    canvas.rows(1, rows.subList(from, rows.size()), canvas.width() - 2);
  }

  /** What it says, paragraph by paragraph. */
  private static List<Text> texts(AppState state, Texts texts) {
    List<Text> all = new ArrayList<>();
    Preview preview = state.browse().shown();
    if (preview == null) {
      return all;
    }
    Article article = preview.article();
    StatementText words = new StatementText(state, texts);
    preview.current().ifPresent(current -> statement(state, texts, preview, current, all));
    all.add(Text.of(article.headline(), words.style(Role.STRONG)));
    all.add(Text.of(about(article, words, texts), words.style(Role.DIM)));
    int left = PARAGRAPHS;
    for (Edition edition : ReaderLayout.editions(article)) {
      for (Span paragraph : edition.paragraphs()) {
        if (left-- > 0) {
          all.add(Text.EMPTY);
          all.add(Text.of(paragraph.of(article.text())));
        }
      }
    }
    return all;
  }

  private static void statement(
      AppState state, Texts texts, Preview preview, CitedStatement current, List<Text> all) {
    StatementText words = new StatementText(state, texts);
    String place =
        texts.get(
            "preview.statement",
            texts.number(preview.statement() + 1L),
            texts.number(preview.statements().size()));
    boolean added = state.drafting().holds(current);
    String mark = added ? place + texts.between() + texts.get("in-briefing") : place;
    all.add(Text.of(mark, words.style(Role.ACCENT)));
    all.addAll(words.whole(current));
    all.add(Text.EMPTY);
  }

  /** Outlet, day, languages, file. */
  static String about(Article article, StatementText words, Texts texts) {
    Source source = Source.of(article);
    List<String> facts = new ArrayList<>();
    facts.add(words.outlet(source));
    facts.add(words.day(source));
    facts.add(texts.list(source.languages().stream().map(texts::languageName).toList()));
    if (source.headlineBasis() == HeadlineBasis.FIRST_WORDS) {
      facts.add(texts.get("headline.first-words"));
    }
    facts.add(texts.literal(article.id()));
    return texts.facts(facts);
  }
}

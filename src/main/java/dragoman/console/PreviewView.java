package dragoman.console;

import dragoman.article.Article;
import dragoman.article.Article.HeadlineBasis;
import dragoman.article.CitedStatement;
import dragoman.article.Edition;
import dragoman.article.Source;
import dragoman.article.Span;
import dragoman.terminal.Alignment;
import dragoman.terminal.Direction;
import dragoman.terminal.Line;
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
    return lines(state, texts, Areas.inside(pane).width() - 1).size();
  }

  /** Draws it into a pane without heading. */
  static void draw(AppState state, Texts texts, Canvas canvas) {
    Preview preview = state.browse().shown();
    if (preview == null) {
      boolean none = state.browse().articles().total() == 0;
      canvas.line(0, none ? "" : texts.get("preview.none"), Role.DIM);
      return;
    }
    List<Line> lines = lines(state, texts, canvas.width() - 1);
    for (int i = 0; i < canvas.height() && preview.top() + i < lines.size(); i++) {
      canvas.put(
          0, i, canvas.width() - 1, lines.get(preview.top() + i), Alignment.START, Role.TEXT);
    }
  }

  private static List<Line> lines(AppState state, Texts texts, int width) {
    List<Line> lines = new ArrayList<>();
    Preview preview = state.browse().shown();
    if (preview == null) {
      return lines;
    }
    Article article = preview.article();
    StatementText words = new StatementText(state, texts);
    preview.current().ifPresent(current -> statement(state, texts, preview, current, lines, width));
    add(lines, Text.of(article.headline(), words.style(Role.STRONG)), width);
    add(lines, Text.of(about(article, words, texts), words.style(Role.DIM)), width);
    int left = PARAGRAPHS;
    for (Edition edition : ReaderLayout.editions(article)) {
      for (Span paragraph : edition.paragraphs()) {
        if (left-- > 0) {
          add(lines, Text.EMPTY, width);
          add(lines, Text.of(paragraph.of(article.text())), width);
        }
      }
    }
    return lines;
  }

  private static void statement(
      AppState state,
      Texts texts,
      Preview preview,
      CitedStatement current,
      List<Line> lines,
      int width) {
    StatementText words = new StatementText(state, texts);
    String place =
        texts.get(
            "preview.statement",
            texts.number(preview.statement() + 1L),
            texts.number(preview.statements().size()));
    boolean added = state.drafting().holds(current);
    String mark = added ? place + texts.between() + texts.get("in-briefing") : place;
    add(lines, Text.of(mark, words.style(Role.ACCENT)), width);
    words.whole(current).forEach(line -> add(lines, line, width));
    add(lines, Text.EMPTY, width);
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

  private static void add(List<Line> lines, Text text, int width) {
    lines.addAll(Paragraph.of(text, Direction.AUTO).wrap(Math.max(1, width)));
  }
}

package dragoman.console;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.article.Span;
import dragoman.terminal.Style;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Draws the Reader: the text with its statements marked, and the one under the cursor. */
final class ReaderView {

  private final AppState state;
  private final Texts texts;

  ReaderView(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  void draw(Canvas screen) {
    Reader reader = state.reader();
    if (reader == null) {
      screen.at(Areas.body(state.size())).line(0, texts.get("reader.none"), Role.DIM);
      return;
    }
    Article article = reader.article();
    StatementText words = new StatementText(state, texts);
    Canvas text = screen.at(Areas.reader(state.size(), reader.editions()));
    text.line(0, article.headline(), Role.STRONG);
    text.line(1, PreviewView.about(article, words, texts), Role.DIM);
    text(screen.at(Areas.readerText(state.size(), reader.editions())), reader);
    Rect detail = Areas.readerDetail(state.size(), reader.editions());
    PaneFrame.draw(screen, detail, place(reader), Role.STRONG);
    Canvas pane = screen.at(Areas.text(detail));
    if (reader.current().isPresent()) {
      StatementPane.draw(state, texts, pane, reader.current().get(), reader.statements());
    } else {
      boolean none = reader.statements().isEmpty();
      String key = none ? "why.no-statements" : "reader.no-statement";
      pane.wrapped(0, pane.text(texts.get(key), Role.DIM), pane.height());
    }
  }

  private String place(Reader reader) {
    return reader.statement() < 0
        ? texts.get("pane.statement")
        : texts.get(
            "preview.statement",
            texts.number(reader.statement() + 1L),
            texts.number(reader.statements().size()));
  }

  private void text(Canvas canvas, Reader reader) {
    ReaderLayout layout = reader.layout();
    for (int i = 0; i < canvas.height() && reader.top() + i < layout.rows().size(); i++) {
      int number = reader.top() + i;
      ReaderLayout.Row row = layout.rows().get(number);
      for (int side = 0; side < layout.sides(); side++) {
        int column = layout.column(side);
        if (row instanceof ReaderLayout.Row.Heading heading && side < heading.languages().size()) {
          String language = texts.languageName(heading.languages().get(side));
          canvas.put(column, i, layout.width(), "── " + language, Role.BORDER);
        }
        ReaderLayout.Piece piece = layout.piece(number, side);
        if (piece != null) {
          boolean selected = side == reader.side() && isSelected(reader, number);
          Span chosen =
              reader.words() == null
                  ? new Span(0, 0)
                  : reader.words().span(reader.article().text());
          Span current =
              reader.current().map(it -> it.statement().content()).orElse(new Span(0, 0));
          canvas.styled(
              column,
              i,
              layout.width(),
              piece.line(),
              offset ->
                  style(
                      canvas,
                      reader,
                      current,
                      piece.paragraph() + offset,
                      selected || chosen.contains(piece.paragraph() + offset)));
        }
        boolean cursor = number == reader.row() && side == reader.side();
        String mark = cursor ? "▸" : side == reader.side() && isSelected(reader, number) ? "┃" : "";
        if (side > 0 && mark.isEmpty()) {
          canvas.put(column - 2, i, 1, "│", Role.BORDER);
        }
        if (!mark.isEmpty()) {
          canvas.put(column - 2, i, 1, mark, Role.FOCUS);
        }
      }
    }
  }

  private static boolean isSelected(Reader reader, int row) {
    return reader.anchor() >= 0
        && row >= Math.min(reader.anchor(), reader.row())
        && row <= Math.max(reader.anchor(), reader.row());
  }

  private static Style style(
      Canvas canvas, Reader reader, Span current, int offset, boolean selected) {
    if (selected) {
      return canvas.style(Role.SELECTED);
    }
    if (current.contains(offset)) {
      return canvas.style(Role.CURRENT);
    }
    return covering(reader.statements(), offset) == null
        ? canvas.style(Role.TEXT)
        : canvas.style(Role.STATEMENT);
  }

  /** A statement that an offset belongs to. */
  private static @Nullable CitedStatement covering(List<CitedStatement> statements, int offset) {
    for (CitedStatement cited : statements) {
      if (cited.statement().content().contains(offset)) {
        return cited;
      }
    }
    return null;
  }
}

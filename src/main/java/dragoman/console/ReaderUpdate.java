package dragoman.console;

import dragoman.article.Article;
import dragoman.article.Citation;
import dragoman.article.Edition;
import dragoman.article.Source;
import dragoman.article.Span;
import dragoman.briefing.Item;
import java.util.Optional;

/** The keys of the Reader. */
final class ReaderUpdate {

  private final Texts texts;
  private final BriefingUpdate briefing;

  ReaderUpdate(Texts texts, BriefingUpdate briefing) {
    this.texts = texts;
    this.briefing = briefing;
  }

  Step act(AppState state, Action action) {
    Reader reader = state.reader();
    if (reader == null) {
      return Step.of(state);
    }
    Size size = state.size();
    WordSelection words = reader.words();
    if (words != null) {
      Reader next = worded(reader, words, action, size);
      if (next != reader) {
        return Step.of(state.withReader(next));
      }
    }
    return switch (action) {
      case NEXT_STATEMENT -> Step.of(state.withReader(reader.toStatement(1, size)));
      case PREVIOUS_STATEMENT -> Step.of(state.withReader(reader.toStatement(-1, size)));
      case NEXT_PANE -> Step.of(state.withReader(reader.onSide(reader.side() + 1, size)));
      case PREVIOUS_PANE -> Step.of(state.withReader(reader.onSide(reader.side() - 1, size)));
      case SELECT ->
          Step.of(
              state
                  .withReader(reader.selecting())
                  .withStatus(
                      !reader.isSelecting()
                          ? Status.note(texts.get("status.selecting"))
                          : Status.NONE));
      case SELECT_WORDS ->
          Step.of(
              state
                  .withReader(reader.selectingWords())
                  .withStatus(Status.note(texts.get("status.selecting-words"))));
      case NAMES -> Step.of(state.withDialog(Jumps.names(state, reader, texts)));
      case NEXT_NAME -> jumped(state, Jumps.name(reader, 1, size), "why.no-name");
      case PREVIOUS_NAME -> jumped(state, Jumps.name(reader, -1, size), "why.no-name");
      case NEXT_HIT ->
          jumped(state, Jumps.hit(reader, state.filter().typed(), 1, size), "why.no-hit");
      case PREVIOUS_HIT ->
          jumped(state, Jumps.hit(reader, state.filter().typed(), -1, size), "why.no-hit");
      case ADD -> add(state, reader);
      default -> {
        int height = Areas.readerText(size, reader.editions()).height();
        int to = Moves.target(action, reader.row(), reader.layout().rows().size(), height);
        yield Step.of(state.withReader(reader.atRow(to, size)));
      }
    };
  }

  private Step jumped(AppState state, Optional<Reader> to, String whyNot) {
    return to.map(it -> Step.of(state.withReader(it)))
        .orElseGet(() -> Step.of(state.withStatus(Status.error(texts.get(whyNot)))));
  }

  /** The keys while words are selected; the same Reader for one that means nothing there. */
  private Reader worded(Reader reader, WordSelection words, Action action, Size size) {
    String text = reader.article().text();
    return switch (action) {
      case NEXT_PANE -> reader.with(words.moved(text, along(reader, words)), size);
      case PREVIOUS_PANE -> reader.with(words.moved(text, -along(reader, words)), size);
      case SELECT, SELECT_WORDS -> reader.with(words.anchored(), size);
      case UP, DOWN, PAGE_UP, PAGE_DOWN, FIRST, LAST -> {
        int height = Areas.readerText(size, reader.editions()).height();
        int rows = reader.layout().rows().size();
        int by = action == Action.UP || action == Action.PAGE_UP || action == Action.FIRST ? -1 : 1;
        int to = Moves.target(action, reader.row(), rows, height);
        while (to > 0 && to < rows - 1 && reader.layout().piece(to, reader.side()) == null) {
          to += by;
        }
        ReaderLayout.Piece piece = reader.layout().piece(to, reader.side());
        yield piece == null
            ? reader.atRow(reader.row(), size)
            : reader.with(words.to(text, piece.span().start()), size);
      }
      default -> reader;
    };
  }

  /** 1 where the line with the words is read as the interface is, -1 where it runs against it. */
  private int along(Reader reader, WordSelection words) {
    ReaderLayout.At at = reader.layout().find(new Span(words.caret(), words.caret() + 1));
    ReaderLayout.Piece piece = reader.layout().piece(at.row(), at.side());
    return piece == null || piece.line().direction() == texts.direction() ? 1 : -1;
  }

  private Step add(AppState state, Reader reader) {
    if (!reader.isSelecting()) {
      return reader
          .current()
          .map(current -> briefing.add(state, current, reader.statements()))
          .orElse(Step.of(state));
    }
    Optional<Span> selection = reader.selection();
    if (selection.isEmpty()) {
      return Step.of(state.withStatus(Status.error(texts.get("why.nothing-selected"))));
    }
    Article article = reader.article();
    Span span = selection.get();
    String language =
        ReaderLayout.editions(article).stream()
            .filter(edition -> edition.span().overlaps(span))
            .findFirst()
            .map(Edition::language)
            .orElse(Texts.UNDETERMINED);
    Item passage = new Item.Passage(Source.of(article), language, Citation.of(article, span));
    return briefing.add(state.withReader(reader.unselected()), passage);
  }
}

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
                      reader.anchor() < 0
                          ? Status.note(texts.get("status.selecting"))
                          : Status.NONE));
      case ADD -> add(state, reader);
      default -> {
        int height = Areas.readerText(size, reader.editions()).height();
        int to = Moves.target(action, reader.row(), reader.layout().rows().size(), height);
        yield Step.of(state.withReader(reader.atRow(to, size)));
      }
    };
  }

  private Step add(AppState state, Reader reader) {
    if (reader.anchor() < 0) {
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

package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.index.ArticleRow;
import dragoman.state.Mark;
import dragoman.state.Marks;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What a user marks: articles as read, statements with a star, tags. */
final class MarkUpdate {

  private final Texts texts;

  MarkUpdate(Texts texts) {
    this.texts = texts;
  }

  /** The state with other marks, which are kept. */
  static Step marked(AppState state, Marks marks) {
    return marks.equals(state.marks())
        ? Step.of(state)
        : Step.of(state.with(marks)).and(new Effect.StoreMarks(state.marks(), marks));
  }

  Step act(AppState state, Action action) {
    return switch (action) {
      case STAR -> {
        Optional<CitedStatement> statement = Selected.statement(state);
        yield statement.isEmpty()
            ? Step.of(state)
            : marked(
                state,
                state.marks().toggled(new Mark(Mark.Kind.STAR, statement.get().statement().id())));
      }
      case TAG -> {
        String id = article(state).orElse("");
        Entry entry = Entry.of(String.join(" ", state.marks().values(Mark.Kind.TAG, id)));
        yield Step.of(state.withDialog(new Dialog.Prompt(Dialog.Purpose.TAGS, entry, -1)));
      }
      case MARK -> read(state);
      default -> Step.of(state);
    };
  }

  /** Turns whether the article was read, and goes on to the next one. */
  private Step read(AppState state) {
    Optional<String> id = article(state);
    if (id.isEmpty()) {
      return Step.of(state);
    }
    Mark mark = new Mark(Mark.Kind.READ, id.get());
    String key = state.marks().all().contains(mark) ? "status.unread-again" : "status.read";
    AppState next = state.withStatus(Status.note(texts.get(key)));
    if (state.view() == View.BROWSE) {
      Listing<ArticleRow> list = next.browse().articles();
      int height = Areas.browseHeight(next.size(), Browse.Pane.ARTICLES);
      next = next.withBrowse(next.browse().withArticles(list.at(list.cursor() + 1, height)));
    }
    return marked(next, state.marks().toggled(mark)).then(Requests::moved);
  }

  /** The tags as they were typed. */
  Step tagged(AppState state, String typed) {
    Optional<String> id = article(state);
    if (id.isEmpty()) {
      return Step.of(state);
    }
    Marks marks = state.marks().cleared(Mark.Kind.TAG, id.get());
    List<String> tags = Arrays.stream(typed.strip().split("[\\s,،]+")).toList();
    for (String tag : tags) {
      marks = tag.isEmpty() ? marks : marks.with(new Mark(Mark.Kind.TAG, id.get(), tag));
    }
    return marked(state, marks);
  }

  /** The article under the cursor. */
  static Optional<String> article(AppState state) {
    Reader reader = state.reader();
    return switch (state.view()) {
      case BROWSE -> state.browse().articles().current().map(row -> row.source().id());
      case READER -> reader == null ? Optional.empty() : Optional.of(reader.article().id());
      default -> Selected.statement(state).map(it -> it.source().id());
    };
  }
}

package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.index.ArticleRow;
import dragoman.state.Mark;
import dragoman.state.Marks;
import java.util.Optional;

/** What a user marks: articles as read, statements with a star, tags. */
final class MarkUpdate {

  private final Texts texts;
  private final RangeUpdate ranges;

  MarkUpdate(Texts texts, RangeUpdate ranges) {
    this.texts = texts;
    this.ranges = ranges;
  }

  /** The state with other marks, which are kept. */
  static Step marked(AppState state, Marks marks) {
    return stored(state, state.marking().with(marks));
  }

  /** The same by a key: it can be taken back. */
  static Step changed(AppState state, Marks marks) {
    return marks.equals(state.marks())
        ? Step.of(state)
        : stored(state, state.marking().changed(marks));
  }

  private static Step stored(AppState state, Marking next) {
    return next.now().equals(state.marks())
        ? Step.of(state.with(next))
        : Step.of(state.with(next)).and(new Effect.StoreMarks(state.marks(), next.now()));
  }

  Step act(AppState state, Action action) {
    boolean many = RangeUpdate.range(state).isPresent();
    if (many && action != Action.TAG && action != Action.UNDO) {
      return ranges.act(state, new Bulk(action, ""));
    }
    return switch (action) {
      case STAR -> {
        Optional<CitedStatement> statement = Selected.statement(state);
        yield statement.isEmpty()
            ? Step.of(state)
            : changed(
                state,
                state.marks().toggled(new Mark(Mark.Kind.STAR, statement.get().statement().id())));
      }
      case TAG -> {
        String id = article(state).orElse("");
        Entry entry = Entry.of(String.join(" ", state.marks().values(Mark.Kind.TAG, id)));
        yield Step.of(
            state.withDialog(
                many
                    ? new Dialog.Prompt(Dialog.Purpose.TAG_RANGE, Entry.EMPTY, -1)
                    : new Dialog.Prompt(Dialog.Purpose.TAGS, entry, -1)));
      }
      case MARK -> read(state);
      case UNDO ->
          stored(
              state.withStatus(Status.note(texts.get("status.taken-back"))),
              state.marking().undone());
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
    return changed(next, state.marks().toggled(mark)).then(Requests::moved);
  }

  /** The tags as they were typed. */
  Step tagged(AppState state, String typed) {
    Optional<String> id = article(state);
    if (id.isEmpty()) {
      return Step.of(state);
    }
    return changed(state, tagged(state.marks().cleared(Mark.Kind.TAG, id.get()), id.get(), typed));
  }

  /** The same for each article of the range; the tags they have stay. */
  Step tagRange(AppState state, String typed) {
    return RangeUpdate.range(state).isEmpty() || typed.isBlank()
        ? Step.of(state)
        : ranges.act(state, new Bulk(Action.TAG, typed));
  }

  /** With the tags that were typed on an article, and without those with a minus before them. */
  static Marks tagged(Marks before, String id, String typed) {
    Marks marks = before;
    for (String tag : typed.strip().split("[\\s,،#]+")) {
      if (tag.startsWith("-")) {
        marks = marks.without(new Mark(Mark.Kind.TAG, id, tag.substring(1)));
      } else if (!tag.isEmpty()) {
        marks = marks.with(new Mark(Mark.Kind.TAG, id, tag));
      }
    }
    return marks;
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

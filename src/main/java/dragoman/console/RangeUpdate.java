package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.index.Page;
import dragoman.query.Query;
import dragoman.state.Mark;
import dragoman.state.Marks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is done with a marked range of articles or statements. */
final class RangeUpdate {

  private final Texts texts;
  private final BriefingUpdate briefing;

  RangeUpdate(Texts texts, BriefingUpdate briefing) {
    this.texts = texts;
    this.briefing = briefing;
  }

  /** The rows marked in the list of the view; empty when none are. */
  static Optional<Page> range(AppState state) {
    return switch (state.view()) {
      case BROWSE ->
          state.browse().focus() == Browse.Pane.ARTICLES
              ? state.browse().articles().range()
              : Optional.empty();
      case STATEMENTS -> state.statements().list().range();
      default -> Optional.empty();
    };
  }

  /** Begins a range at the cursor, or gives it up. */
  Step select(AppState state) {
    AppState next =
        state.view() == View.BROWSE
            ? state.withBrowse(
                state
                    .browse()
                    .withFocus(Browse.Pane.ARTICLES)
                    .withArticles(state.browse().articles().selecting()))
            : state.withStatements(state.statements().with(state.statements().list().selecting()));
    boolean begun = range(next).isPresent();
    return Step.of(begun ? next.withStatus(Status.note(texts.get("status.selecting-rows"))) : next);
  }

  /** The state without a range. */
  static AppState unselected(AppState state) {
    if (range(state).isEmpty()) {
      return state;
    }
    return state.view() == View.BROWSE
        ? state.withBrowse(state.browse().withArticles(state.browse().articles().selecting()))
        : state.withStatements(state.statements().with(state.statements().list().selecting()));
  }

  /** Does it at once where all rows are at hand, else asks for them. */
  Step act(AppState state, Bulk bulk) {
    Page page = range(state).orElseThrow();
    Optional<Bulk.Range> held = held(state, page, bulk);
    if (held.isPresent()) {
      return done(state, bulk, held.get());
    }
    Query query = state.filter().query();
    View view = state.view();
    return Step.of(state)
        .ask(Slot.RANGE, ticket -> new Effect.LoadRange(query, page, view, bulk, ticket));
  }

  private static Optional<Bulk.Range> held(AppState state, Page page, Bulk bulk) {
    if (state.view() == View.STATEMENTS) {
      List<CitedStatement> rows =
          state.statements().list().rows(page).stream().map(Statements.Row::cited).toList();
      return rows.size() == page.size()
          ? Optional.of(Bulk.Range.of(rows.stream().distinct().toList()))
          : Optional.empty();
    }
    List<String> ids =
        state.browse().articles().rows(page).stream().map(it -> it.source().id()).toList();
    return ids.size() == page.size() && bulk.action() != Action.ADD && bulk.action() != Action.STAR
        ? Optional.of(new Bulk.Range(ids, List.of()))
        : Optional.empty();
  }

  /** Does it, and gives the range up. */
  Step done(AppState selecting, Bulk bulk, Bulk.Range range) {
    AppState state = unselected(selecting);
    return switch (bulk.action()) {
      case ADD -> added(state, range.statements());
      case STAR -> {
        List<Mark> stars =
            range.statements().stream()
                .map(it -> new Mark(Mark.Kind.STAR, it.statement().id()))
                .toList();
        boolean all = state.marks().all().containsAll(stars);
        yield marked(state, stars, all, "status.starred-many", "status.unstarred-many");
      }
      case MARK -> {
        List<Mark> read =
            range.articles().stream().map(it -> new Mark(Mark.Kind.READ, it)).toList();
        boolean all = state.marks().all().containsAll(read);
        yield marked(state, read, all, "status.read-many", "status.unread-many");
      }
      default -> {
        Marks marks = state.marks();
        for (String id : range.articles()) {
          marks = MarkUpdate.tagged(marks, id, bulk.words());
        }
        String words = texts.count("status.tagged-many", range.articles().size());
        yield MarkUpdate.changed(state.withStatus(Status.note(words)), marks);
      }
    };
  }

  /** All of them marked, or none of them when all were. */
  private Step marked(AppState state, List<Mark> some, boolean off, String on, String offWords) {
    Marks marks = state.marks();
    for (Mark mark : some) {
      marks = off ? marks.without(mark) : marks.with(mark);
    }
    String words = texts.count(off ? offWords : on, some.size());
    return MarkUpdate.changed(state.withStatus(Status.note(words)), marks).then(Requests::moved);
  }

  private Step added(AppState state, List<CitedStatement> statements) {
    List<Item> items = new ArrayList<>();
    for (Item item : Briefing.items(statements)) {
      if (!state.drafting().holds(((Item.Said) item).statement())) {
        items.add(item);
      }
    }
    return briefing.add(state, items);
  }
}

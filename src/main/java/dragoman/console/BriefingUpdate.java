package dragoman.console;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.Item;
import dragoman.console.Dialog.Purpose;
import dragoman.query.Query;
import dragoman.query.QueryPrinter;
import java.util.ArrayList;
import java.util.List;

/** The keys of the Briefing view, and what other views put into the briefing. */
final class BriefingUpdate {

  private final Texts texts;

  BriefingUpdate(Texts texts) {
    this.texts = texts;
  }

  Step act(AppState state, Action action) {
    Drafting drafting = state.drafting();
    int place = drafting.place();
    return switch (action) {
      case OPEN, EDIT -> edit(state);
      case REMARK -> Step.of(asking(state, Purpose.NEW_REMARK, "", Math.max(-1, place)));
      case MOVE_DOWN -> changed(state, drafting.moved(1));
      case MOVE_UP -> changed(state, drafting.moved(-1));
      case REMOVE -> remove(state, drafting, place);
      case UNDO -> changed(state, drafting.undone());
      case REDO -> changed(state, drafting.redone());
      case NEW -> new DraftUpdate(texts).begun(state);
      case DRAFTS -> DraftUpdate.begin(state);
      case COPY -> copied(state);
      case COPY_NOTE -> Requests.note(state, Noted.Use.COPY);
      case PREVIEW -> Requests.note(state, Noted.Use.SHOW);
      case SAVE_AS ->
          Step.of(asking(state, Purpose.TITLE_TO_SAVE_AS, drafting.briefing().title(), -1));
      case VERIFY -> {
        Briefing shown = drafting.briefing();
        yield Step.of(state).ask(Slot.CHECKS, ticket -> new Effect.Verify(shown, ticket));
      }
      case SAVE ->
          drafting.briefing().title().isBlank()
              ? Step.of(asking(state, Purpose.TITLE_TO_SAVE, "", -1))
              : save(state, Effect.As.ITSELF);
      default -> {
        int rows = drafting.briefing().items().size() + Drafting.HEAD;
        int height = Math.max(2, Areas.briefing(state.size()).height() / 4);
        int to = Moves.target(action, drafting.cursor(), rows, height);
        yield Step.of(inSight(state.withDrafting(drafting.at(to))));
      }
    };
  }

  private Step edit(AppState state) {
    Drafting drafting = state.drafting();
    int place = drafting.place();
    Briefing briefing = drafting.briefing();
    if (drafting.cursor() == 0) {
      return Step.of(asking(state, Purpose.TITLE, briefing.title(), -1));
    }
    if (place < 0) {
      return Step.of(asking(state, Purpose.BOTTOM_LINE, briefing.bottomLine(), -1));
    }
    if (briefing.items().get(place) instanceof Item.Remark remark) {
      return Step.of(asking(state, Purpose.REMARK, remark.text(), place));
    }
    if (briefing.items().get(place) instanceof Item.Said said) {
      CitedStatement statement = said.statement();
      return Requests.open(state, statement.source().id(), statement.statement().id());
    }
    return briefing.items().get(place) instanceof Item.Passage passage
        ? Requests.open(state, passage.source().id(), "")
        : Step.of(state.withStatus(Status.error(texts.get("why.source-gone"))));
  }

  private static AppState asking(AppState state, Purpose purpose, String text, int place) {
    return state.withDialog(new Dialog.Prompt(purpose, Entry.of(text), place));
  }

  private Step remove(AppState state, Drafting drafting, int place) {
    List<Item> items = new ArrayList<>(drafting.briefing().items());
    items.remove(place);
    AppState next = state.withStatus(Status.note(texts.get("status.removed")));
    return changed(next, drafting.changed(drafting.briefing().withItems(items)));
  }

  private static Step save(AppState state, Effect.As as) {
    Briefing briefing = state.drafting().briefing();
    String name = state.drafting().name();
    return Step.of(state)
        .ask(Slot.SAVE, ticket -> new Effect.SaveBriefing(name, briefing, as, ticket));
  }

  /** What was typed for the title, the bottom line or a remark. */
  Step prompted(AppState state, Dialog.Prompt prompt) {
    Drafting drafting = state.drafting();
    Briefing briefing = drafting.briefing();
    String text = prompt.entry().text().strip();
    return switch (prompt.purpose()) {
      case TITLE -> changed(state, drafting.changed(briefing.withTitle(text)));
      case TITLE_TO_SAVE, TITLE_TO_SAVE_AS -> {
        Effect.As as = prompt.purpose() == Purpose.TITLE_TO_SAVE ? Effect.As.ITSELF : Effect.As.NEW;
        yield text.isEmpty()
            ? Step.of(state.withStatus(Status.error(texts.get("why.no-title"))))
            : changed(state, drafting.changed(briefing.withTitle(text))).then(it -> save(it, as));
      }
      case BOTTOM_LINE -> changed(state, drafting.changed(briefing.withBottomLine(text)));
      case NEW_REMARK -> {
        if (text.isEmpty()) {
          yield Step.of(state);
        }
        List<Item> items = new ArrayList<>(briefing.items());
        int place = Math.min(items.size(), prompt.place() + 1);
        items.add(place, new Item.Remark(text));
        Drafting next = drafting.changed(briefing.withItems(items));
        yield changed(state, next.at(Drafting.HEAD + place));
      }
      case REMARK -> {
        List<Item> items = new ArrayList<>(briefing.items());
        if (text.isEmpty()) {
          items.remove(prompt.place());
        } else {
          items.set(prompt.place(), new Item.Remark(text));
        }
        yield changed(state, drafting.changed(briefing.withItems(items)));
      }
      case FILTER, TAGS, TAG_RANGE, CORRECT_SPEAKER, CORRECT_DATE, CORRECT_CHANNEL ->
          Step.of(state);
    };
  }

  /** The state with another briefing, which is kept at once, if the one kept before is here. */
  private Step changed(AppState state, Drafting next) {
    Step step = Step.of(inSight(state.withDrafting(next)));
    boolean same = next.briefing().equals(state.drafting().briefing());
    boolean tooEarly = state.tickets().open().containsKey(Slot.DRAFT);
    Step kept =
        same || tooEarly ? step : step.and(new Effect.StoreDraft(next.name(), next.briefing()));
    return state.view() == View.BRIEFING
        ? kept.then(it -> Requests.note(it, Noted.Use.MEASURE))
        : kept;
  }

  /**
   * Adds a statement at the end, with those of the others that say the same in another edition
   * below it.
   */
  Step add(AppState state, CitedStatement statement, List<CitedStatement> others) {
    if (state.drafting().holds(statement)) {
      return Step.of(state.withStatus(Status.note(texts.get("status.already-there"))));
    }
    List<String> also = statement.statement().also();
    List<CitedStatement> editions =
        others.stream().filter(other -> also.contains(other.statement().id())).toList();
    return add(state, new Item.Said(statement, editions));
  }

  /** Adds an entry at the end. */
  Step add(AppState state, Item item) {
    String key = item instanceof Item.Said ? "status.statement-added" : "status.passage-added";
    int items = state.drafting().briefing().items().size() + 1;
    return appended(state.withStatus(Status.note(texts.get(key, items))), List.of(item));
  }

  /** Adds entries at the end, in one change. */
  Step add(AppState state, List<Item> items) {
    if (items.isEmpty()) {
      return Step.of(state.withStatus(Status.note(texts.get("status.all-there"))));
    }
    String text = texts.count("status.many-added", items.size());
    return appended(state.withStatus(Status.note(text)), items);
  }

  private Step appended(AppState state, List<Item> more) {
    Drafting drafting = state.drafting();
    List<Item> items = new ArrayList<>(drafting.briefing().items());
    items.addAll(more);
    Briefing briefing = drafting.briefing();
    String query = widened(briefing.query(), state.filter());
    return changed(state, drafting.changed(briefing.withItems(items).withQuery(query)));
  }

  /** The query of a briefing that was collected under one filter and then under another. */
  private static String widened(String query, Filter filter) {
    if (filter.query() instanceof Query.All) {
      return query;
    }
    String more = QueryPrinter.print(filter.query());
    if (query.isEmpty() || query.equals(more)) {
      return more;
    }
    List<String> alternatives = List.of(query.split("(?<=\\)) OR (?=\\()"));
    String group = "(" + more + ")";
    if (alternatives.contains(group)) {
      return query;
    }
    return (alternatives.size() == 1 ? "(" + query + ")" : query) + " OR " + group;
  }

  /** Puts the words of the entry under the cursor on the clipboard, in the order they are read. */
  private Step copied(AppState state) {
    Drafting drafting = state.drafting();
    Briefing briefing = drafting.briefing();
    int place = drafting.place();
    String text =
        drafting.cursor() == 0
            ? briefing.title()
            : place < 0 ? briefing.bottomLine() : words(briefing.items().get(place));
    return Step.of(state.withStatus(Status.note(texts.get("status.copied"))))
        .and(new Effect.Copy(text));
  }

  private static String words(Item item) {
    if (item instanceof Item.Said said) {
      return said.statement().citation().exact();
    }
    if (item instanceof Item.Gone gone) {
      return gone.citation().exact();
    }
    return item instanceof Item.Passage passage
        ? passage.citation().exact()
        : ((Item.Remark) item).text();
  }

  /** The state with the briefing scrolled so that the entry under the cursor is shown. */
  AppState inSight(AppState state) {
    Drafting drafting = state.drafting();
    Rect area = Areas.briefing(state.size());
    List<BriefingRows.Row> rows = new BriefingRows(state, texts).rows(area.width());
    int first = rows.size();
    int last = 0;
    for (int i = 0; i < rows.size(); i++) {
      if (rows.get(i).entry() == drafting.cursor()) {
        first = Math.min(first, i);
        last = i;
      }
    }
    int height = Math.max(1, area.height());
    int begin = drafting.cursor() == 0 ? 0 : Math.max(0, first - 1);
    int top = Listing.scrolled(drafting.top(), last, rows.size(), height);
    return state.withDrafting(drafting.scrolled(Math.min(top, begin)));
  }
}

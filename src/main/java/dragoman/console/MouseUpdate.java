package dragoman.console;

import dragoman.console.Browse.Pane;
import dragoman.terminal.Direction;
import dragoman.terminal.Input;
import java.util.Map;
import java.util.Optional;

/** The mouse: a click puts the cursor there, a second one opens, the wheel scrolls. */
final class MouseUpdate {

  private static final int WHEEL = 3;

  private final Update update;
  private final DialogUpdate dialogs;
  private final Texts texts;

  MouseUpdate(Update update, DialogUpdate dialogs, Texts texts) {
    this.update = update;
    this.dialogs = dialogs;
    this.texts = texts;
  }

  Step mouse(AppState state, Input.Mouse seen) {
    Input.Mouse event = logical(state, seen);
    return switch (event.action()) {
      case WHEEL_UP -> wheel(pointed(state, event), Action.UP);
      case WHEEL_DOWN -> wheel(pointed(state, event), Action.DOWN);
      case PRESS -> event.button() == 1 ? press(state, event) : Step.of(state);
      case RELEASE, DRAG -> Step.of(state);
    };
  }

  /** The event in columns that count from the side where the interface's reading begins. */
  private Input.Mouse logical(AppState state, Input.Mouse event) {
    return texts.direction() == Direction.LEFT_TO_RIGHT
        ? event
        : new Input.Mouse(
            event.action(),
            event.button(),
            state.size().columns() - 1 - event.column(),
            event.row());
  }

  private Step wheel(AppState state, Action action) {
    Step step = Step.of(state);
    for (int i = 0; i < WHEEL; i++) {
      step = step.then(it -> scrolled(it, action));
    }
    return step;
  }

  private Step scrolled(AppState state, Action action) {
    Dialog dialog = state.dialog();
    if (dialog == null) {
      return update.act(state, action);
    }
    return dialog instanceof Dialog.Prompt || dialog instanceof Dialog.Search
        ? Step.of(state)
        : dialogs.act(state, dialog, action);
  }

  /** The state with the keys given to the pane under the mouse. */
  private static AppState pointed(AppState state, Input.Mouse event) {
    if (state.view() != View.BROWSE || state.dialog() != null) {
      return state;
    }
    for (Map.Entry<Pane, Rect> pane :
        Areas.browse(state.size(), state.browse().focus()).entrySet()) {
      if (pane.getValue().contains(event.column(), event.row())) {
        return state.withBrowse(state.browse().withFocus(pane.getKey()));
      }
    }
    return state;
  }

  private Step press(AppState state, Input.Mouse event) {
    Dialog dialog = state.dialog();
    if (dialog instanceof Dialog.Picker picker) {
      Rect box = Areas.picker(state.size());
      int row = picker.top() + event.row() - box.row() - 2;
      boolean onRow =
          box.contains(event.column(), event.row())
              && event.row() >= box.row() + 2
              && row < picker.left().size();
      return onRow
          ? dialogs.act(state, picker.at(row, Areas.pickerHeight(state.size())), Action.ACCEPT)
          : Step.of(state);
    }
    if (dialog != null) {
      return Step.of(state);
    }
    if (Areas.filter(state.size()).contains(event.column(), event.row())) {
      Optional<Chip> chip = new FilterBar(state, texts).chipAt(event.column());
      return chip.isEmpty()
          ? Step.of(state)
          : Update.refilter(state, state.filter().without(chip.get()));
    }
    return switch (state.view()) {
      case BROWSE -> browse(pointed(state, event), event);
      case STATEMENTS -> statements(state, event);
      case TIMELINE, POSITIONS, COMPARISON -> Step.of(state);
      case READER -> reader(state, event);
      case BRIEFING -> briefing(state, event);
    };
  }

  private Step browse(AppState state, Input.Mouse event) {
    Browse browse = state.browse();
    Rect pane = Areas.browse(state.size(), browse.focus()).get(browse.focus());
    if (pane == null || !Areas.inside(pane).contains(event.column(), event.row())) {
      return Step.of(state);
    }
    Rect inside = Areas.inside(pane);
    int row = event.row() - inside.row();
    return switch (browse.focus()) {
      case FACETS -> {
        int number = browse.facetTop() + row;
        boolean there = number < browse.facetRows().size();
        yield there
            ? update.act(state.withBrowse(browse.facetAt(number, inside.height())), Action.OPEN)
            : Step.of(state);
      }
      case ARTICLES -> {
        int number = browse.articles().top() + row;
        if (number >= browse.articles().total()) {
          yield Step.of(state);
        }
        yield number == browse.articles().cursor()
            ? update.act(state, Action.OPEN)
            : Requests.moved(
                state.withBrowse(
                    browse.withArticles(browse.articles().at(number, inside.height()))));
      }
      case PREVIEW -> Step.of(state);
    };
  }

  private Step statements(AppState state, Input.Mouse event) {
    Rect inside = Areas.inside(Areas.statements(state.size()));
    Statements statements = state.statements();
    Listing<Statements.Row> list = statements.list();
    int number = StatementsView.rowAt(statements, event.row() - inside.row());
    if (!inside.contains(event.column(), event.row()) || number >= list.total()) {
      return Step.of(state);
    }
    int height = Areas.statementsHeight(state.size(), statements.arrangement());
    return number == list.cursor()
        ? update.act(state, Action.OPEN)
        : Requests.statements(state.withStatements(statements.with(list.at(number, height))));
  }

  private static Step reader(AppState state, Input.Mouse event) {
    Reader reader = state.reader();
    if (reader == null) {
      return Step.of(state);
    }
    Rect text = Areas.readerText(state.size(), reader.editions());
    if (!text.contains(event.column(), event.row())) {
      return Step.of(state);
    }
    int side =
        Math.min(
            reader.layout().sides() - 1,
            Math.max(0, event.column()) / (reader.layout().width() + ReaderLayout.GAP));
    int row = reader.top() + event.row() - text.row();
    Reader moved = side == reader.side() ? reader : reader.onSide(side, state.size());
    return Step.of(state.withReader(moved.atRow(row, state.size())));
  }

  private Step briefing(AppState state, Input.Mouse event) {
    Rect area = Areas.briefing(state.size());
    var rows = new BriefingRows(state, texts).rows(area.width());
    int row = state.drafting().top() + event.row() - area.row();
    if (!area.contains(event.column(), event.row())
        || row >= rows.size()
        || rows.get(row).entry() < 0) {
      return Step.of(state);
    }
    return Step.of(state.withDrafting(state.drafting().at(rows.get(row).entry())));
  }
}

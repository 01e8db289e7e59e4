package dragoman.console;

import dragoman.briefing.Item;
import java.util.Map;
import java.util.Optional;

/** Why an action can't be done now: keys of texts, empty when it can. */
final class Conditions {

  private static final Optional<String> FINE = Optional.empty();

  private Conditions() {}

  static Optional<String> add(AppState state) {
    Reader reader = state.reader();
    boolean selecting = state.view() == View.READER && reader != null && reader.isSelecting();
    return selecting || RangeUpdate.range(state).isPresent() ? FINE : statement(state);
  }

  static Optional<String> statement(AppState state) {
    return statementComes(state) ? FINE : selected(state);
  }

  /** Whether the article under the cursor is about to be shown: its hints need not blink. */
  static boolean previewComes(AppState state) {
    Map<Slot, Long> open = state.tickets().open();
    return state.view() == View.BROWSE
        && (open.containsKey(Slot.REST) || open.containsKey(Slot.PREVIEW));
  }

  /** Whether the statement under the cursor is about to be shown. */
  static boolean statementComes(AppState state) {
    return previewComes(state)
        || state.view() == View.STATEMENTS
            && state.tickets().open().containsKey(Slot.STATEMENTS)
            && state.statements().current().isEmpty();
  }

  private static Optional<String> selected(AppState state) {
    return Selected.statement(state).isPresent()
        ? FINE
        : Optional.of(
            switch (state.view()) {
              case READER -> "why.no-statement-here";
              case BROWSE -> "why.no-statements";
              default -> "why.no-statement";
            });
  }

  static Optional<String> somebody(AppState state) {
    return statementComes(state) || Selected.somebody(state).isPresent()
        ? FINE
        : Optional.of("why.nobody");
  }

  static Optional<String> names(AppState state) {
    Reader reader = state.reader();
    return reader != null && Jumps.hasNames(reader) ? FINE : Optional.of("why.no-names");
  }

  static Optional<String> search(AppState state) {
    return state.filter().text().isBlank() ? Optional.of("why.no-search") : FINE;
  }

  static Optional<String> article(AppState state) {
    return MarkUpdate.article(state).isPresent() ? FINE : Optional.of("why.no-article");
  }

  static Optional<String> rows(AppState state) {
    boolean some =
        state.view() == View.BROWSE
            ? state.browse().articles().total() > 0
            : state.view() != View.STATEMENTS || state.statements().list().total() > 0;
    return some ? FINE : Optional.of("why.no-rows");
  }

  static Optional<String> undoMarks(AppState state) {
    return state.marking().changes().isEmpty() ? Optional.of("why.nothing-to-undo") : FINE;
  }

  static Optional<String> words(AppState state) {
    Drafting drafting = state.drafting();
    boolean none =
        drafting.cursor() == 0
            ? drafting.briefing().title().isBlank()
            : drafting.place() < 0 && drafting.briefing().bottomLine().isBlank();
    return none ? Optional.of("why.no-words") : FINE;
  }

  static Optional<String> facets(AppState state) {
    return state.view() != View.BROWSE
            || state.browse().focus() == Browse.Pane.FACETS
                && state.browse().facetRow().map(row -> row.choice() != null).orElse(false)
        ? FINE
        : Optional.of("why.no-value");
  }

  static Optional<String> filterBefore(AppState state) {
    return state.filtering().before().isEmpty() ? Optional.of("why.no-filter-before") : FINE;
  }

  static Optional<String> filterAfter(AppState state) {
    return state.filtering().after().isEmpty() ? Optional.of("why.no-filter-after") : FINE;
  }

  static Optional<String> statements(AppState state) {
    if (state.view() == View.READER) {
      Reader reader = state.reader();
      return reader != null && !reader.statements().isEmpty()
          ? FINE
          : Optional.of("why.no-statements");
    }
    Preview preview = state.browse().preview();
    return previewComes(state) || preview != null && preview.statement() >= 0
        ? FINE
        : Optional.of("why.no-statements");
  }

  static Optional<String> edit(AppState state) {
    int place = state.drafting().place();
    boolean own =
        place < 0 || state.drafting().briefing().items().get(place) instanceof Item.Remark;
    return own ? FINE : Optional.of("why.not-yours");
  }

  static Optional<String> item(AppState state) {
    return state.drafting().place() < 0 ? Optional.of("why.no-item") : FINE;
  }

  static Optional<String> undo(AppState state) {
    return state.drafting().before().isEmpty() ? Optional.of("why.nothing-to-undo") : FINE;
  }

  static Optional<String> redo(AppState state) {
    return state.drafting().after().isEmpty() ? Optional.of("why.nothing-to-redo") : FINE;
  }

  static Optional<String> quotations(AppState state) {
    return state.drafting().briefing().sources().isEmpty()
        ? Optional.of("why.no-quotations")
        : FINE;
  }

  static Optional<String> save(AppState state) {
    return state.drafting().briefing().isEmpty() ? Optional.of("why.nothing-to-save") : FINE;
  }

  static Optional<String> filter(AppState state) {
    return state.filter().isEmpty() ? Optional.of("why.no-filter") : FINE;
  }
}

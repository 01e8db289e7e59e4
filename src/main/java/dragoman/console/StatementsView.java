package dragoman.console;

import dragoman.console.Statements.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Draws Statements: two rows for each, and the whole of the one under the cursor. */
final class StatementsView {

  private final AppState state;
  private final Texts texts;

  StatementsView(AppState state, Texts texts) {
    this.state = state;
    this.texts = texts;
  }

  void draw(Canvas screen) {
    Statements statements = state.statements();
    Rect list = Areas.statements(state.size());
    PaneFrame.draw(screen, list, title(statements), Role.FOCUS);
    list(screen.at(Areas.inside(list)), statements);
    Rect detail = Areas.statementDetail(state.size());
    PaneFrame.draw(screen, detail, texts.get("pane.statement"), Role.STRONG);
    statements
        .current()
        .ifPresent(
            it ->
                StatementPane.draw(
                    state, texts, screen.at(Areas.text(detail)), it, statements.held()));
  }

  private String title(Statements statements) {
    List<String> facts = new ArrayList<>(List.of(texts.get("view.statements")));
    Arrangement arrangement = statements.arrangement();
    if (arrangement.group() != Arrangement.Group.NONE) {
      facts.add(texts.get("group." + arrangement.group().name().toLowerCase(Locale.ROOT)));
    }
    if (arrangement.sort() != Arrangement.Sort.DAY) {
      facts.add(texts.get("sort." + arrangement.sort().name().toLowerCase(Locale.ROOT)));
    }
    if (arrangement.order() == Arrangement.Order.OLDEST) {
      facts.add(texts.get("order.oldest"));
    }
    if (!arrangement.isPlain() && statements.found() > Statements.ARRANGED) {
      facts.add(
          texts.get(
              "statements.newest-only",
              texts.number(Statements.ARRANGED),
              texts.number(statements.found())));
    }
    if (statements.undated() > 0) {
      facts.add(texts.count("statements.undated", statements.undated()));
    }
    return String.join(texts.between(), facts);
  }

  private void list(Canvas canvas, Statements statements) {
    Listing<Row> list = statements.list();
    if (list.total() == 0) {
      boolean waiting = state.tickets().open().containsKey(Slot.STATEMENTS);
      String key = waiting ? "articles.waiting" : "statements.none";
      canvas.wrapped(0, canvas.text(texts.get(key), Role.DIM), canvas.height());
      return;
    }
    StatementLines lines = new StatementLines(state, texts);
    int row = 0;
    for (int number = list.top(); number < list.total() && row < canvas.height(); number++) {
      if (headed(statements, number)) {
        Row first = list.row(number).orElseThrow();
        String count = texts.number(statements.heading(number));
        canvas.heading(row++, group(statements, first) + texts.between() + count, Role.STRONG);
      }
      boolean here = number == list.cursor();
      lines.draw(
          canvas,
          row,
          list.row(number).map(Row::cited),
          here ? "▸" : list.isSelected(number) ? "┃" : " ",
          here ? Role.CURSOR : list.isSelected(number) ? Role.FOCUS : Role.TEXT);
      row += Areas.STATEMENT_ROWS;
    }
  }

  /** Whether a heading stands above a row: where a group begins, and above the first row shown. */
  private static boolean headed(Statements statements, int number) {
    Listing<Row> list = statements.list();
    return statements.heading(number) > 0
        && (number == list.top()
            || !list.row(number).map(Row::group).equals(list.row(number - 1).map(Row::group)));
  }

  /** The number of the row in a row of the list's pane. */
  static int rowAt(Statements statements, int row) {
    int number = statements.list().top();
    int at = 0;
    while (number < statements.list().total()) {
      at += Areas.STATEMENT_ROWS + (headed(statements, number) ? 1 : 0);
      if (row < at) {
        return number;
      }
      number++;
    }
    return number;
  }

  /** The outlets that tell a statement, each once. */
  private String tellers(Statements statements, String id) {
    StatementText words = new StatementText(state, texts);
    return statements.list().rows().stream()
        .filter(it -> it.group().equals(id))
        .map(
            it ->
                words.outlet(it.cited().source()) + " (" + it.cited().statement().language() + ")")
        .distinct()
        .collect(Collectors.joining(", "));
  }

  private String group(Statements statements, Row row) {
    String id = row.group();
    return switch (statements.arrangement().group()) {
      case SPEAKER ->
          new StatementText(state, texts).name(row.cited().statement().attribution().speaker());
      case DAY -> id.isEmpty() ? texts.get("undated") : texts.day(LocalDate.parse(id));
      case TOPIC -> id.isEmpty() ? texts.get("group.no-topic") : state.names().of(id);
      case OUTLET -> id.isEmpty() ? texts.get("outlet.unknown") : id;
      case TELLING -> id.isEmpty() ? texts.get("group.told-once") : tellers(statements, id);
      case NONE -> "";
    };
  }
}

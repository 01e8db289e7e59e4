package dragoman.console;

import dragoman.console.Keys.Binding;
import dragoman.terminal.Direction;
import dragoman.terminal.Input;
import dragoman.terminal.Input.Modifier;
import dragoman.terminal.Input.Name;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** The keys as they come with the program. */
final class KeyTable {

  private static final Set<Context> VIEWS = Context.VIEWS;
  private static final Set<Context> CHOICES =
      EnumSet.of(
          Context.PICKER,
          Context.MENU,
          Context.CHIPS,
          Context.COMMAND,
          Context.OUTPUT,
          Context.HELP);
  private static final Set<Context> DIALOGS = union(CHOICES, Context.ENTRY, Context.TEXT);

  /** Where an article is under the cursor. */
  private static final Set<Context> ARTICLE =
      EnumSet.of(Context.BROWSE, Context.STATEMENTS, Context.READER);

  /** Where the lists are narrowed. */
  private static final Set<Context> FILTERED =
      EnumSet.of(
          Context.BROWSE,
          Context.STATEMENTS,
          Context.TIMELINE,
          Context.POSITIONS,
          Context.COMPARISON);

  /** Where a statement is under the cursor. */
  private static final Set<Context> SAID =
      EnumSet.of(Context.BROWSE, Context.STATEMENTS, Context.READER, Context.COMPARISON);

  /** Where there is something at the left and at the right. */
  private static final Set<Context> PANES =
      EnumSet.of(
          Context.BROWSE, Context.READER, Context.TIMELINE, Context.POSITIONS, Context.COMPARISON);

  private KeyTable() {}

  /** All rows. */
  static List<Binding> rows(Direction direction) {
    List<Binding> rows = new ArrayList<>();
    filter(rows);
    statements(rows);
    briefing(rows);
    sideways(rows, direction);
    moves(rows);
    views(rows);
    dialogs(rows);
    return List.copyOf(rows);
  }

  private static void filter(List<Binding> rows) {
    rows.add(row(Action.OPEN, 0, union(FILTERED, Context.BRIEFING), key(Name.ENTER), typed("o")));
    rows.add(row(Action.SEARCH, 1, VIEWS, typed("/")));
    rows.add(row(Action.SPEAKER, 2, FILTERED, typed("s")));
    rows.add(row(Action.COUNTRY, 3, FILTERED, typed("c")));
    rows.add(row(Action.TOPIC, 9, FILTERED, typed("t")));
    rows.add(row(Action.FACET, 10, FILTERED, typed("f")));
    rows.add(
        row(Action.REMOVE_CHIP, 8, FILTERED, Conditions::filter, typed("x"), key(Name.BACKSPACE)));
    rows.add(row(Action.SURE, 0, FILTERED, typed("~")));
    rows.add(row(Action.CHIPS, 0, FILTERED, Conditions::filter, typed("F")));
    rows.add(row(Action.EDIT_FILTER, 0, FILTERED, typed("E")));
    rows.add(row(Action.FILTER_BACK, 0, FILTERED, Conditions::filterBefore, typed("[")));
    rows.add(row(Action.FILTER_FORWARD, 0, FILTERED, Conditions::filterAfter, typed("]")));
    Set<Context> browse = EnumSet.of(Context.BROWSE);
    Set<Context> chosen = EnumSet.of(Context.PICKER, Context.CHIPS);
    rows.add(row(Action.EXCLUDE, 0, browse, Conditions::facets, typed("!")));
    rows.add(row(Action.EXCLUDE, 4, chosen, control("x")));
    rows.add(row(Action.ONLY, 0, browse, Conditions::facets, typed("O")));
    rows.add(row(Action.ONLY, 5, chosen, control("o")));
    rows.add(row(Action.TOGGLE, 3, EnumSet.of(Context.PICKER), key(Name.TAB)));
  }

  private static void statements(List<Binding> rows) {
    Set<Context> one = EnumSet.of(Context.BROWSE, Context.READER);
    Set<Context> statements = EnumSet.of(Context.STATEMENTS);
    rows.add(row(Action.ADD, 4, SAID, Conditions::add, typed("a")));
    rows.add(row(Action.CORRECT, 0, SAID, Conditions::statement, typed("C")));
    rows.add(row(Action.STAR, 0, SAID, Conditions::statement, typed("*")));
    rows.add(row(Action.TAG, 0, ARTICLE, Conditions::article, typed("#")));
    rows.add(row(Action.MARK, 0, ARTICLE, Conditions::article, typed("m")));
    rows.add(row(Action.NEXT_STATEMENT, 5, one, Conditions::statements, typed("n")));
    rows.add(row(Action.PREVIOUS_STATEMENT, 6, one, Conditions::statements, typed("p")));
    Set<Context> reader = EnumSet.of(Context.READER);
    Set<Context> lists = EnumSet.of(Context.BROWSE, Context.STATEMENTS);
    rows.add(row(Action.SELECT, 0, lists, Conditions::rows, typed("v")));
    rows.add(row(Action.UNDO, 0, union(lists, Context.READER), Conditions::undoMarks, typed("u")));
    rows.add(row(Action.SELECT, 7, reader, typed("v")));
    rows.add(row(Action.SELECT_WORDS, 0, reader, typed("V")));
    rows.add(row(Action.NAMES, 0, reader, Conditions::names, typed("N")));
    rows.add(row(Action.NEXT_NAME, 0, reader, typed(")")));
    rows.add(row(Action.PREVIOUS_NAME, 0, reader, typed("(")));
    rows.add(row(Action.NEXT_HIT, 0, reader, Conditions::search, typed(">")));
    rows.add(row(Action.PREVIOUS_HIT, 0, reader, Conditions::search, typed("<")));
    rows.add(
        row(
            Action.CARD,
            0,
            union(SAID, Context.TIMELINE, Context.POSITIONS),
            Conditions::somebody,
            typed("i")));
    rows.add(row(Action.GROUP, 5, statements, typed("b")));
    rows.add(row(Action.SORT, 0, statements, typed("S")));
    rows.add(row(Action.ORDER, 6, statements, typed("R")));
    rows.add(row(Action.COMPARE, 7, statements, Conditions::statement, typed("=")));
    rows.add(row(Action.STEP, 4, EnumSet.of(Context.TIMELINE), typed("u")));
  }

  private static void briefing(List<Binding> rows) {
    Set<Context> briefing = EnumSet.of(Context.BRIEFING);
    rows.add(row(Action.EDIT, 2, briefing, Conditions::edit, typed("e"), key(Name.F2)));
    rows.add(row(Action.REMARK, 3, briefing, typed("r")));
    rows.add(row(Action.MOVE_DOWN, 5, briefing, Conditions::item, typed("J")));
    rows.add(row(Action.MOVE_UP, 6, briefing, Conditions::item, typed("K")));
    rows.add(row(Action.REMOVE, 7, briefing, Conditions::item, typed("d"), key(Name.DELETE)));
    rows.add(row(Action.UNDO, 8, briefing, Conditions::undo, typed("u")));
    rows.add(row(Action.REDO, 0, briefing, Conditions::redo, control("r")));
    rows.add(row(Action.SAVE, 4, briefing, Conditions::save, typed("w"), control("s")));
    rows.add(row(Action.SAVE_AS, 0, briefing, Conditions::save, typed("W")));
    rows.add(row(Action.PREVIEW, 11, briefing, Conditions::save, typed("p")));
    rows.add(row(Action.VERIFY, 10, briefing, Conditions::quotations, typed("v")));
    rows.add(row(Action.NEW, 9, briefing, Conditions::save, typed("N")));
    rows.add(row(Action.DRAFTS, 0, briefing, typed("D")));
    rows.add(row(Action.COPY, 0, briefing, Conditions::words, typed("y")));
    rows.add(row(Action.COPY_NOTE, 0, briefing, Conditions::save, typed("Y")));
  }

  /** What comes next is where reading goes on. */
  private static void sideways(List<Binding> rows, Direction direction) {
    boolean leftToRight = direction == Direction.LEFT_TO_RIGHT;
    Input[] left = {typed("h"), key(Name.LEFT)};
    Input[] right = {typed("l"), key(Name.RIGHT)};
    Input[] on = leftToRight ? right : left;
    Input[] back = leftToRight ? left : right;
    rows.add(row(Action.NEXT_PANE, 11, PANES, key(Name.TAB), on[0], on[1]));
    rows.add(row(Action.PREVIOUS_PANE, 0, PANES, key(Name.BACK_TAB), back[0], back[1]));
  }

  private static void moves(List<Binding> rows) {
    rows.add(row(Action.UP, 0, VIEWS, key(Name.UP), typed("k")));
    rows.add(row(Action.UP, 0, CHOICES, key(Name.UP)));
    rows.add(row(Action.DOWN, 0, VIEWS, key(Name.DOWN), typed("j")));
    rows.add(row(Action.DOWN, 0, CHOICES, key(Name.DOWN)));
    rows.add(row(Action.PAGE_UP, 0, VIEWS, key(Name.PAGE_UP), control("b")));
    rows.add(row(Action.PAGE_UP, 0, CHOICES, key(Name.PAGE_UP)));
    rows.add(row(Action.PAGE_DOWN, 0, VIEWS, key(Name.PAGE_DOWN), control("f"), typed(" ")));
    rows.add(row(Action.PAGE_DOWN, 0, CHOICES, key(Name.PAGE_DOWN)));
    rows.add(row(Action.FIRST, 0, VIEWS, key(Name.HOME), typed("g")));
    rows.add(row(Action.LAST, 0, VIEWS, key(Name.END), typed("G")));
  }

  private static void views(List<Binding> rows) {
    rows.add(row(Action.SHOW_BROWSE, 0, VIEWS, typed("1")));
    rows.add(row(Action.SHOW_STATEMENTS, 0, VIEWS, typed("2")));
    rows.add(row(Action.SHOW_TIMELINE, 0, VIEWS, typed("3")));
    rows.add(row(Action.SHOW_POSITIONS, 0, VIEWS, typed("4")));
    rows.add(row(Action.SHOW_BRIEFING, 0, VIEWS, typed("5")));
    rows.add(row(Action.COMMAND, 0, VIEWS, typed(":")));
    rows.add(row(Action.FIND, 0, VIEWS, control("p")));
    rows.add(row(Action.THEME, 0, VIEWS, typed("T")));
    rows.add(row(Action.RIGHT_TO_LEFT, 0, VIEWS, typed("B")));
    rows.add(row(Action.BACK, 0, VIEWS, key(Name.ESCAPE)));
    rows.add(row(Action.HELP, 0, VIEWS, typed("?"), key(Name.F1)));
    rows.add(row(Action.QUIT, 12, VIEWS, typed("q"), control("c")));
  }

  private static void dialogs(List<Binding> rows) {
    rows.add(row(Action.REMOVE, 1, EnumSet.of(Context.CHIPS), key(Name.ENTER), key(Name.DELETE)));
    rows.add(row(Action.REMOVE, 0, EnumSet.of(Context.MENU), key(Name.DELETE)));
    rows.add(row(Action.COMPLETE, 3, EnumSet.of(Context.COMMAND), key(Name.TAB)));
    rows.add(row(Action.UP, 0, EnumSet.of(Context.TEXT), key(Name.UP)));
    rows.add(row(Action.DOWN, 0, EnumSet.of(Context.TEXT), key(Name.DOWN)));
    rows.add(row(Action.NEW_LINE, 4, EnumSet.of(Context.TEXT), control("n")));
    rows.add(row(Action.EDIT_OUTSIDE, 3, EnumSet.of(Context.ENTRY, Context.TEXT), control("g")));
    Set<Context> accepting = new HashSet<>(DIALOGS);
    accepting.remove(Context.CHIPS);
    rows.add(row(Action.ACCEPT, 1, accepting, key(Name.ENTER)));
    rows.add(row(Action.CANCEL, 2, DIALOGS, key(Name.ESCAPE), control("c")));
  }

  private static Binding row(Action action, int footer, Set<Context> contexts, Input... keys) {
    return row(action, footer, contexts, state -> Optional.empty(), keys);
  }

  private static Binding row(
      Action action,
      int footer,
      Set<Context> contexts,
      Function<AppState, Optional<String>> whyNot,
      Input... keys) {
    return new Binding(action, List.of(keys), contexts, footer, whyNot);
  }

  private static Set<Context> union(Set<Context> some, Context... more) {
    Set<Context> all = new HashSet<>(some);
    all.addAll(List.of(more));
    return all;
  }

  private static Input key(Name name) {
    return new Input.Key(name, Set.of());
  }

  private static Input typed(String text) {
    return new Input.Typed(text, Set.of());
  }

  private static Input control(String text) {
    return new Input.Typed(text, Set.of(Modifier.CONTROL));
  }
}

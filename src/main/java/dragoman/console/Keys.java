package dragoman.console;

import dragoman.terminal.Input;
import dragoman.terminal.Input.Modifier;
import dragoman.terminal.Input.Name;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The one table of keys: the footer, the help and the manual's page are made from it, and keys find
 * their action in it.
 */
public final class Keys {

  /**
   * A row of the table.
   *
   * @param action what is done
   * @param keys each of which does it
   * @param contexts where
   * @param footer its place among the hints of the footer, from 1 on; 0 for none
   * @param whyNot the key of the text that says why it can't be done now; empty when it can
   */
  public record Binding(
      Action action,
      List<Input> keys,
      Set<Context> contexts,
      int footer,
      Function<AppState, Optional<String>> whyNot) {

    /** Makes the collections its own. */
    public Binding {
      keys = List.copyOf(keys);
      contexts = Set.copyOf(contexts);
    }

    /** Its keys as they are printed, the first one first. */
    public String label() {
      return String.join(" ", keys.stream().map(Keys::label).toList());
    }
  }

  private static final Set<Context> VIEWS = Context.VIEWS;
  private static final Set<Context> CHOICES = EnumSet.of(Context.PICKER, Context.HELP);
  private static final Set<Context> DIALOGS =
      EnumSet.of(Context.ENTRY, Context.PICKER, Context.HELP);

  private final List<Binding> bindings;
  private final Map<Context, Map<Input, Binding>> byKey = new HashMap<>();

  /** The keys as they come with the program. */
  public Keys() {
    bindings = List.copyOf(table());
    for (Binding binding : bindings) {
      for (Context context : binding.contexts()) {
        for (Input key : binding.keys()) {
          byKey.computeIfAbsent(context, it -> new HashMap<>()).putIfAbsent(key, binding);
        }
      }
    }
  }

  private static List<Binding> table() {
    Set<Context> statements = EnumSet.of(Context.BROWSE, Context.STATEMENTS, Context.READER);
    Set<Context> listings = EnumSet.of(Context.BROWSE, Context.STATEMENTS);
    Set<Context> filtered = union(listings, Context.BRIEFING);
    Set<Context> briefing = EnumSet.of(Context.BRIEFING);
    Set<Context> reader = EnumSet.of(Context.READER);
    List<Binding> rows = new ArrayList<>();
    rows.add(row(Action.OPEN, 0, filtered, key(Name.ENTER), typed("o")));
    rows.add(row(Action.SEARCH, 1, union(VIEWS), typed("/")));
    rows.add(row(Action.SPEAKER, 2, union(listings), typed("s")));
    rows.add(row(Action.COUNTRY, 3, union(listings), typed("c")));
    rows.add(row(Action.TOPIC, 9, union(listings), typed("t")));
    rows.add(row(Action.ADD, 4, statements, Conditions::add, typed("a")));
    rows.add(
        row(
            Action.NEXT_STATEMENT,
            5,
            EnumSet.of(Context.BROWSE, Context.READER),
            Conditions::statements,
            typed("n")));
    rows.add(
        row(
            Action.PREVIOUS_STATEMENT,
            6,
            EnumSet.of(Context.BROWSE, Context.READER),
            Conditions::statements,
            typed("p")));
    rows.add(row(Action.SELECT, 7, reader, typed("v")));
    rows.add(row(Action.EDIT, 2, briefing, Conditions::edit, typed("e"), key(Name.F2)));
    rows.add(row(Action.REMARK, 3, briefing, typed("r")));
    rows.add(row(Action.MOVE_DOWN, 5, briefing, Conditions::item, typed("J")));
    rows.add(row(Action.MOVE_UP, 6, briefing, Conditions::item, typed("K")));
    rows.add(row(Action.REMOVE, 7, briefing, Conditions::item, typed("d"), key(Name.DELETE)));
    rows.add(row(Action.UNDO, 8, briefing, Conditions::undo, typed("u")));
    rows.add(row(Action.REDO, 0, briefing, Conditions::redo, control("r")));
    rows.add(row(Action.SAVE, 4, briefing, Conditions::save, typed("w"), control("s")));
    rows.add(row(Action.NEW, 9, briefing, Conditions::save, typed("N")));
    rows.add(
        row(
            Action.REMOVE_CHIP,
            8,
            union(listings),
            Conditions::filter,
            typed("x"),
            key(Name.BACKSPACE)));
    rows.add(
        row(
            Action.NEXT_PANE,
            10,
            EnumSet.of(Context.BROWSE, Context.READER),
            key(Name.TAB),
            typed("l"),
            key(Name.RIGHT)));
    rows.add(
        row(
            Action.PREVIOUS_PANE,
            0,
            EnumSet.of(Context.BROWSE, Context.READER),
            key(Name.BACK_TAB),
            typed("h"),
            key(Name.LEFT)));
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
    rows.add(row(Action.SHOW_BROWSE, 0, VIEWS, typed("1")));
    rows.add(row(Action.SHOW_STATEMENTS, 0, VIEWS, typed("2")));
    rows.add(row(Action.SHOW_BRIEFING, 0, VIEWS, typed("5")));
    rows.add(row(Action.THEME, 0, VIEWS, typed("T")));
    rows.add(row(Action.BACK, 0, VIEWS, key(Name.ESCAPE)));
    rows.add(row(Action.HELP, 0, VIEWS, typed("?"), key(Name.F1)));
    rows.add(row(Action.QUIT, 12, VIEWS, typed("q"), control("c")));
    rows.add(row(Action.ACCEPT, 1, DIALOGS, key(Name.ENTER)));
    rows.add(row(Action.CANCEL, 2, DIALOGS, key(Name.ESCAPE), control("c")));
    return rows;
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

  /** All rows. */
  public List<Binding> bindings() {
    return bindings;
  }

  /** The rows in force in a context, in the table's order. */
  public List<Binding> in(Context context) {
    return bindings.stream().filter(row -> row.contexts().contains(context)).toList();
  }

  /** The row of a key in a context. */
  public Optional<Binding> find(Context context, Input input) {
    Input plain = input;
    if (input instanceof Input.Typed typed && typed.modifiers().contains(Modifier.SHIFT)) {
      Set<Modifier> others = new HashSet<>(typed.modifiers());
      others.remove(Modifier.SHIFT);
      plain = new Input.Typed(typed.text(), others);
    }
    return Optional.ofNullable(byKey.getOrDefault(context, Map.of()).get(plain));
  }

  /** A key as it is printed: {@code j}, {@code ↓}, {@code Ctrl-F}. */
  public static String label(Input input) {
    if (input instanceof Input.Typed typed) {
      String text = typed.text().equals(" ") ? "Space" : typed.text();
      return typed.modifiers().contains(Modifier.CONTROL)
          ? "Ctrl-" + text.toUpperCase(Locale.ROOT)
          : text;
    }
    if (input instanceof Input.Key key) {
      return switch (key.name()) {
        case UP -> "↑";
        case DOWN -> "↓";
        case LEFT -> "←";
        case RIGHT -> "→";
        case PAGE_UP -> "PgUp";
        case PAGE_DOWN -> "PgDn";
        case ESCAPE -> "Esc";
        case BACK_TAB -> "Shift-Tab";
        default -> {
          String name = key.name().name();
          yield name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
        }
      };
    }
    return "";
  }
}

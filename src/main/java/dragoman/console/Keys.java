package dragoman.console;

import dragoman.terminal.Direction;
import dragoman.terminal.Input;
import dragoman.terminal.Input.Modifier;
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

  private final List<Binding> bindings;
  private final Map<Context, Map<Input, Binding>> byKey = new HashMap<>();

  /** The keys as they come with the program, for an interface read from left to right. */
  public Keys() {
    this(KeyTable.rows(Direction.LEFT_TO_RIGHT));
  }

  /**
   * The same with other keys for some actions.
   *
   * @param others by the action's name in the settings, such as {@code next-pane}
   * @param direction in which the interface is read: what comes next is on its far side
   * @throws IllegalArgumentException for an action or a key that there is not, with a message for
   *     the user
   */
  public static Keys of(Map<String, List<String>> others, Direction direction) {
    List<Binding> rows = KeyTable.rows(direction);
    return new Keys(others.isEmpty() ? rows : KeyNames.rebound(rows, others));
  }

  private Keys(List<Binding> rows) {
    bindings = rows;
    for (Binding binding : bindings) {
      for (Context context : binding.contexts()) {
        for (Input key : binding.keys()) {
          byKey.computeIfAbsent(context, it -> new HashMap<>()).putIfAbsent(key, binding);
        }
      }
    }
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

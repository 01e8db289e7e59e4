package dragoman.console;

import dragoman.console.Keys.Binding;
import dragoman.terminal.Input;
import dragoman.terminal.Input.Modifier;
import dragoman.terminal.Input.Name;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Keys and actions by their names in the settings. */
final class KeyNames {

  private static final String CONTROL = "ctrl-";
  private static final String ALT = "alt-";

  private KeyNames() {}

  /** The rows with other keys; a key that is given to another action is taken from its own. */
  static List<Binding> rebound(List<Binding> rows, Map<String, List<String>> others) {
    List<Binding> next = new ArrayList<>(rows);
    others.forEach(
        (name, keys) -> {
          Action action = action(name);
          List<Input> inputs = keys.stream().map(key -> key(name, key)).toList();
          for (int i = 0; i < next.size(); i++) {
            Binding row = next.get(i);
            if (row.action() == action) {
              next.set(i, with(row, inputs));
            } else if (meet(row, rows, action)) {
              List<Input> left = new ArrayList<>(row.keys());
              left.removeAll(inputs);
              next.set(i, with(row, left));
            }
          }
        });
    return List.copyOf(next);
  }

  private static boolean meet(Binding row, List<Binding> rows, Action action) {
    Set<Context> contexts = new HashSet<>();
    rows.stream()
        .filter(it -> it.action() == action)
        .forEach(it -> contexts.addAll(it.contexts()));
    contexts.retainAll(row.contexts());
    return !contexts.isEmpty();
  }

  private static Binding with(Binding row, List<Input> keys) {
    return new Binding(
        row.action(), keys, row.contexts(), keys.isEmpty() ? 0 : row.footer(), row.whyNot());
  }

  private static Action action(String name) {
    for (Action action : Action.values()) {
      if (name(action).equals(name)) {
        return action;
      }
    }
    List<String> all = new ArrayList<>();
    for (Action action : Action.values()) {
      all.add(name(action));
    }
    throw new IllegalArgumentException(
        "keys: there is no action '" + name + "'; there are " + String.join(", ", all));
  }

  /** The name of an action in the settings. */
  static String name(Action action) {
    return action.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static Input key(String action, String key) {
    String name = key.strip();
    String low = name.toLowerCase(Locale.ROOT);
    if (low.startsWith(CONTROL) && name.length() > CONTROL.length()) {
      return new Input.Typed(low.substring(CONTROL.length()), Set.of(Modifier.CONTROL));
    }
    if (low.startsWith(ALT) && name.length() > ALT.length()) {
      return new Input.Typed(name.substring(ALT.length()), Set.of(Modifier.ALT));
    }
    if (low.equals("space")) {
      return new Input.Typed(" ", Set.of());
    }
    for (Name known : Name.values()) {
      if (known.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(low)) {
        return new Input.Key(known, Set.of());
      }
    }
    if (name.codePointCount(0, name.length()) == 1) {
      return new Input.Typed(name, Set.of());
    }
    throw new IllegalArgumentException(
        "keys: '"
            + key
            + "' of "
            + action
            + " is no key; write a letter, ctrl-x, alt-x, space, or a name such as f5, page-down");
  }
}

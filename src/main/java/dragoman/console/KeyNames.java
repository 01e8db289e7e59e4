package dragoman.console;

import dragoman.console.Keys.Binding;
import dragoman.terminal.Input;
import dragoman.terminal.Input.Modifier;
import dragoman.terminal.Input.Name;
import java.util.ArrayList;
import java.util.Collections;
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
    List<Binding> next = rows;
    for (Map.Entry<String, List<String>> other : others.entrySet()) {
      Action action = action(other.getKey());
      List<Input> keys = other.getValue().stream().map(key -> key(other.getKey(), key)).toList();
      next = rebound(next, action, keys);
    }
    return List.copyOf(next);
  }

  private static List<Binding> rebound(List<Binding> rows, Action action, List<Input> keys) {
    Set<Context> places = new HashSet<>();
    rows.stream()
        .filter(row -> row.action() == action)
        .forEach(row -> places.addAll(row.contexts()));
    List<Binding> next = new ArrayList<>();
    for (Binding row : rows) {
      Set<Context> shared = new HashSet<>(row.contexts());
      shared.retainAll(places);
      if (row.action() == action) {
        next.add(with(row, keys, row.contexts()));
      } else if (shared.isEmpty() || Collections.disjoint(row.keys(), keys)) {
        next.add(row);
      } else {
        List<Input> left = new ArrayList<>(row.keys());
        left.removeAll(keys);
        Set<Context> elsewhere = new HashSet<>(row.contexts());
        elsewhere.removeAll(places);
        next.add(with(row, left, shared));
        next.add(with(row, row.keys(), elsewhere));
      }
    }
    return next;
  }

  private static Binding with(Binding row, List<Input> keys, Set<Context> contexts) {
    return new Binding(
        row.action(), keys, contexts, keys.isEmpty() ? 0 : row.footer(), row.whyNot());
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

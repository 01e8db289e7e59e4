package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.terminal.Direction;
import dragoman.terminal.Input;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class KeysTest {

  @Test
  void everyActionHasAKeyALabelAndAHelp() {
    Set<Action> bound = new HashSet<>();
    for (Keys.Binding binding : Story.KEYS.bindings()) {
      bound.add(binding.action());
      String key = binding.action().textKey();
      assertTrue(Story.TEXTS.has(key) && Story.TEXTS.has(key + ".help"), key);
    }
    assertEquals(Set.of(Action.values()), bound);
  }

  @Test
  void noKeyMeansTwoThingsInOnePlace() {
    Set<String> twice = new TreeSet<>();
    for (Context context : Context.values()) {
      Set<Input> seen = new HashSet<>();
      for (Keys.Binding binding : Story.KEYS.in(context)) {
        for (Input key : binding.keys()) {
          if (!seen.add(key)) {
            twice.add(context + " " + Keys.label(key));
          }
        }
      }
    }
    assertEquals(Set.of(), twice);
  }

  @Test
  void aCapitalThatComesWithShiftIsTheSameKey() {
    Input plain = new Input.Typed("J", Set.of());
    Input shifted = new Input.Typed("J", Set.of(Input.Modifier.SHIFT));
    assertEquals(
        Story.KEYS.find(Context.BRIEFING, plain), Story.KEYS.find(Context.BRIEFING, shifted));
  }

  @Test
  void theHelpSaysWhatCanNotBeDoneNowAndNarrowsAsOneTypes() {
    Story story = Story.open(80, 24).types("5?").types("writes");
    List<HelpRows.Row> rows =
        new HelpRows(Story.KEYS, Story.TEXTS)
            .rows((Dialog.Help) story.state().dialog(), story.state());
    assertEquals(
        List.of(
            new HelpRows.Row(
                "w Ctrl-S",
                "save",
                "Writes the briefing as a Markdown note and shows its path.",
                "The briefing is empty.")),
        rows);
  }

  @Test
  void aKeyIsGivenToAnotherActionAndTakenFromItsOwn() {
    Keys keys =
        Keys.of(
            Map.of("add", List.of("s", "ctrl-y"), "search", List.of("F3")),
            Direction.LEFT_TO_RIGHT);
    Input s = new Input.Typed("s", Set.of());
    assertEquals(Action.ADD, keys.find(Context.BROWSE, s).orElseThrow().action());
    Input control = new Input.Typed("y", Set.of(Input.Modifier.CONTROL));
    assertEquals(Action.ADD, keys.find(Context.BROWSE, control).orElseThrow().action());
    assertEquals(Action.SPEAKER, keys.find(Context.TIMELINE, s).orElseThrow().action());
    assertTrue(keys.find(Context.BROWSE, new Input.Typed("a", Set.of())).isEmpty());
    assertTrue(keys.find(Context.BROWSE, new Input.Typed("/", Set.of())).isEmpty());
  }

  @Test
  void aKeyOrAnActionThatThereIsNotIsSaid() {
    assertEquals(
        "keys: 'ctrl+x' of add is no key; write a letter, ctrl-x, alt-x, space, or a name such as"
            + " f5, page-down",
        assertThrows(
                IllegalArgumentException.class,
                () -> Keys.of(Map.of("add", List.of("ctrl+x")), Direction.LEFT_TO_RIGHT))
            .getMessage());
    assertTrue(
        assertThrows(
                IllegalArgumentException.class,
                () -> Keys.of(Map.of("jump", List.of("x")), Direction.LEFT_TO_RIGHT))
            .getMessage()
            .startsWith("keys: there is no action 'jump'; there are open, search,"));
  }

  @Test
  void theManualsPageHasATableForEveryContext() {
    String page = new HelpRows(Story.KEYS, Story.TEXTS).page();
    for (Context context : Context.values()) {
      assertTrue(page.contains("## " + Story.TEXTS.get(context.textKey())), context.name());
    }
    assertTrue(page.contains("| `w` `Ctrl-S` | save |"));
  }
}

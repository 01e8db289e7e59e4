package dragoman.shell;

import dragoman.briefing.Item;
import dragoman.command.CommandException;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The numbers of a briefing's items, as {@code note} shows them. */
final class Items {

  private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,9})(?:-([0-9]{1,9}))?");

  private Items() {}

  /** The place of an item, from 0 on. */
  static int place(String command, int number, List<Item> items) {
    if (items.isEmpty()) {
      throw CommandException.usage(
          command + ": the briefing has no items yet; 'add' takes some in");
    }
    if (number < 1 || number > items.size()) {
      throw CommandException.usage(
          command + ": no item " + number + "; they go from 1 to " + items.size());
    }
    return number - 1;
  }

  /** The places of items, from the last to the first. */
  static List<Integer> places(String command, List<String> words, List<Item> items) {
    TreeSet<Integer> places = new TreeSet<>();
    for (String word : words) {
      Matcher numbers = NUMBERS.matcher(word);
      if (!numbers.matches()) {
        throw CommandException.usage(
            command + ": '" + word + "' is no item's number; 'note' shows them");
      }
      int from = place(command, Integer.parseInt(numbers.group(1)), items);
      int to =
          numbers.group(2) == null
              ? from
              : place(command, Integer.parseInt(numbers.group(2)), items);
      for (int place = from; place <= to; place++) {
        places.add(place);
      }
    }
    return new ArrayList<>(places.descendingSet());
  }

  /** The number of this very item, since two remarks may read the same. */
  static int number(Item item, List<Item> items) {
    for (int i = 0; i < items.size(); i++) {
      if (items.get(i) == item) {
        return i + 1;
      }
    }
    throw new IllegalArgumentException("not an item of this briefing");
  }
}

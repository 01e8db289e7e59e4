package dragoman.console;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A thing to choose.
 *
 * @param id tells it from the others
 * @param name what is shown
 * @param note what stands behind the name; empty for nothing
 * @param spellings other names that find it
 */
public record Option(String id, String name, String note, List<String> spellings) {

  /** Makes the list its own. */
  public Option {
    spellings = List.copyOf(spellings);
  }

  /** A thing with one name. */
  Option(String id, String name, String note) {
    this(id, name, note, List.of());
  }

  private record Ranked(Option option, int rank) {}

  /** Those that answer what was typed, the best answers first, else in the order they have. */
  static List<Option> answering(List<Option> options, String typed) {
    String wanted = Choice.fold(typed.strip());
    if (wanted.isEmpty()) {
      return options;
    }
    List<Ranked> ranked = new ArrayList<>();
    for (Option option : options) {
      int rank = Math.min(rank(option.name, wanted), rank(option.note, wanted) + SPREAD);
      for (String spelling : option.spellings) {
        rank = Math.min(rank, rank(spelling, wanted));
      }
      if (rank < NOT) {
        ranked.add(new Ranked(option, rank));
      }
    }
    ranked.sort(Comparator.comparingInt(Ranked::rank));
    return ranked.stream().map(Ranked::option).toList();
  }

  private static final int NOT = 1_000_000;
  private static final int SPREAD = 1000;

  /**
   * How well letters answer a name: at its beginning, at that of a word, anywhere, or one behind
   * the other with as little between them as there is; {@link #NOT} when they don't.
   */
  private static int rank(String name, String wanted) {
    String text = Choice.fold(name);
    int at = text.indexOf(wanted);
    if (at == 0) {
      return 0;
    }
    if (at > 0) {
      return text.contains(" " + wanted) ? 1 : 2;
    }
    int from = -1;
    int first = -1;
    for (int i = 0; i < wanted.length(); i++) {
      char letter = wanted.charAt(i);
      if (letter != ' ') {
        from = text.indexOf(letter, from + 1);
        if (from < 0) {
          return NOT;
        }
        first = first < 0 ? from : first;
      }
    }
    int between = from - first + 1 - wanted.length();
    return between <= 2 * wanted.length() + 4 ? 3 + Math.max(0, between) : NOT;
  }
}

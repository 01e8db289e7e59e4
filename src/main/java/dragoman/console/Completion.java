package dragoman.console;

import dragoman.command.Program;
import dragoman.desk.Desk;
import dragoman.index.Count;
import dragoman.index.Facet;
import dragoman.query.Field;
import dragoman.query.Query;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What the word before the caret of the command line may become. */
final class Completion {

  private static final int MOST = 12;
  private static final List<String> DAYS = List.of("since:", "until:", "on:", "is:");

  private final Desk desk;

  Completion(Desk desk) {
    this.desk = desk;
  }

  /** Where the word before the end of some words begins. */
  static int wordStart(String before) {
    int at = before.length();
    while (at > 0 && !Character.isWhitespace(before.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** The words it may become, the likeliest first. */
  List<String> of(String before) throws IOException {
    int start = wordStart(before);
    String word = before.substring(start);
    String head = before.substring(0, start).strip();
    if (head.isEmpty()) {
      List<String> names = new ArrayList<>(Program.names());
      names.add(CommandUpdate.QUIT);
      return beginning(names, word);
    }
    if (head.equals(CommandUpdate.QUERY)) {
      List<String> words = new ArrayList<>(desk.queries().all().keySet());
      words.addAll(CommandUpdate.SUBCOMMANDS);
      return beginning(words, word);
    }
    if (word.startsWith("@")) {
      List<String> names = desk.queries().all().keySet().stream().map(it -> "@" + it).toList();
      return beginning(names, word);
    }
    int colon = word.indexOf(':');
    if (colon < 0) {
      List<String> fields =
          new ArrayList<>(Arrays.stream(Field.values()).map(it -> it.label() + ":").toList());
      fields.addAll(DAYS);
      return beginning(fields, word);
    }
    return values(word.substring(0, colon), word.substring(colon + 1));
  }

  private static List<String> beginning(List<String> words, String typed) {
    return words.stream().filter(it -> it.startsWith(typed)).limit(MOST).toList();
  }

  private List<String> values(String field, String typed) {
    for (Facet facet : Facet.values()) {
      if (facet != Facet.DAY && facet.name().toLowerCase(Locale.ROOT).equals(field)) {
        Field of = Field.valueOf(facet.name());
        List<String> found = new ArrayList<>();
        for (Count count : desk.facet(new Query.All(), facet, Integer.MAX_VALUE)) {
          Choice choice =
              new Choice(count.id(), desk.name(count.id()), 0, desk.spellings(of, count.id()));
          if (found.size() < MOST && choice.answers(typed)) {
            found.add(field + ":" + count.id());
          }
        }
        return found;
      }
    }
    return List.of();
  }
}

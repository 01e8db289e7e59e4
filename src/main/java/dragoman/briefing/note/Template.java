package dragoman.briefing.note;

import dragoman.article.Statement.Form;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Mustache template of a note, with what its head says of it: comments of the form <code>
 * {{! key: value }}</code> on lines of their own.
 *
 * @param name what it is called
 * @param place where it lies, for messages: a path, or {@value #BUILT_IN}
 * @param source the whole text
 * @param about one line on what it makes ({@code about}); empty when it says nothing
 * @param by how statements are grouped ({@code by}), by speaker unless said
 * @param limit the most statements it takes ({@code limit}), {@link Layout#ALL} unless said
 * @param forms the forms of statements it takes ({@code form}), all unless said
 */
public record Template(
    String name,
    String place,
    String source,
    String about,
    Grouping by,
    int limit,
    Set<Form> forms) {

  /** The place of a template that comes with the program. */
  public static final String BUILT_IN = "built in";

  private static final Pattern HEAD = Pattern.compile("\\{\\{!\\s*([a-z]+):\\s*([^}]*?)\\s*\\}\\}");

  /** Makes the set its own. */
  public Template {
    forms = Set.copyOf(forms);
  }

  /**
   * The template of a source.
   *
   * @throws NoteException when its head says what can't be
   */
  static Template of(String name, String place, String source) throws NoteException {
    String about = "";
    Grouping by = Grouping.SPEAKER;
    int limit = Layout.ALL;
    Set<Form> forms = EnumSet.allOf(Form.class);
    int number = 0;
    for (String line : source.lines().toList()) {
      number++;
      Matcher head = HEAD.matcher(line.strip());
      if (!head.matches()) {
        break;
      }
      String where = place.equals(BUILT_IN) ? name : place;
      String key = head.group(1);
      String value = head.group(2);
      switch (key) {
        case "about" -> about = value;
        case "by" -> by = one(Grouping.values(), value, where + ":" + number);
        case "limit" -> limit = limit(value, where + ":" + number);
        case "form" -> {
          forms = EnumSet.noneOf(Form.class);
          for (String form : value.split("[ ,]+", -1)) {
            forms.add(one(Form.values(), form, where + ":" + number));
          }
        }
        default ->
            throw new NoteException(
                where + ":" + number + ": '" + key + "' is not about, by, limit or form");
      }
    }
    return new Template(name, place, source, about, by, limit, forms);
  }

  private static <E extends Enum<E>> E one(E[] values, String word, String where)
      throws NoteException {
    for (E value : values) {
      if (label(value).equals(word)) {
        return value;
      }
    }
    List<String> known = Arrays.stream(values).map(Template::label).toList();
    throw new NoteException(where + ": '" + word + "' is none of " + String.join(", ", known));
  }

  private static String label(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }

  private static int limit(String word, String where) throws NoteException {
    if (!word.matches("[1-9][0-9]{0,5}")) {
      throw new NoteException(where + ": the limit '" + word + "' is no number from 1 on");
    }
    return Integer.parseInt(word);
  }
}

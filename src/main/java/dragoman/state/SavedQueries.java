package dragoman.state;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * The queries that one user has saved under a name: a file of lines with the name, a tab and the
 * query, sorted by name. A query is one line; tabs and line ends in it become blanks.
 */
public final class SavedQueries {

  private static final String FILE = "queries.tsv";
  private static final Pattern NAME =
      Pattern.compile("[\\p{L}\\p{Nd}][\\p{L}\\p{M}\\p{Nd}_-]{0,63}");

  private final StateFolder folder;

  SavedQueries(StateFolder folder) {
    this.folder = folder;
  }

  /** Whether a query can have the name: letters, digits, hyphens and low lines, 64 at most. */
  public static boolean isName(String name) {
    return NAME.matcher(name).matches();
  }

  /** The queries by name, sorted. */
  public Map<String, String> all() throws IOException {
    return read(folder.read(FILE).orElse(""));
  }

  /**
   * Saves a query, in place of one of that name.
   *
   * @return the one that had the name
   * @throws IllegalArgumentException when it can't have the name, see {@link #isName}
   */
  public Optional<String> save(String name, String query) throws IOException {
    if (!isName(name)) {
      throw new IllegalArgumentException("no name of a query: " + name);
    }
    Optional<String> before = Optional.ofNullable(all().get(name));
    change(queries -> queries.put(name, query.strip().replaceAll("\\s+", " ")));
    return before;
  }

  /** Forgets a query; whether there was one. */
  public boolean remove(String name) throws IOException {
    if (!all().containsKey(name)) {
      return false;
    }
    change(queries -> queries.remove(name));
    return true;
  }

  private void change(Consumer<Map<String, String>> change) throws IOException {
    folder.update(
        FILE,
        text -> {
          Map<String, String> queries = read(text);
          change.accept(queries);
          StringBuilder lines = new StringBuilder();
          queries.forEach(
              (name, query) -> lines.append(name).append('\t').append(query).append('\n'));
          return lines.toString();
        });
  }

  private static Map<String, String> read(String text) {
    Map<String, String> queries = new TreeMap<>();
    for (String line : text.lines().toList()) {
      int tab = line.indexOf('\t');
      if (tab > 0) {
        queries.put(line.substring(0, tab), line.substring(tab + 1));
      }
    }
    return queries;
  }
}

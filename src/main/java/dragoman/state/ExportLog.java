package dragoman.state;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What each export of one user had in it when it was last made, so that the next one can begin
 * behind it: a file of lines with the export's name, a tab and a statement's id.
 */
public final class ExportLog {

  private static final String FILE = "exports.tsv";

  private final StateFolder folder;

  ExportLog(StateFolder folder) {
    this.folder = folder;
  }

  /** The ids of the statements that an export has had; empty before the first. */
  public Set<String> seen(String export) throws IOException {
    return read(folder.read(FILE).orElse("")).getOrDefault(line(export), Set.of());
  }

  /** Adds the ids that an export has had now. */
  public void add(String export, Collection<String> ids) throws IOException {
    folder.update(
        FILE,
        text -> {
          Map<String, Set<String>> log = read(text);
          log.computeIfAbsent(line(export), name -> new TreeSet<>()).addAll(ids);
          StringBuilder lines = new StringBuilder();
          log.forEach(
              (name, seen) ->
                  seen.forEach(id -> lines.append(name).append('\t').append(id).append('\n')));
          return lines.toString();
        });
  }

  private static String line(String export) {
    return export.replaceAll("\\s+", " ");
  }

  private static Map<String, Set<String>> read(String text) {
    Map<String, Set<String>> log = new TreeMap<>();
    List<String> lines = text.lines().toList();
    for (String line : lines) {
      int tab = line.indexOf('\t');
      if (tab >= 0) {
        log.computeIfAbsent(line.substring(0, tab), name -> new TreeSet<>())
            .add(line.substring(tab + 1));
      }
    }
    return log;
  }
}

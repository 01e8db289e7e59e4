package dragoman.shell;

import dragoman.state.StateFolder;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The lines typed in earlier sessions, in the user's state folder.
 *
 * <p>One line of the file a typed line, a line end in it written as {@code \n} and a backslash
 * twice. Several sessions at once add to it without losing each other's.
 */
public final class LineHistory {

  private static final String FILE = "history";
  private static final int KEPT = 2000;

  private final StateFolder folder;

  /** A history in a user's folder; nothing is read or written yet. */
  public LineHistory(StateFolder folder) {
    this.folder = folder;
  }

  /**
   * The lines, the oldest first.
   *
   * @throws IOException when there are some that can't be read, with a message for the user
   */
  public List<String> lines() throws IOException {
    return folder.read(FILE).orElse("").lines().map(LineHistory::decoded).toList();
  }

  /**
   * Adds a line, unless it is the last one already.
   *
   * @throws IOException when it can't be written, with a message for the user
   */
  public void add(String line) throws IOException {
    String encoded = line.replace("\\", "\\\\").replace("\n", "\\n").replace("\r", "");
    folder.update(
        FILE,
        text -> {
          List<String> lines = new ArrayList<>(text.lines().toList());
          if (lines.isEmpty() || !lines.get(lines.size() - 1).equals(encoded)) {
            lines.add(encoded);
          }
          int first = Math.max(0, lines.size() - KEPT);
          return String.join("\n", lines.subList(first, lines.size())) + "\n";
        });
  }

  private static String decoded(String line) {
    StringBuilder out = new StringBuilder();
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        char next = line.charAt(++i);
        out.append(next == 'n' ? '\n' : next);
      } else {
        out.append(c);
      }
    }
    return out.toString();
  }
}

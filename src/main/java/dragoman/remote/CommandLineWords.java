package dragoman.remote;

import java.util.ArrayList;
import java.util.List;

/** The words of a line as an SSH client sends it, split as a POSIX shell would. */
final class CommandLineWords {

  private CommandLineWords() {}

  /**
   * Splits at blanks; {@code '…'} keeps everything, {@code "…"} everything but {@code \"} and
   * {@code \\}, and a backslash outside of them the next character. Nothing is expanded.
   *
   * @throws IllegalArgumentException when a quotation mark or an escape is left open, with a
   *     message for the user
   */
  static List<String> of(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean within = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        boolean escape = quote == '"' && c == '\\' && i + 1 < line.length();
        if (escape && (line.charAt(i + 1) == '"' || line.charAt(i + 1) == '\\')) {
          word.append(line.charAt(++i));
        } else if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if (c == '\'' || c == '"') {
        quote = c;
        within = true;
      } else if (c == '\\') {
        if (i + 1 == line.length()) {
          throw new IllegalArgumentException("the line ends in a backslash; write \\\\ for one");
        }
        word.append(line.charAt(++i));
        within = true;
      } else if (c == ' ' || c == '\t' || c == '\n' || c == '\r') {
        if (within) {
          words.add(word.toString());
          word.setLength(0);
          within = false;
        }
      } else {
        word.append(c);
        within = true;
      }
    }
    if (quote != 0) {
      throw new IllegalArgumentException(
          "a " + quote + " is not closed; put the whole command into '…' and use \"…\" inside");
    }
    if (within) {
      words.add(word.toString());
    }
    return words;
  }
}

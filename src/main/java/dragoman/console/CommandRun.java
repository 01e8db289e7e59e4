package dragoman.console;

import dragoman.command.Program;
import dragoman.command.Streams;
import java.io.ByteArrayInputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A command, run as the process would run it, with streams in memory. */
final class CommandRun {

  private final Program program;

  CommandRun(Program program) {
    this.program = program;
  }

  /** What came of a line: what was printed, then what was said. */
  record Output(int code, String text) {}

  /** Runs it; {@code columns} is how wide the pane is that shows the output. */
  Output run(List<String> words, int columns) {
    StringWriter out = new StringWriter();
    StringWriter said = new StringWriter();
    PrintWriter err = new PrintWriter(said);
    Streams streams =
        new Streams(new ByteArrayInputStream(new byte[0]), out, err, Set.of(), columns);
    int code = program.run(streams, words);
    err.flush();
    return new Output(code, out + (said.getBuffer().isEmpty() ? "" : "\n" + said));
  }

  /** The words of a line; what stands in quotes is one word. A quote that is not closed ends it. */
  static List<String> words(String line) {
    List<String> words = new ArrayList<>();
    StringBuilder word = new StringBuilder();
    boolean begun = false;
    char quote = 0;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (quote != 0) {
        if (c == quote) {
          quote = 0;
        } else {
          word.append(c);
        }
      } else if ((c == '"' || c == '\'') && word.isEmpty()) {
        quote = c;
        begun = true;
      } else if (Character.isWhitespace(c)) {
        if (begun) {
          words.add(word.toString());
        }
        word.setLength(0);
        begun = false;
      } else {
        word.append(c);
        begun = true;
      }
    }
    if (begun) {
      words.add(word.toString());
    }
    return words;
  }
}

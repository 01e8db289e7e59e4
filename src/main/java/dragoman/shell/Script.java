package dragoman.shell;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import org.jspecify.annotations.Nullable;

/** Lines cut into commands, each with its line; a command that is open goes on in the next line. */
final class Script {

  private final Lines lines;
  private final Deque<Step> steps = new ArrayDeque<>();
  private int line;

  /** Where lines come from. */
  @FunctionalInterface
  interface Lines {

    /** The next line without its end; null behind the last. */
    @Nullable String next() throws IOException;
  }

  /**
   * A command of a script.
   *
   * @param line where it begins, from 1 on
   * @param command null when its words can't be told
   * @param text as typed
   * @param fault why they can't; empty when they can
   */
  record Step(int line, Words.@Nullable Command command, String text, String fault) {}

  Script(Lines lines) {
    this.lines = lines;
  }

  Script(BufferedReader reader) {
    this(reader::readLine);
  }

  /** The next command; null behind the last. */
  @Nullable Step next() throws IOException {
    while (steps.isEmpty()) {
      @Nullable String text = lines.next();
      if (text == null) {
        return null;
      }
      line++;
      take(line == 1 && text.startsWith("\uFEFF") ? text.substring(1) : text, line);
    }
    return steps.poll();
  }

  private void take(String begun, int first) throws IOException {
    String text = begun;
    while (true) {
      try {
        for (Words.Command command : Words.commands(text)) {
          int before =
              (int) text.substring(0, command.start()).chars().filter(c -> c == '\n').count();
          steps.add(new Step(first + before, command, command.text(), ""));
        }
        return;
      } catch (UnfinishedException e) {
        @Nullable String more = lines.next();
        if (more == null) {
          steps.clear();
          steps.add(new Step(first, null, text, String.valueOf(e.getMessage())));
          return;
        }
        line++;
        text = text + "\n" + more;
      }
    }
  }
}

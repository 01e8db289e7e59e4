package dragoman.console;

import dragoman.command.Program;
import dragoman.terminal.BidiMode;
import dragoman.terminal.BidiPlan;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What a console is opened with.
 *
 * @param opening opens the desk, which is closed in the end
 * @param clock with the desk's time zone
 * @param theme the colours to begin with
 * @param corpus the name of the corpus folder
 * @param language BCP 47 tag of the interface's words
 * @param keys other keys for actions, by the action's name in the settings; the rest is as it comes
 * @param local what only somebody at this machine may use; empty for a guest
 * @param bidi how right-to-left text is sent, and what the user can do that the program can't
 */
public record Setup(
    ConsoleLoop.Opening opening,
    Clock clock,
    Theme theme,
    String corpus,
    String language,
    Map<String, List<String>> keys,
    Optional<Local> local,
    BidiPlan bidi) {

  /** Makes the map its own. */
  public Setup {
    keys = Map.copyOf(keys);
  }

  /**
   * What somebody at this machine may use.
   *
   * @param commands the program whose commands the command line runs
   * @param folder the corpus folder, which is watched
   * @param editor the command that edits a file; empty when none is set
   */
  public record Local(Supplier<Program> commands, Path folder, String editor) {}

  /** For a guest, with the keys as they come. */
  public static Setup guest(
      ConsoleLoop.Opening opening, Clock clock, Theme theme, String corpus, String language) {
    return new Setup(
        opening,
        clock,
        theme,
        corpus,
        language,
        Map.of(),
        Optional.empty(),
        BidiPlan.of(BidiMode.VISUAL));
  }

  /** With another way of sending right-to-left text. */
  Setup with(BidiPlan other) {
    return new Setup(opening, clock, theme, corpus, language, keys, local, other);
  }
}

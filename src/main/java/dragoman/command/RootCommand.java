package dragoman.command;

import dragoman.desk.Refreshed;
import dragoman.settings.Key;
import java.io.IOException;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The program without a command: the console in a terminal, else an overview of the corpus. */
@Command(
    name = "dragoman",
    description = {
      "Who said what in multilingual diplomatic news: browse, filter by speaker or country, write briefing notes.",
      "Without a command it opens the console in a terminal, and prints an overview of the corpus elsewhere."
    },
    synopsisSubcommandLabel = "[COMMAND]",
    footer = {
      "",
      "Exit codes: 0 done, 1 failed, 2 wrong words in the command, 3 done in part.",
      "Examples:",
      "  dragoman",
      "  dragoman statements speaker:lavrov country:UA",
      "  dragoman export 'topic:sanctions since:7d' --title Sanctions"
    })
final class RootCommand implements Callable<Integer> {

  private final Invocation invocation;

  RootCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Option(
      names = "--corpus",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "The folder of the articles.")
  void corpus(String value) {
    invocation.set(Key.CORPUS, value);
  }

  @Option(
      names = "--people",
      scope = ScopeType.INHERIT,
      paramLabel = "FILE",
      description = "The desk's own people; people.tsv in the folder of the articles by default.")
  void people(String value) {
    invocation.set(Key.PEOPLE, value);
  }

  @Option(
      names = "--briefings",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "The folder of the notes.")
  void briefings(String value) {
    invocation.set(Key.BRIEFINGS, value);
  }

  @Option(
      names = "--index",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "The folder of the index.")
  void index(String value) {
    invocation.set(Key.INDEX, value);
  }

  @Option(
      names = "--state",
      scope = ScopeType.INHERIT,
      paramLabel = "DIR",
      description = "The folder of drafts.")
  void state(String value) {
    invocation.set(Key.STATE, value);
  }

  @Option(
      names = "--zone",
      scope = ScopeType.INHERIT,
      paramLabel = "ZONE",
      description = "The desk's time zone.")
  void zone(String value) {
    invocation.set(Key.ZONE, value);
  }

  @Option(
      names = "--rtl",
      scope = ScopeType.INHERIT,
      paramLabel = "POLICY",
      description = "How right-to-left text is sent: auto, visual, words, kitty, sgr, terminal.")
  void rtl(String value) {
    invocation.set(Key.RTL, value);
  }

  @Option(
      names = "--theme",
      scope = ScopeType.INHERIT,
      paramLabel = "THEME",
      description = "The colours: dark, light, contrast, none.")
  void theme(String value) {
    invocation.set(Key.THEME, value);
  }

  @Option(
      names = "--lang",
      scope = ScopeType.INHERIT,
      paramLabel = "TAG",
      description = "The language of the program's words and of notes.")
  void lang(String value) {
    invocation.set(Key.LANG, value);
  }

  @Override
  public Integer call() throws IOException {
    if (invocation.streams().interactive()) {
      return invocation.openConsole();
    }
    Refreshed refreshed = invocation.refreshed();
    OverviewText.write(
        invocation.desk().overview(),
        refreshed,
        invocation.settings(),
        invocation.access(),
        invocation.out());
    return ExitCode.DONE;
  }
}

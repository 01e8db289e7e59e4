package dragoman.command;

import dragoman.desk.Refreshed;
import dragoman.settings.Key;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Model.CommandSpec;

/** The program without a command: the console in a terminal, else an overview of the corpus. */
final class RootCommand implements Callable<Integer> {

  private final Invocation invocation;

  RootCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  CommandSpec spec() {
    CommandSpec spec =
        Usage.of(
            this,
            "dragoman",
            List.of(
                "Who said what in multilingual diplomatic news: browse, filter by speaker or country, write briefing notes.",
                "Without a command it opens the console in a terminal, and prints an overview of the corpus elsewhere."));
    spec.usageMessage()
        .synopsisSubcommandLabel("[COMMAND]")
        .footer(
            "",
            "Exit codes: 0 done, 1 failed, 2 wrong words in the command, 3 done in part.",
            "Examples:",
            "  dragoman",
            "  dragoman statements speaker:lavrov country:UA",
            "  dragoman export 'topic:sanctions since:7d' --title Sanctions");
    option(spec, Key.CORPUS, "DIR", "The folder of the articles.");
    option(
        spec,
        Key.PEOPLE,
        "FILE",
        "The desk's own people; people.tsv in the folder of the articles by default.");
    option(spec, Key.BRIEFINGS, "DIR", "The folder of the notes.");
    option(spec, Key.INDEX, "DIR", "The folder of the index.");
    option(spec, Key.STATE, "DIR", "The folder of drafts.");
    option(spec, Key.ZONE, "ZONE", "The desk's time zone.");
    option(
        spec,
        Key.RTL,
        "POLICY",
        "How right-to-left text is sent: auto, visual, words, kitty, sgr, terminal.");
    option(spec, Key.THEME, "THEME", "The colours: dark, light, contrast, none.");
    option(spec, Key.LANG, "TAG", "The language of the program's words and of notes.");
    return spec;
  }

  private void option(CommandSpec spec, Key key, String label, String description) {
    if (!invocation.access().allows(key)) {
      return;
    }
    spec.addOption(
        Usage.inherited(
            "--" + key.label(),
            label,
            description,
            new Usage.Taker() {
              @Override
              void take(String value) {
                invocation.set(key, value);
              }
            }));
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

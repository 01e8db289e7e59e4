package dragoman.command;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.desk.Desk;
import dragoman.index.Hits;
import dragoman.index.Page;
import dragoman.query.Query;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a briefing note without a screen. */
@Command(
    name = "export",
    description = {
      "Writes a briefing note with every statement that matches.",
      "Without -o it goes into the briefings folder under a name made from the title, and that name is printed.",
      "The same corpus, query and date give the same bytes."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman export 'speaker:zelensky country:RU' --title 'Zelensky on Russia'",
      "  dragoman export 'topic:sanctions since:7d' -o - | less",
      "  dragoman export 'from:UA' --title Kyiv -o kyiv.md --force"
    })
final class ExportCommand implements Callable<Integer> {

  private static final String STDOUT = "-";

  private final Invocation invocation;

  @Parameters(
      paramLabel = "QUERY",
      description = {
        "What the note is about; see 'dragoman help statements'.",
        "Put -- before a leading -word."
      })
  private List<String> query = new ArrayList<>();

  @Option(
      names = "--title",
      paramLabel = "TITLE",
      description = "The note's title; default: the query.")
  private @Nullable String title;

  @Option(
      names = "--bottom-line",
      paramLabel = "TEXT",
      defaultValue = "",
      description = "What the reader should know first (Markdown).")
  private String bottomLine = "";

  @Option(
      names = {"-o", "--output"},
      paramLabel = "FILE",
      description = "Where to write it; - for standard output.")
  private @Nullable String output;

  @Option(names = "--force", description = "Write over an existing file.")
  private boolean force;

  @Option(
      names = "--fail-if-empty",
      description = "Exit 1 and write nothing when no statement matches.")
  private boolean failIfEmpty;

  ExportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    String text = String.join(" ", query);
    Desk desk = invocation.desk();
    Query parsed = invocation.query(text);
    Hits<CitedStatement> hits = desk.statements(parsed, Page.ALL);
    if (hits.rows().isEmpty() && failIfEmpty) {
      throw CommandException.failed(
          "export: no statement matches '" + text + "'; nothing was written");
    }
    Briefing briefing =
        new Briefing(
            title == null ? text : title,
            desk.today(),
            desk.print(parsed),
            bottomLine,
            Briefing.items(hits.rows()));
    if (STDOUT.equals(output)) {
      invocation.out().write(desk.note(briefing));
    } else if (output == null) {
      Path saved = force ? desk.saveOver(briefing) : desk.save(briefing);
      invocation.out().write(invocation.access().shown(saved) + "\n");
    } else {
      Path file = invocation.access().target(output);
      if (force) {
        desk.saveAsOver(briefing, file);
      } else {
        saveAs(desk, briefing, file, output);
      }
      invocation.out().write(invocation.access().shown(file) + "\n");
    }
    LeftOut.say(desk.undatedStatements(parsed), "statement", invocation.err());
    return ExitCode.DONE;
  }

  private static void saveAs(Desk desk, Briefing briefing, Path file, String name)
      throws IOException {
    try {
      desk.saveAs(briefing, file);
    } catch (FileAlreadyExistsException e) {
      throw CommandException.failed(
          "export: " + name + " is there already and was left as it is; --force writes over it");
    }
  }
}

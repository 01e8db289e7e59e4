package dragoman.command;

import dragoman.briefing.note.Citations;
import dragoman.briefing.note.Grouping;
import dragoman.briefing.note.Templates;
import dragoman.desk.Desk;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a briefing note without a screen. */
@Command(
    name = "export",
    description = {
      "Writes a briefing note with every statement that matches.",
      "Without -o it goes into the briefings folder under a name made from the title, and that name"
          + " is printed.",
      "The same corpus, query and date give the same bytes.",
      "--lang sets the language of headings, dates and names; what was said stays as it was said."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman export 'speaker:zelensky country:RU' --title 'Zelensky on Russia'",
      "  dragoman export 'topic:sanctions since:7d' -o - | less",
      "  dragoman export 'from:UA' --title Kyiv -o kyiv.html --force",
      "  dragoman export @sanctions --since-last --fail-if-empty",
      "  dragoman export --plan weekly.yaml --if-changed",
      "  dragoman export 'topic:sanctions' --template timeline --lang ar",
      "  dragoman export speaker:lavrov --template quotes --format text -o - | mail"
          + " desk@example.org"
    })
final class ExportCommand implements Callable<Integer> {

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

  @Option(
      names = "--template",
      paramLabel = "NAME",
      defaultValue = Templates.DEFAULT,
      description = "How it is laid out; 'dragoman template list' has them. Default: brief.")
  private String template = Templates.DEFAULT;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      description = {
        "md, html (one page that needs nothing else), json (all data, without a template) or text",
        "(72 columns, for mail); default: what the name of FILE ends in, else md."
      })
  private @Nullable NoteFormat format;

  @Option(
      names = "--citation",
      paramLabel = "HOW",
      defaultValue = "footnote",
      description = "footnote, inline (outlet and day in the text) or none; default: footnote.")
  private Citations citations = Citations.FOOTNOTE;

  @Option(
      names = "--author",
      paramLabel = "NAME",
      description = "Who the note says wrote it; default: the setting, else whoever is logged in.")
  private @Nullable String author;

  @Option(
      names = "--by",
      paramLabel = "WHAT",
      description = "Group statements by speaker, topic or day; default: as the template has it.")
  private @Nullable Grouping by;

  @Option(names = "--sure", description = "Leave out statements whose speaker is only inferred.")
  private boolean sure;

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = {
        "At most so many statements, the best-backed of each speaker in turn; 0 for all.",
        "Default: as the template has it. The note says how many it leaves out."
      })
  private @Nullable Integer limit;

  @Option(
      names = "--plan",
      paramLabel = "FILE",
      description = {
        "Export the notes that a YAML file lists (src/doc/scripts.md); their files lie in the"
            + " briefings folder.",
        "The other options hold for each of them."
      })
  private @Nullable String plan;

  @Option(
      names = "--update",
      paramLabel = "FILE",
      description = {
        "Run the query of an existing note again: new statements go where they belong,",
        "a source that is gone or has changed is flagged (exit 3), nothing that a person typed is"
            + " touched."
      })
  private @Nullable String update;

  @Option(
      names = "--addendum",
      description = "With --update: put new statements into a numbered, dated addendum at the end.")
  private boolean addendum;

  @ArgGroup(exclusive = false, heading = "%nFor scripts:%n")
  private ExportRules rules = new ExportRules();

  ExportCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    NoteOrder order =
        new NoteOrder(
            String.join(" ", query),
            title,
            bottomLine,
            output,
            template,
            null,
            format,
            citations,
            by,
            author,
            limit);
    if (update != null) {
      return update(update);
    }
    if (plan != null) {
      return plan(plan, order);
    }
    order = sure ? order.sure() : order;
    boolean named = output != null && !order.toStdout();
    new Exporter(invocation, rules)
        .export(order, output != null && named ? invocation.access().target(output) : null);
    return ExitCode.DONE;
  }

  private int update(String name) throws IOException {
    if (!query.isEmpty() || title != null || output != null || plan != null) {
      throw CommandException.usage("export: --update takes query, title and file from the note");
    }
    NoteUpdate.Into into = addendum ? NoteUpdate.Into.ADDENDUM : NoteUpdate.Into.SECTIONS;
    return new NoteUpdate(invocation, into).update(invocation.access().target(name));
  }

  /** Exports the notes of a plan; one that fails does not keep the others from being made. */
  private int plan(String name, NoteOrder like) throws IOException {
    if (!query.isEmpty() || title != null || output != null) {
      throw CommandException.usage("export: with --plan the file has queries, titles and outputs");
    }
    Desk desk = invocation.desk();
    List<NoteOrder> orders = Plan.read(invocation.access().file(name), like, desk.today());
    Exporter exporter = new Exporter(invocation, rules);
    int failed = 0;
    for (NoteOrder each : orders) {
      NoteOrder order = sure ? each.sure() : each;
      try {
        String file = order.output();
        exporter.export(order, file == null ? null : desk.notebook().inside(file));
      } catch (CommandException | IOException e) {
        failed++;
        invocation
            .err()
            .println("dragoman: " + name + ": note '" + order.called() + "': " + e.getMessage());
      }
    }
    return failed == 0
        ? ExitCode.DONE
        : failed == orders.size() ? ExitCode.FAILED : ExitCode.PARTLY;
  }
}

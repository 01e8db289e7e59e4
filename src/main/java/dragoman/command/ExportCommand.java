package dragoman.command;

import dragoman.article.CitedStatement;
import dragoman.briefing.Briefing;
import dragoman.briefing.note.Citations;
import dragoman.briefing.note.Grouping;
import dragoman.briefing.note.Layout;
import dragoman.briefing.note.NoteException;
import dragoman.briefing.note.NoteWriter;
import dragoman.briefing.note.Templates;
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
      "The same corpus, query and date give the same bytes.",
      "--lang sets the language of headings, dates and names; what was said stays as it was said."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman export 'speaker:zelensky country:RU' --title 'Zelensky on Russia'",
      "  dragoman export 'topic:sanctions since:7d' -o - | less",
      "  dragoman export 'from:UA' --title Kyiv -o kyiv.html --force",
      "  dragoman export 'topic:sanctions' --template timeline --lang ar",
      "  dragoman export speaker:lavrov --template quotes --format text -o - | mail desk@example.org"
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

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = {
        "At most so many statements, the best-backed of each speaker in turn; 0 for all.",
        "Default: as the template has it. The note says how many it leaves out."
      })
  private @Nullable Integer limit;

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
    NoteFormat written = format();
    String note = note(desk, briefing, written);
    if (STDOUT.equals(output)) {
      invocation.out().write(note);
    } else if (output == null) {
      String called = briefing.title();
      String extension = written.extension();
      Path saved =
          force ? desk.saveOver(called, extension, note) : desk.save(called, extension, note);
      invocation.out().write(invocation.access().shown(saved) + "\n");
    } else {
      Path file = invocation.access().target(output);
      if (force) {
        desk.saveAsOver(file, note);
      } else {
        saveAs(desk, file, output, note);
      }
      invocation.out().write(invocation.access().shown(file) + "\n");
    }
    LeftOut.say(desk.undatedStatements(parsed), "statement", invocation.err());
    return ExitCode.DONE;
  }

  private NoteFormat format() {
    if (format != null) {
      return format;
    }
    return output == null || STDOUT.equals(output) ? NoteFormat.MD : NoteFormat.of(Path.of(output));
  }

  private String note(Desk desk, Briefing briefing, NoteFormat written) throws IOException {
    NoteWriter notes = author == null ? desk.notes() : desk.notes().by(author);
    try {
      return switch (written) {
        case MD -> notes.markdown(briefing, layout(desk));
        case HTML -> notes.html(briefing, layout(desk));
        case TEXT -> notes.text(briefing, layout(desk));
        case JSON -> NoteJson.of(briefing, notes.imprint());
      };
    } catch (NoteException e) {
      throw CommandException.usage("export: " + e.getMessage());
    }
  }

  private Layout layout(Desk desk) throws NoteException {
    Layout layout = desk.layout(template).withCitations(citations);
    if (by != null) {
      layout = layout.withBy(by);
    }
    if (limit != null) {
      layout = layout.withLimit(limit > 0 ? limit : Layout.ALL);
    }
    return layout;
  }

  private static void saveAs(Desk desk, Path file, String name, String note) throws IOException {
    try {
      desk.saveAs(file, note);
    } catch (FileAlreadyExistsException e) {
      throw CommandException.failed(
          "export: " + name + " is there already and was left as it is; --force writes over it");
    }
  }
}

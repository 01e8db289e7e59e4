package dragoman.command;

import dragoman.briefing.NoteFile;
import dragoman.briefing.SavedNote;
import dragoman.terminal.TerminalText;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lists, searches and shows notes. */
@Command(
    name = "briefings",
    description = {
      "Lists the notes in the briefings folder, newest first; with words, those that have all of them.",
      "'dragoman briefings show NAME' prints one."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman briefings",
      "  dragoman briefings sulina pilots",
      "  dragoman briefings show grain-lanes-in-romanian-words"
    })
final class BriefingsCommand implements Callable<Integer> {

  private List<Column<SavedNote>> fields() {
    return List.of(
        Column.text("name", SavedNote::name),
        Column.text("file", note -> invocation.access().shown(note.file())),
        Column.text("title", note -> note.head().title()),
        Column.text("date", BriefingsCommand::day),
        Column.text("query", note -> note.head().query()),
        Column.text("lang", note -> note.head().language()),
        Column.texts("languages", note -> note.head().languages()),
        Column.number("sources", note -> note.head().sources().size()),
        Column.text("independent_sources", note -> note.head().independentSources()),
        Column.text("match", SavedNote::match));
  }

  private static final List<Column<SavedNote>> TABLE =
      List.of(
          Column.text("date", BriefingsCommand::day),
          Column.text("title", note -> note.head().title()),
          Column.number("sources", note -> note.head().sources().size()),
          Column.text("query", note -> note.head().query()),
          Column.text("name", SavedNote::name));

  private final Invocation invocation;

  @Parameters(paramLabel = "WORD", description = "Only notes that have every word.")
  private List<String> words = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (for people), ndjson, json or csv (for programs); default: table.")
  private Format format = Format.TABLE;

  private BriefingsCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /** The command with what can be done besides. */
  static CommandLine of(Invocation invocation) {
    return new CommandLine(new BriefingsCommand(invocation)).addSubcommand(new Show(invocation));
  }

  private static @Nullable String day(SavedNote note) {
    @Nullable LocalDate day = note.head().date();
    return day == null ? null : day.toString();
  }

  @Override
  public Integer call() throws IOException {
    List<SavedNote> notes = invocation.deskAsLeft().notebook().having(String.join(" ", words));
    invocation.listing(format).write(fields(), TABLE, notes);
    return ExitCode.DONE;
  }

  /** Shows a note. */
  @Command(name = "show", description = "Prints a note as it lies in its file.")
  static final class Show implements Callable<Integer> {

    private final Invocation invocation;

    @Parameters(paramLabel = "NAME", description = "Its name in the list, or a file.")
    private String name = "";

    Show(Invocation invocation) {
      this.invocation = invocation;
    }

    @Override
    public Integer call() throws IOException {
      String note =
          NoteFile.read(invocation.access().note(name, invocation.deskAsLeft().notebook()::file));
      boolean terminal = invocation.streams().terminals().contains(Streams.Stream.OUT);
      invocation.out().write(terminal ? TerminalText.cleanLines(note) : note);
      return ExitCode.DONE;
    }
  }
}

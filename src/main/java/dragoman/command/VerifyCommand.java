package dragoman.command;

import dragoman.article.Place;
import dragoman.desk.Desk;
import dragoman.terminal.TerminalText;
import dragoman.verification.Check;
import dragoman.verification.Forgiven;
import dragoman.verification.Outcome;
import dragoman.verification.Outcome.Grade;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Checks the quotations of notes. */
@Command(
    name = "verify",
    description = {
      "Checks every quotation of a Markdown note against the corpus, also of one written by hand:",
      "exact, moved, date changed, misattributed, altered, source gone or not found.",
      "The table and the github format tell what is not plainly exact, the others everything."
    },
    footer = {
      "",
      "Exit codes: 0 all good; 1 when anything is altered, misattributed, gone or not found (or a file can't be read);",
      "else 3 when something moved or a date changed.",
      "Examples:",
      "  dragoman verify briefings/sanctions.md",
      "  dragoman verify --format github notes/*.md",
      "  dragoman verify --format json sanctions.md | jq '.[] | select(.outcome != \"exact\")'"
    })
final class VerifyCommand implements Callable<Integer> {

  /** How checks are written. */
  enum Report {
    TABLE,
    NDJSON,
    JSON,
    CSV,
    /** One line for each finding, as compilers do: {@code file:line: message}. */
    GITHUB
  }

  private final Invocation invocation;

  @Parameters(
      paramLabel = "FILE",
      arity = "1..*",
      description = "Notes: files, or names of notes in the briefings folder.")
  private List<String> files = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (for people), ndjson, json, csv, or github (file:line: message).")
  private Report format = Report.TABLE;

  @Option(names = "--all", description = "Table: what is exact too.")
  private boolean all;

  VerifyCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  /** A check and the file it is of, as the user named it. */
  private record Row(String file, Check check) {

    Check.@Nullable Found found() {
      return check.found();
    }

    @Nullable Place place() {
      Check.Found found = found();
      return found == null ? null : found.place();
    }

    /** What is to be said of it, in one line; what was passed over where nothing is wrong. */
    String message() {
      return check.why().isEmpty() ? forgiven() : String.join("; ", check.why());
    }

    private String forgiven() {
      String labels =
          check.forgiven().stream()
              .sorted()
              .map(Forgiven::label)
              .collect(Collectors.joining(" and "));
      return labels.isEmpty() ? "" : "but for " + labels;
    }
  }

  private static final List<Column<Row>> FIELDS =
      List.of(
          Column.text("file", Row::file),
          Column.number("line", row -> row.check().quoted().line()),
          Column.text("outcome", row -> row.check().outcome().label()),
          Column.text("quotation", row -> row.check().quoted().words()),
          Column.text("article", row -> row.found() == null ? null : row.found().article()),
          Column.text("start", row -> row.place() == null ? null : "" + row.place().start()),
          Column.text("end", row -> row.place() == null ? null : "" + row.place().end()),
          Column.text("text", row -> row.found() == null ? null : row.found().words()),
          Column.texts("speakers", row -> row.found() == null ? List.of() : row.found().speakers()),
          Column.text(
              "difference",
              row ->
                  row.found() == null || row.found().difference().isEmpty()
                      ? null
                      : row.found().difference()),
          Column.texts(
              "forgiven",
              row -> row.check().forgiven().stream().sorted().map(Forgiven::label).toList()),
          Column.text("message", Row::message));

  private static final List<Column<Row>> TABLE =
      List.of(
          Column.number("line", row -> row.check().quoted().line()),
          Column.text("outcome", row -> row.check().outcome().label()),
          Column.text("quotation", row -> row.check().quoted().words()),
          Column.text("what", Row::message),
          Column.text("file", Row::file));

  @Override
  public Integer call() throws IOException {
    List<Row> rows = new ArrayList<>();
    boolean unread = false;
    for (String file : files) {
      try {
        Desk desk = invocation.desk();
        Path path = invocation.access().note(file, desk::note);
        desk.verify(path).forEach(check -> rows.add(new Row(file, check)));
      } catch (IOException e) {
        invocation.err().println("dragoman: " + e.getMessage());
        unread = true;
      }
    }
    write(rows);
    invocation.err().println("dragoman: " + summary(rows));
    Grade worst =
        rows.stream()
            .map(row -> row.check().outcome().grade())
            .max(Grade::compareTo)
            .orElse(Grade.GOOD);
    return switch (unread ? Grade.WRONG : worst) {
      case GOOD -> ExitCode.DONE;
      case SHIFTED -> ExitCode.PARTLY;
      case WRONG -> ExitCode.FAILED;
    };
  }

  private void write(List<Row> rows) throws IOException {
    List<Row> noted = rows.stream().filter(row -> all || !row.message().isEmpty()).toList();
    switch (format) {
      case TABLE -> {
        if (!noted.isEmpty()) {
          invocation.listing(Format.TABLE).write(FIELDS, TABLE, noted);
        }
      }
      case GITHUB -> github(rows);
      case NDJSON -> invocation.listing(Format.NDJSON).write(FIELDS, TABLE, rows);
      case JSON -> invocation.listing(Format.JSON).write(FIELDS, TABLE, rows);
      case CSV -> invocation.listing(Format.CSV).write(FIELDS, TABLE, rows);
    }
  }

  private void github(List<Row> rows) throws IOException {
    for (Row row : rows) {
      if (row.check().outcome().grade() != Grade.GOOD) {
        String line =
            row.file()
                + ":"
                + row.check().quoted().line()
                + ": "
                + row.check().outcome().label()
                + ": "
                + row.message();
        invocation.out().write(TerminalText.clean(line) + "\n");
      }
    }
  }

  private static String summary(List<Row> rows) {
    Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
    rows.forEach(row -> counts.merge(row.check().outcome(), 1, Integer::sum));
    String each =
        counts.entrySet().stream()
            .map(entry -> entry.getValue() + " " + entry.getKey().label())
            .collect(Collectors.joining(", "));
    return rows.isEmpty()
        ? "no quotation was found"
        : Objects.toString(rows.size())
            + (rows.size() == 1 ? " quotation: " : " quotations: ")
            + each;
  }
}

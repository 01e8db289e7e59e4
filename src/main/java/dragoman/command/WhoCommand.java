package dragoman.command;

import dragoman.desk.Identity;
import dragoman.query.QueryException;
import dragoman.reference.Person;
import dragoman.terminal.TerminalText;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Explains a name. */
@Command(
    name = "who",
    description = {
      "Explains a name in any script: whom it may mean, by which rule, how that is written in each language,",
      "which offices they hold or held, and how the articles name them."
    },
    footer = {
      "",
      "Rules: id, spelling, last name, transliteration (the same in Latin letters), consonants (sounds alike).",
      "",
      "Examples:",
      "  dragoman who lavrov",
      "  dragoman who 'وزارة الخارجية الأمريكية'",
      "  dragoman who --format json 'Casa Albă'"
    })
final class WhoCommand implements Callable<Integer> {

  /** How many ways of naming are shown to people. */
  private static final int SHOWN = 20;

  private static final List<Column<Identity>> COLUMNS =
      List.of(
          Column.text("id", Identity::id),
          Column.text("name", Identity::name),
          Column.text("rule", Identity::rule),
          Column.text("known_from", row -> row.origin().name().toLowerCase(Locale.ROOT)),
          Column.text("country", Identity::country),
          Column.texts("offices", row -> row.offices().stream().map(WhoCommand::office).toList()),
          Column.texts("spellings", WhoCommand::spellings),
          Column.number("articles", Identity::articles),
          Column.texts("seen", row -> row.seen().stream().map(WhoCommand::seen).toList()));

  private final Invocation invocation;

  @Parameters(
      paramLabel = "NAME",
      arity = "1..*",
      description = "A name, surname or id; all words are joined.")
  private List<String> name = new ArrayList<>();

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description =
          "table or lines (for people), ndjson, json or csv (for programs); default: ${DEFAULT-VALUE}.")
  private Format format = Format.TABLE;

  WhoCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    List<Identity> found;
    try {
      found = invocation.desk().who(String.join(" ", name).strip());
    } catch (QueryException e) {
      throw CommandException.failed("who: " + e.getMessage());
    }
    if (!format.forPeople()) {
      invocation.listing(format).write(COLUMNS, COLUMNS, found);
      return ExitCode.DONE;
    }
    String separator = "";
    for (Identity identity : found) {
      invocation.out().write(separator);
      sheet(identity);
      separator = "\n";
    }
    return ExitCode.DONE;
  }

  private void sheet(Identity identity) throws IOException {
    line("id", identity.id());
    line("name", identity.name());
    line("matched by", identity.rule());
    line(
        "known from",
        switch (identity.origin()) {
          case PROGRAM -> "the program's tables";
          case DESK -> "the desk's own table: " + invocation.settings().people().text();
          case ARTICLES -> "the articles";
        });
    @Nullable String country = identity.country();
    if (country != null) {
      line("country", country);
    }
    String label = "offices";
    for (Person.Office office : identity.offices()) {
      line(label, office(office));
      label = "";
    }
    label = "spellings";
    for (String spelling : spellings(identity)) {
      line(label, spelling);
      label = "";
    }
    line(
        "seen in",
        identity.articles()
            + (identity.articles() == 1 ? " article" : " articles")
            + (identity.seen().isEmpty() ? "" : " as"));
    for (Identity.Seen seen : identity.seen().subList(0, Math.min(SHOWN, identity.seen().size()))) {
      line("", seen(seen));
    }
    if (identity.seen().size() > SHOWN) {
      line("", identity.seen().size() - SHOWN + " more; --format json has them");
    }
  }

  private void line(String label, String value) throws IOException {
    Writer out = invocation.out();
    out.write(String.format("%-19s%s", label, TerminalText.clean(value)).stripTrailing());
    out.write('\n');
  }

  private static String office(Person.Office office) {
    String held = office.title() + ", " + office.of();
    return office.from() == null && office.to() == null
        ? held
        : held + ", " + day(office.from()) + ".." + day(office.to());
  }

  private static String day(@Nullable LocalDate day) {
    return day == null ? "" : day.toString();
  }

  private static List<String> spellings(Identity identity) {
    return identity.spellings().entrySet().stream()
        .map(forms -> forms.getKey() + ": " + String.join(", ", forms.getValue()))
        .toList();
  }

  private static String seen(Identity.Seen seen) {
    return seen.count() + " " + seen.language() + ": " + seen.words() + " (" + seen.rule() + ")";
  }
}

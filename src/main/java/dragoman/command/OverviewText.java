package dragoman.command;

import dragoman.desk.Refreshed;
import dragoman.index.Count;
import dragoman.index.Overview;
import dragoman.settings.Settings;
import dragoman.terminal.TerminalText;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/** What is in the corpus and how to get at it, for who has no terminal. */
final class OverviewText {

  private OverviewText() {}

  static void write(
      Overview overview, Refreshed refreshed, Settings settings, Access access, Writer out)
      throws IOException {
    line(out, "corpus", access.shown(settings.corpus().value()));
    line(out, "articles", overview.articles() + " in " + refreshed.files() + " files");
    line(out, "statements", String.valueOf(overview.statements()));
    line(out, "languages", counts(overview.languages()));
    if (!overview.outlets().isEmpty()) {
      line(out, "outlets", counts(overview.outlets()));
    }
    if (overview.first() != null && overview.last() != null) {
      line(
          out,
          "days",
          overview.first() + " to " + overview.last() + ", " + overview.undated() + " undated");
    } else {
      line(out, "days", "all undated");
    }
    if (!refreshed.problems().isEmpty()) {
      line(out, "problems", refreshed.problems().size() + "; 'dragoman index' lists them");
    }
    line(out, "briefings", access.shown(settings.briefings().value()));
    out.write("\nWho said what:       dragoman statements 'speaker:NAME country:CODE since:7d'\n");
    out.write("Write a note:        dragoman export 'speaker:NAME' --title TITLE\n");
    out.write("All commands:        dragoman --help\n");
    out.write("The console opens when dragoman is started in a terminal.\n");
  }

  private static String counts(List<Count> counts) {
    return counts.stream()
        .map(count -> count.id() + " " + count.count())
        .collect(Collectors.joining(", "));
  }

  private static void line(Writer out, String name, String value) throws IOException {
    out.write(String.format("%-12s%s%n", name, TerminalText.clean(value)));
  }
}

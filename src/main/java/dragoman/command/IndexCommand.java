package dragoman.command;

import dragoman.desk.Refreshed;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Brings the index up to date. */
@Command(
    name = "index",
    description = {
      "Takes what is new or changed in the corpus into the index, and says what could not be read.",
      "Every other command does the same on its own; this one shows the report and exits 3 when a file was left out."
    },
    footer = {"", "Examples:", "  dragoman index", "  dragoman --corpus /srv/news index"})
final class IndexCommand implements Callable<Integer> {

  private final Invocation invocation;

  IndexCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Refreshed refreshed = invocation.refreshed();
    Set<String> problems = new LinkedHashSet<>(invocation.desk().peopleProblems());
    problems.addAll(refreshed.problems());
    problems.forEach(invocation.err()::println);
    refreshed.notes().forEach(invocation.err()::println);
    invocation
        .out()
        .write(
            String.format(
                "%d files: %d read, %d removed, %d unchanged; %d problems%n",
                refreshed.files(),
                refreshed.read(),
                refreshed.removed(),
                refreshed.files() - refreshed.read(),
                problems.size()));
    return switch (refreshed.outcome()) {
      case DONE -> problems.isEmpty() ? ExitCode.DONE : ExitCode.PARTLY;
      case BUSY, STOPPED -> ExitCode.PARTLY;
      case FAILED -> ExitCode.FAILED;
    };
  }
}

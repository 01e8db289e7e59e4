package dragoman.command;

import dragoman.evaluation.Evaluator.Rows;
import dragoman.evaluation.GoldException;
import dragoman.evaluation.Report;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Measures the analysis. */
@Command(
    name = "evaluate",
    description = {
      "Measures what is found against annotated articles: statements, speakers, people and countries, by language.",
      "Every *.json of the folder names its text; a match is a token overlap of half or more, one to one."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman evaluate src/test/resources/gold/dev",
      "  dragoman evaluate --errors --texts seeds gold"
    })
final class EvaluateCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "GOLD_DIR", description = "The folder of the annotations.")
  private Path gold = Path.of("");

  @Option(
      names = "--texts",
      paramLabel = "DIR",
      description = "Where their texts lie; default: beside them.")
  private @Nullable Path texts;

  @Option(names = "--all", description = "Count rows that are marked doubtful too.")
  private boolean all;

  @Option(names = "--errors", description = "List every error too.")
  private boolean errors;

  EvaluateCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Report report;
    try {
      report =
          invocation
              .deskAsLeft()
              .evaluate(gold, texts == null ? gold : texts, all ? Rows.ALL : Rows.SURE);
    } catch (GoldException e) {
      throw CommandException.failed("evaluate: " + e.getMessage());
    }
    invocation.out().write(report.figures());
    if (errors) {
      for (String error : report.errors()) {
        invocation.out().write(error + "\n");
      }
    }
    return ExitCode.DONE;
  }
}

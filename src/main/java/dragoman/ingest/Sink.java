package dragoman.ingest;

import dragoman.article.Draft;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where the drafts and problems of one file go while it is read.
 *
 * <p>A file can hold millions of broken lines: behind {@value #MAX_PROBLEMS} rows the rest is
 * counted and told in one.
 */
final class Sink {
  private static final int MAX_PROBLEMS = 1_000;

  private final String file;
  private final Consumer<Draft> drafts;
  private final Consumer<Problem> problems;
  private long read;
  private long told;

  Sink(String file, Consumer<Draft> drafts, Consumer<Problem> problems) {
    this.file = file;
    this.drafts = drafts;
    this.problems = problems;
  }

  String file() {
    return file;
  }

  void draft(Draft draft) {
    read++;
    drafts.accept(draft);
  }

  void note(@Nullable Integer line, String cause, String remedy) {
    problem(new Problem(file, line, cause, remedy, Problem.Severity.NOTE));
  }

  void error(Unreadable unreadable) {
    error(unreadable.line(), String.valueOf(unreadable.getMessage()), unreadable.remedy());
  }

  void error(@Nullable Integer line, String cause, String remedy) {
    problem(new Problem(file, line, cause, remedy, Problem.Severity.ERROR));
  }

  private void problem(Problem problem) {
    told++;
    if (told <= MAX_PROBLEMS) {
      problems.accept(problem);
    }
  }

  /** How many drafts came so far. */
  long read() {
    return read;
  }

  /** Says what is left to say behind the last draft: that there was none, or more problems. */
  void close() {
    if (told > MAX_PROBLEMS) {
      problems.accept(
          new Problem(
              file,
              null,
              "and " + (told - MAX_PROBLEMS) + " more problems in this file",
              "mend the first ones; they are usually all alike",
              Problem.Severity.ERROR));
    }
    if (read == 0 && told == 0) {
      error(null, "holds no article", "put one in it, or remove the file");
    }
  }
}

package dragoman.command;

import dragoman.article.Article;
import dragoman.article.CitedStatement;
import dragoman.article.Statement;
import dragoman.correction.Correction;
import dragoman.correction.Correction.Part;
import dragoman.desk.Desk;
import dragoman.desk.Refreshed;
import dragoman.query.Field;
import dragoman.query.QueryException;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Corrects a statement. */
@Command(
    name = "correct",
    description = {
      "Says that a statement has another speaker, day or channel, or is no statement.",
      "It is written to corrections.tsv in the corpus folder and holds from then on; removing the row undoes it."
    },
    footer = {
      "",
      "Examples:",
      "  dragoman correct talks.txt@118 --speaker lavrov",
      "  dragoman correct talks.txt@118 --date 2025-11-20 --channel telegram --by 'Ana Pop'",
      "  dragoman correct talks.txt@964 --no-statement"
    })
final class CorrectCommand implements Callable<Integer> {

  private final Invocation invocation;

  @Parameters(paramLabel = "ID", description = "The statement's id, as listings give it.")
  private String id = "";

  @ArgGroup(exclusive = false, multiplicity = "1")
  private Changes changes = new Changes();

  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who says so; by default the author of the settings, else the user.")
  private @Nullable String by;

  /** What is wrong; at least one of it is given. */
  static final class Changes {

    @Option(
        names = "--speaker",
        paramLabel = "NAME",
        description = "Who said it: a name or id, as in queries.")
    private @Nullable String speaker;

    @Option(names = "--no-statement", description = "Nobody said it: take it out.")
    private boolean none;

    @Option(names = "--date", paramLabel = "DAY", description = "When it was said: 2025-11-20.")
    private @Nullable String date;

    @Option(
        names = "--channel",
        paramLabel = "ID",
        description = "Where it was said: a channel or outlet, as in queries.")
    private @Nullable String channel;
  }

  CorrectCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    Desk desk = invocation.desk();
    int mark = id.lastIndexOf('@');
    Article article = mark < 0 ? null : desk.article(id.substring(0, mark)).orElse(null);
    Statement statement = article == null ? null : statement(article, id);
    if (article == null || statement == null) {
      throw CommandException.failed(
          "correct: no statement '" + id + "'; 'dragoman statements' lists them");
    }
    desk.correct(article, statement, values(desk), Objects.requireNonNullElse(by, desk.user()));
    if (invocation.refreshAgain().outcome() != Refreshed.Outcome.DONE) {
      invocation
          .err()
          .println("dragoman: written, but not shown yet; 'dragoman index' brings it in");
      return ExitCode.PARTLY;
    }
    Article anew = desk.article(article.id()).orElse(article);
    Statement corrected = statement(anew, id);
    if (corrected == null) {
      invocation.out().write(id + " is no statement any more\n");
    } else {
      Sheet.statement(CitedStatement.of(anew, corrected), desk, invocation.out());
    }
    return ExitCode.DONE;
  }

  private static @Nullable Statement statement(Article article, String id) {
    return article.statements().stream().filter(s -> s.id().equals(id)).findFirst().orElse(null);
  }

  private Map<Part, String> values(Desk desk) {
    Map<Part, String> values = new EnumMap<>(Part.class);
    if (changes.none) {
      if (changes.speaker != null || changes.date != null || changes.channel != null) {
        throw CommandException.usage("correct: --no-statement stands alone");
      }
      values.put(Part.STATEMENT, Correction.NONE);
    }
    if (changes.speaker != null) {
      values.put(Part.SPEAKER, one(desk, Field.SPEAKER, changes.speaker));
    }
    if (changes.channel != null) {
      values.put(Part.CHANNEL, one(desk, Field.CHANNEL, changes.channel));
    }
    if (changes.date != null) {
      values.put(Part.DATE, day(changes.date));
    }
    return values;
  }

  private static String one(Desk desk, Field field, String name) {
    try {
      List<String> ids = desk.resolve(field, name);
      if (ids.size() > 1) {
        throw CommandException.usage(
            "correct: '" + name + "' may be " + String.join(", ", ids) + "; give one of these");
      }
      return ids.get(0);
    } catch (QueryException e) {
      throw CommandException.usage("correct: " + e.getMessage());
    }
  }

  private static String day(String date) {
    try {
      return LocalDate.parse(date.strip()).toString();
    } catch (DateTimeException e) {
      throw CommandException.usage("correct: --date '" + date + "' is not a day like 2025-11-20");
    }
  }
}

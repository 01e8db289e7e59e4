package dragoman.command;

import dragoman.index.Page;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** What every listing takes: a query, a format and how many rows. */
final class ListingOptions {

  private final PositionalParamSpec query =
      PositionalParamSpec.builder()
          .paramLabel("QUERY")
          .arity("0..*")
          .type(List.class)
          .auxiliaryTypes(String.class)
          .description(
              "What to list, such as speaker:lavrov country:UA since:7d \"exact phrase\".",
              "All words are joined, so quoting survives ssh. Put -- before a leading -word.")
          .build();
  private final OptionSpec format =
      OptionSpec.builder("--format")
          .paramLabel("FORMAT")
          .arity("1")
          .type(Format.class)
          .defaultValue("table")
          .description(
              "table or lines (for people), ndjson, json or csv (for programs); default:"
                  + " ${DEFAULT-VALUE}.")
          .build();
  private final OptionSpec limit =
      OptionSpec.builder("--limit")
          .paramLabel("N")
          .arity("1")
          .type(int.class)
          .initialValue(Integer.MAX_VALUE)
          .description("At most so many rows.")
          .build();

  private final OptionSpec sure =
      OptionSpec.builder("--sure")
          .arity("0")
          .type(boolean.class)
          .initialValue(Boolean.FALSE)
          .description("Leave out statements whose speaker is only inferred.")
          .build();

  /** A command that takes them. */
  CommandSpec on(CommandSpec spec) {
    return spec.addPositional(query).addOption(format).addOption(limit).addOption(sure);
  }

  String query() {
    List<String> words = query.getValue();
    String text = words == null ? "" : String.join(" ", words);
    boolean leaveOut = sure.getValue();
    return leaveOut ? Sure.of(text) : text;
  }

  Format format() {
    return format.getValue();
  }

  int limit() {
    int rows = limit.getValue();
    return Math.max(0, rows);
  }

  Page page() {
    return new Page(0, limit());
  }
}

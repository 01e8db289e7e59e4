package dragoman.install;

import java.util.List;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The tree of commands as completions for the fish shell, for which picocli has no generator. */
final class FishCompletion {

  private static final String NO_COMMAND = "__fish_use_subcommand";
  private static final String SEEN = "__fish_seen_subcommand_from ";

  private final String name;
  private final StringBuilder out = new StringBuilder();

  private FishCompletion(String name) {
    this.name = name;
  }

  /** The whole file. */
  static String of(CommandLine root) {
    CommandSpec spec = root.getCommandSpec();
    FishCompletion completion = new FishCompletion(spec.name());
    List<CommandSpec> commands = Descriptions.commands(root);
    for (CommandSpec command : commands) {
      completion.line(NO_COMMAND, "-f -a " + command.name(), Descriptions.summary(command));
    }
    spec.options().stream()
        .filter(option -> !option.hidden())
        .forEach(option -> completion.option("", option));
    for (CommandSpec command : commands) {
      String seen = SEEN + command.name();
      if (command.name().equals("help")) {
        String names = commands.stream().map(CommandSpec::name).collect(Collectors.joining(" "));
        completion.line(seen, "-f -a " + quoted(names), "");
      } else if (command.positionalParameters().stream().noneMatch(it -> file(it.paramLabel()))) {
        completion.line(seen, "-f", "");
      }
      Descriptions.own(command).stream()
          .filter(option -> spec.findOption(option.longestName()) == null)
          .forEach(option -> completion.option(seen, option));
    }
    return completion.out.toString();
  }

  private void option(String condition, OptionSpec option) {
    StringBuilder what = new StringBuilder();
    for (String label : option.names()) {
      what.append(what.isEmpty() ? "" : " ");
      if (label.startsWith("--")) {
        what.append("-l ").append(label.substring(2));
      } else {
        what.append("-s ").append(label.substring(1));
      }
    }
    List<String> values = Descriptions.values(option);
    if (!values.isEmpty()) {
      what.append(" -x -a ").append(quoted(String.join(" ", values)));
    } else if (option.arity().max() > 0) {
      what.append(file(option.paramLabel()) ? " -r -F" : " -x");
    }
    line(condition, what.toString(), Descriptions.of(option));
  }

  private static boolean file(String label) {
    return label.contains("FILE") || label.contains("DIR");
  }

  private void line(String condition, String what, String description) {
    out.append("complete -c ").append(name);
    if (!condition.isEmpty()) {
      out.append(" -n ").append(quoted(condition));
    }
    out.append(' ').append(what);
    if (!description.isEmpty()) {
      out.append(" -d ").append(quoted(description));
    }
    out.append('\n');
  }

  private static String quoted(String text) {
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
  }
}

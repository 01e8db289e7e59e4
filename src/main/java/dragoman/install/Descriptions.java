package dragoman.install;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** What the tree of commands says of its parts, as text. */
final class Descriptions {

  private Descriptions() {}

  /** The commands below a command, by name. */
  static List<CommandSpec> commands(CommandLine command) {
    return command.getSubcommands().values().stream().map(CommandLine::getCommandSpec).toList();
  }

  /** What a command does, in one sentence without its full stop. */
  static String summary(CommandSpec spec) {
    StringJoiner summary = new StringJoiner(" ");
    String[] header = spec.usageMessage().header();
    for (String line : header.length > 0 ? header : spec.usageMessage().description()) {
      summary.add(plain(line));
      if (line.endsWith(".")) {
        break;
      }
    }
    return summary.toString().replaceFirst("\\.$", "");
  }

  /** The options of a command that are shown; not those that it has of the root. */
  static List<OptionSpec> own(CommandSpec spec) {
    return spec.options().stream().filter(it -> !it.hidden() && !it.inherited()).toList();
  }

  /** An option's description in one line. */
  static String of(OptionSpec option) {
    String value = option.defaultValue();
    return plain(String.join(" ", option.description()))
        .replace("${DEFAULT-VALUE}", value == null ? "none" : value);
  }

  /** The values that an option can have; empty when they can't be counted. */
  static List<String> values(OptionSpec option) {
    Object[] constants = option.type().getEnumConstants();
    return constants == null
        ? List.of()
        : Arrays.stream(constants).map(it -> it.toString().toLowerCase(Locale.ROOT)).toList();
  }

  /** Text without the escapes of format strings. */
  static String plain(String text) {
    return text.replace("%%", "%").replace("%n", " ");
  }
}

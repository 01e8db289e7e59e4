package dragoman.command;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The root of a session's commands: it has no name and no settings of its own. */
final class SessionRoot {

  private static final String NAME = "dragoman ";

  private SessionRoot() {}

  static CommandSpec spec() {
    return CommandSpec.create().name("");
  }

  /** Makes help and defaults those of a session. */
  static void adapt(CommandLine root) {
    root.setDefaultValueProvider(SessionRoot::value);
    for (CommandLine command : root.getSubcommands().values()) {
      UsageMessageSpec usage = command.getCommandSpec().usageMessage();
      usage.synopsisHeading("Usage:");
      usage.footer(Arrays.stream(usage.footer()).map(SessionRoot::here).toArray(String[]::new));
    }
  }

  /** An example as it is typed in a session. */
  private static String here(String line) {
    return line.startsWith("  " + NAME) ? "  " + line.substring(2 + NAME.length()) : line;
  }

  private static @Nullable String value(ArgSpec argument) {
    boolean format =
        argument instanceof OptionSpec option
            && option.longestName().equals("--format")
            && argument.type() == Format.class;
    return format ? Format.LINES.toString() : null;
  }
}

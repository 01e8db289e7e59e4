package dragoman.command;

import java.util.Arrays;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The root of a session's commands: it has no name and no settings of its own. */
@Command(name = "", description = "What can be done here.")
final class SessionRoot {

  private static final String NAME = "dragoman ";

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

  private static @org.jspecify.annotations.Nullable String value(ArgSpec argument) {
    boolean format =
        argument instanceof OptionSpec option
            && option.longestName().equals("--format")
            && argument.type() == Format.class;
    return format ? Format.LINES.name().toLowerCase(java.util.Locale.ROOT) : null;
  }

}

package dragoman.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.ISetter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/**
 * How the commands that run most are declared: without annotations, because reading those costs a
 * start more than anything else does (each annotation type is a proxy class, made anew every time).
 */
final class Usage {

  private Usage() {}

  /**
   * A command with its help.
   *
   * @param command what it does
   * @param description what it is for, a line each
   * @param examples whole command lines
   */
  static CommandSpec of(
      Callable<Integer> command, String name, List<String> description, String... examples) {
    CommandSpec spec = CommandSpec.wrapWithoutInspection(command).name(name);
    spec.usageMessage().description(description.toArray(String[]::new)).footer(footer(examples));
    return spec;
  }

  /** The examples of a command, below its help. */
  static String[] footer(String... examples) {
    List<String> footer = new ArrayList<>(List.of("", "Examples:"));
    for (String example : examples) {
      footer.add("  " + example);
    }
    return footer.toArray(String[]::new);
  }

  /**
   * The help and the version, which every command has; the library's own help command comes with
   * its.
   */
  static void standard(CommandSpec spec) {
    if (spec.findOption("--help") != null) {
      return;
    }
    spec.addOption(
        OptionSpec.builder("-h", "--help")
            .usageHelp(true)
            .description("Show this help message and exit.")
            .build());
    spec.addOption(
        OptionSpec.builder("-V", "--version")
            .versionHelp(true)
            .description("Print version information and exit.")
            .build());
  }

  /** An option that all commands take, and what is done with its value. */
  static OptionSpec inherited(String name, String label, String description, Taker taker) {
    return OptionSpec.builder(name)
        .paramLabel(label)
        .description(description)
        .arity("1")
        .type(String.class)
        .scopeType(ScopeType.INHERIT)
        .setter(taker)
        .build();
  }

  /** Takes the value of an option. */
  abstract static class Taker implements ISetter {

    /** Takes a value that was given. */
    abstract void take(String value);

    @Override
    public <T> @Nullable T set(@Nullable T value) {
      if (value instanceof String given) {
        take(given);
      }
      return value;
    }
  }
}

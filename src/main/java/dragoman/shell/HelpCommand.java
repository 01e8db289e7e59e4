package dragoman.shell;

import dragoman.command.CommandException;
import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.io.Writer;
import java.util.Map;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Lists the commands, or explains one. */
@Command(
    name = "help",
    description = "Lists what can be done, or explains one command.",
    footer = {"", "Examples:", "  help", "  help filter"})
final class HelpCommand implements Callable<Integer> {

  private final Invocation invocation;
  private final Supplier<Grammar> grammar;

  @Parameters(paramLabel = "COMMAND", arity = "0..1", description = "What to explain.")
  private String command = "";

  HelpCommand(Invocation invocation, Supplier<Grammar> grammar) {
    this.invocation = invocation;
    this.grammar = grammar;
  }

  @Override
  public Integer call() throws IOException {
    Writer out = invocation.out();
    Grammar known = grammar.get();
    if (!command.isEmpty()) {
      CommandSpec spec =
          known
              .spec(command)
              .orElseThrow(
                  () ->
                      CommandException.usage(
                          "help: no command '" + command + "'; 'help' lists them"));
      out.write(spec.commandLine().getUsageMessage());
      return ExitCode.DONE;
    }
    for (Map.Entry<String, CommandSpec> entry : known.commands().entrySet()) {
      out.write(entry.getKey() + ": " + summary(entry.getValue()) + "\n");
    }
    out.write(
        "list is articles, exit is quit. A semicolon ends a command, a backslash at the end\n");
    out.write("of a line goes on in the next. 'help COMMAND' has examples.\n");
    return ExitCode.DONE;
  }

  /** The first sentence of what a command does. */
  static String summary(CommandSpec spec) {
    StringJoiner summary = new StringJoiner(" ");
    for (String line : spec.usageMessage().description()) {
      summary.add(line);
      if (line.endsWith(".")) {
        break;
      }
    }
    return summary.toString();
  }
}

package dragoman.command;

import picocli.CommandLine.Option;

/** When an export writes, for scripts that run again and again. */
final class ExportRules {

  @Option(names = "--force", description = "Write over an existing file.")
  boolean force;

  @Option(
      names = "--fail-if-empty",
      description = "Exit 1 and write nothing when no statement matches.")
  boolean failIfEmpty;

  @Option(
      names = "--if-changed",
      description = {
        "Write nothing, and exit 0, when the note that is there differs in its day alone.",
        "Otherwise --force writes over it."
      })
  boolean ifChanged;

  @Option(
      names = "--since-last",
      description = {
        "Only statements that the last export of this query and title did not have;",
        "without any, write nothing and exit 0."
      })
  boolean sinceLast;
}

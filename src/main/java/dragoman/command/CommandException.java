package dragoman.command;

/** A command that can't do what it was asked; the message says what, where and what to do. */
final class CommandException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final int exitCode;

  private CommandException(int exitCode, String message) {
    super(message);
    this.exitCode = exitCode;
  }

  static CommandException usage(String message) {
    return new CommandException(ExitCode.USAGE, message);
  }

  static CommandException failed(String message) {
    return new CommandException(ExitCode.FAILED, message);
  }

  int exitCode() {
    return exitCode;
  }
}

package dragoman.shell;

import dragoman.command.Invocation;
import dragoman.terminal.Tty;
import dragoman.terminal.TtyBidi;
import java.io.IOException;
import java.util.Map;

/** Lines edited in the terminal that the program was started in. */
public final class LocalEditing implements ShellCommand.Editing {

  private final Map<String, String> environment;

  /**
   * In this terminal.
   *
   * @param environment the process's variables, which say what it is
   */
  public LocalEditing(Map<String, String> environment) {
    this.environment = environment;
  }

  @Override
  public int edit(Invocation invocation, ShellCommand.Conversation conversation)
      throws IOException {
    try (Tty tty = Tty.open();
        TtyBidi bidi = TtyBidi.ask(tty, environment, invocation.chosenMode());
        ShellTerminal terminal =
            new ShellTerminal(
                tty.input(),
                tty.output(),
                tty.size(),
                environment.getOrDefault("TERM", ""),
                bidi.plan())) {
      tty.onResize(() -> terminal.resized(tty.size()));
      Thread hook = new Thread(() -> close(terminal), "end the lines");
      Runtime.getRuntime().addShutdownHook(hook);
      int code = conversation.hold(terminal);
      unhook(hook);
      return code;
    }
  }

  private static void close(ShellTerminal terminal) {
    try {
      terminal.close();
    } catch (IOException e) {
      // It is gone already, and with it whom to tell.
      return;
    }
  }

  private static void unhook(Thread hook) {
    try {
      Runtime.getRuntime().removeShutdownHook(hook);
    } catch (IllegalStateException e) {
      // The program is ending already, which is what the hook is for.
      return;
    }
  }
}

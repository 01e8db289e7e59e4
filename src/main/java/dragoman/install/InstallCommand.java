package dragoman.install;

import dragoman.command.ExitCode;
import dragoman.command.Invocation;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Puts the program below a prefix, or takes it away again; its subclasses are the commands. */
public abstract class InstallCommand implements Callable<Integer> {

  private final Invocation invocation;
  private final Path home;

  @Option(
      names = "--prefix",
      paramLabel = "DIR",
      required = true,
      description = "Where bin/ and share/ are, such as ~/.local or /usr/local.")
  private Path prefix = Path.of("");

  private InstallCommand(Invocation invocation, Path home) {
    this.invocation = invocation;
    this.home = home;
  }

  abstract List<Path> work(Installation installation, Invocation invocation) throws IOException;

  abstract String nothing();

  @Override
  public Integer call() throws IOException {
    Path launcher = home.resolve("bin").resolve("dragoman");
    List<Path> files = work(new Installation(prefix, launcher), invocation);
    for (Path file : files) {
      invocation.out().write(file + "\n");
    }
    if (files.isEmpty()) {
      invocation.err().println("dragoman: " + nothing());
    }
    return ExitCode.DONE;
  }

  /** Puts it there. */
  @Command(
      name = "install",
      description = {
        "Links the launcher below a prefix, and writes completions for bash, zsh and fish and the manual's pages.",
        "They are made from the commands as they are now; after an update, install again."
      },
      footer = {
        "",
        "Examples:",
        "  dragoman install --prefix ~/.local",
        "  sudo bin/dragoman install --prefix /usr/local"
      })
  public static final class Install extends InstallCommand {

    private final String version;

    /**
     * The command.
     *
     * @param home the program's folder
     * @param version what the manual says it is of
     */
    public Install(Invocation invocation, Path home, String version) {
      super(invocation, home);
      this.version = version;
    }

    @Override
    List<Path> work(Installation installation, Invocation invocation) throws IOException {
      return installation.install(invocation.program().tree(invocation.streams()), version);
    }

    @Override
    String nothing() {
      return "nothing was written";
    }
  }

  /** Takes it away. */
  @Command(
      name = "uninstall",
      description = "Removes what 'install' put below a prefix, and nothing else.",
      footer = {"", "Examples:", "  dragoman uninstall --prefix ~/.local"})
  public static final class Uninstall extends InstallCommand {

    /**
     * The command.
     *
     * @param home the program's folder
     */
    public Uninstall(Invocation invocation, Path home) {
      super(invocation, home);
    }

    @Override
    List<Path> work(Installation installation, Invocation invocation) throws IOException {
      return installation.uninstall();
    }

    @Override
    String nothing() {
      return "nothing of it was there";
    }
  }
}

package dragoman.command;

import dragoman.settings.Setting;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows the settings. */
@Command(
    name = "config",
    description = {
      "Shows every setting and where its value came from: an option, else the environment (DRAGOMAN_CORPUS, …),",
      "else $XDG_CONFIG_HOME/dragoman/config.toml, else the default."
    },
    footer = {"", "Examples:", "  dragoman config", "  dragoman --zone Europe/Bucharest config"})
final class ConfigCommand implements Callable<Integer> {

  private static final List<Column<Setting<?>>> COLUMNS =
      List.of(
          Column.text("setting", setting -> setting.key().label()),
          Column.text("value", Setting::text),
          Column.text(
              "from", setting -> setting.origin().strength().name().toLowerCase(Locale.ROOT)),
          Column.text("where", setting -> setting.origin().where()));

  private final Invocation invocation;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "table",
      description = "table (for people), ndjson, json or csv (for programs); default: table.")
  private Format format = Format.TABLE;

  ConfigCommand(Invocation invocation) {
    this.invocation = invocation;
  }

  @Override
  public Integer call() throws IOException {
    invocation.listing(format).write(COLUMNS, COLUMNS, invocation.settings().all());
    return ExitCode.DONE;
  }
}

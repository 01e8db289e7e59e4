package dragoman.settings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.nio.file.Path;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** The table {@code [serve]} of a configuration file. */
final class ServerTable {

  private static final int MOST = 1_000_000;

  private final Path file;
  private final String toml;
  private final JsonNode table;
  private final Set<String> asked = new TreeSet<>();

  /** Of a file; all defaults when it is not there. */
  ServerTable(Path file, boolean there) throws SettingsException {
    this.file = file;
    this.toml = there ? ConfigFile.text(file) : "";
    this.table =
        there ? ConfigFile.tree(file, toml).path(ConfigFile.SERVE) : MissingNode.getInstance();
  }

  ServerSettings read() throws SettingsException {
    ServerSettings settings =
        new ServerSettings(
            text("address", ""),
            number("port", 2222, 0, 65_535),
            file.resolveSibling(text("keys", "keys")),
            hostKeys(),
            number("sessions", 200, 1, MOST),
            number("sessions_per_user", 20, 1, MOST),
            number("sessions_per_address", 100, 1, MOST),
            number("waiting", 50, 1, MOST),
            number("connections_per_minute", 60, 1, MOST),
            time("login_seconds", 30, ChronoUnit.SECONDS),
            number("tries", 6, 1, 100),
            time("idle_minutes", 60, ChronoUnit.MINUTES),
            time("total_hours", 24, ChronoUnit.HOURS),
            time("stalled_seconds", 60, ChronoUnit.SECONDS),
            Duration.ofSeconds(number("stop_seconds", 10, 0, MOST)),
            users("desk_writers"),
            users("inbox"),
            users("correctors"),
            number("log_megabytes", 10, 1, 1000),
            number("log_files", 10, 1, 1000));
    for (var property : table.properties()) {
      if (!asked.contains(property.getKey())) {
        throw wrong(property.getKey(), "unknown key; keys of [serve]: " + String.join(", ", asked));
      }
    }
    return settings;
  }

  private JsonNode value(String key) {
    asked.add(key);
    return table.path(key);
  }

  private String text(String key, String otherwise) throws SettingsException {
    JsonNode value = value(key);
    if (!value.isMissingNode() && !value.isTextual()) {
      throw wrong(key, "must be a text; write " + key + " = \"…\"");
    }
    return value.asText(otherwise);
  }

  private int number(String key, int otherwise, int least, int most) throws SettingsException {
    JsonNode value = value(key);
    if (value.isMissingNode()) {
      return otherwise;
    }
    if (!value.canConvertToInt() || value.asInt() < least || value.asInt() > most) {
      throw wrong(key, "must be a whole number from " + least + " to " + most);
    }
    return value.asInt();
  }

  private Duration time(String key, int otherwise, ChronoUnit unit) throws SettingsException {
    return Duration.of(number(key, otherwise, 1, MOST), unit);
  }

  /** One kind at least; both unless said: clients from before 2014 know no Ed25519. */
  private List<String> hostKeys() throws SettingsException {
    List<String> known = List.of("ed25519", "ecdsa");
    Set<String> chosen = users("host_keys");
    if (!known.containsAll(chosen) || value("host_keys").isArray() && chosen.isEmpty()) {
      throw wrong("host_keys", "must be a list of ed25519 and ecdsa, or of one of them");
    }
    return chosen.isEmpty() ? known : known.stream().filter(chosen::contains).toList();
  }

  private Set<String> users(String key) throws SettingsException {
    Set<String> users = new TreeSet<>();
    JsonNode value = value(key);
    if (!value.isMissingNode() && !value.isArray()) {
      throw wrong(
          key, "must be a list of texts; write " + key + " = [\"ana\"]; of users [\"*\"] is all");
    }
    for (JsonNode user : value) {
      if (!user.isTextual()) {
        throw wrong(key, "must be a list of texts; write " + key + " = [\"ana\"]");
      }
      users.add(user.asText());
    }
    return Set.copyOf(users);
  }

  private SettingsException wrong(String key, String why) {
    return new SettingsException(
        file + ":" + ConfigFile.line(toml, key) + ": '" + key + "': " + why);
  }
}

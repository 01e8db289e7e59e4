package dragoman.settings;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.toml.TomlMapper;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A configuration file in TOML: a key and a text a line. Only loaded when there is a file, for a
 * quick start without one.
 *
 * @param entries its values
 * @param keys the keys that actions of the console are given, by the action's name
 */
record ConfigFile(Map<Key, Entry> entries, Map<String, List<String>> keys) {

  /** The table of the console's keys. */
  private static final String KEYS = "keys";

  private static Map<String, List<String>> keys(JsonNode table) {
    Map<String, List<String>> keys = new TreeMap<>();
    for (Map.Entry<String, JsonNode> property : table.properties()) {
      List<String> names = new ArrayList<>();
      JsonNode value = property.getValue();
      if (value.isArray()) {
        value.forEach(each -> names.add(each.asText()));
      } else {
        names.add(value.asText());
      }
      keys.put(property.getKey(), names);
    }
    return keys;
  }

  /**
   * A value of the file.
   *
   * @param line 1-based
   */
  record Entry(String text, int line) {}

  /** The table of the server's limits, which {@link ServerTable} reads. */
  static final String SERVE = "serve";

  /** What one user of several may write. */
  private static final int PERSONAL_BYTES = 1 << 16;

  /** A user's own file, with personal keys alone. */
  static Map<Key, Entry> readPersonal(Path file) throws SettingsException {
    String name = String.valueOf(file.getFileName());
    try {
      if (!Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)
          || Files.size(file) > PERSONAL_BYTES) {
        throw new SettingsException(name + ": no small file of settings; remove it");
      }
    } catch (IOException e) {
      throw new SettingsException(name + ": cannot be read; remove it");
    }
    Map<Key, Entry> entries = read(file, Path.of(name)).entries();
    for (Map.Entry<Key, Entry> entry : entries.entrySet()) {
      if (!entry.getKey().isPersonal()) {
        throw new SettingsException(
            name
                + ":"
                + entry.getValue().line()
                + ": '"
                + entry.getKey().label()
                + "' is set for all users by the server; remove the line");
      }
    }
    return entries;
  }

  /** The program's file. */
  static ConfigFile read(Path file) throws SettingsException {
    return read(file, file);
  }

  private static ConfigFile read(Path place, Path file) throws SettingsException {
    String toml = text(place);
    JsonNode tree = tree(file, toml);
    Map<Key, Entry> entries = new EnumMap<>(Key.class);
    for (Map.Entry<String, JsonNode> property : tree.properties()) {
      String name = property.getKey();
      if ((name.equals(SERVE) || name.equals(KEYS)) && property.getValue().isObject()) {
        continue;
      }
      int line = line(toml, name);
      String where = file + ":" + line + ": ";
      Key key = Key.of(name).orElse(null);
      if (key == null) {
        throw new SettingsException(
            where
                + "unknown key '"
                + name
                + "'; did you mean '"
                + Key.nearest(name)
                + "'? Keys: "
                + Arrays.stream(Key.values()).map(Key::label).collect(Collectors.joining(", ")));
      }
      if (!property.getValue().isTextual()) {
        throw new SettingsException(
            where + "'" + name + "' must be a text; write " + name + " = \"…\"");
      }
      entries.put(key, new Entry(property.getValue().textValue(), line));
    }
    return new ConfigFile(entries, keys(tree.path(KEYS)));
  }

  static String text(Path file) throws SettingsException {
    try {
      return Files.readString(file);
    } catch (CharacterCodingException e) {
      throw new SettingsException(file + ": not UTF-8; save it as UTF-8");
    } catch (IOException e) {
      throw new SettingsException(
          file + ": cannot be read; give this user the right to read it, or remove it");
    }
  }

  static JsonNode tree(Path file, String toml) throws SettingsException {
    try {
      return new TomlMapper().readTree(toml);
    } catch (JsonProcessingException e) {
      String line = e.getLocation() == null ? "" : ":" + e.getLocation().getLineNr();
      throw new SettingsException(
          file
              + line
              + ": not TOML ("
              + e.getOriginalMessage()
              + "); write lines like zone = \"UTC\"");
    }
  }

  /** The line a top-level name first stands on; the parser's tree has forgotten it. */
  static int line(String toml, String name) {
    Pattern start =
        Pattern.compile("\\s*\\[{0,2}\\s*[\"']?" + Pattern.quote(name) + "[\"']?\\s*[=.\\]].*");
    List<String> lines = toml.lines().toList();
    for (int i = 0; i < lines.size(); i++) {
      if (start.matcher(lines.get(i)).matches()) {
        return i + 1;
      }
    }
    return 1;
  }
}

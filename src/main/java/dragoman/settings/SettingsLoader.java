package dragoman.settings;

import dragoman.settings.Origin.Strength;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One look at the options, the environment and the configuration file. It stands on the way to the
 * first screen: no lambdas, which cost some 10 ms where they are the first ones.
 */
final class SettingsLoader {
  private static final String FOLDER = "dragoman";

  private final Map<Key, String> options;
  private final Map<String, String> environment;
  private final Path home;
  private final @Nullable Path configuration;
  private final Map<Key, ConfigFile.Entry> file;
  private final Map<String, List<String>> keys;
  private final @Nullable Path own;
  private final Map<Key, ConfigFile.Entry> personal;

  /** Without a file of the user's own, null. */
  SettingsLoader(
      Map<Key, String> options, Map<String, String> environment, Path home, @Nullable Path own)
      throws SettingsException {
    this.options = options;
    this.environment = environment;
    this.home = home;
    Path named = configuration();
    this.configuration = named != null && Files.exists(named) ? named : null;
    if (configuration == null) {
      this.file = Map.of();
      this.keys = Map.of();
    } else {
      ConfigFile read = ConfigFile.read(configuration);
      this.file = read.entries();
      this.keys = read.keys();
    }
    this.own = own;
    this.personal = own != null && Files.exists(own) ? ConfigFile.readPersonal(own) : Map.of();
  }

  private @Nullable Path configuration() {
    Path base = base("XDG_CONFIG_HOME", ".config");
    return base == null ? null : base.resolve(FOLDER).resolve("config.toml");
  }

  /** The limits of the server, from the same file. */
  ServerSettings server() throws SettingsException {
    Path named = configuration();
    if (named == null) {
      throw new SettingsException("HOME is not set, so there is no place for keys; set HOME");
    }
    return new ServerTable(named, configuration != null).read();
  }

  Settings load() throws SettingsException {
    Setting<Path> corpus = folder(Key.CORPUS, home.resolve("corpus"), "in the program's home");
    return new Settings(
        corpus,
        folder(Key.PEOPLE, corpus.value().resolve("people.tsv"), "in the corpus folder"),
        folder(Key.BRIEFINGS, home.resolve("briefings"), "in the program's home"),
        index(corpus.value()),
        state(),
        zone(),
        choice(Key.RTL, RightToLeft.values(), defaultOf(Key.RTL, RightToLeft.AUTO)),
        choice(Key.THEME, Theme.values(), theme()),
        lang(),
        author(),
        keys);
  }

  /** A value as given, before it is understood. */
  private record Given(String text, Origin origin) {
    SettingsException wrong(Key key, String remedy) {
      return new SettingsException(
          origin.where() + ": '" + text + "' cannot be the " + key.label() + "; " + remedy);
    }
  }

  private @Nullable Given given(Key key) throws SettingsException {
    String option = options.get(key);
    if (option != null) {
      return given(key, option, new Origin(Strength.OPTION, "--" + key.label()));
    }
    ConfigFile.Entry ownEntry = personal.get(key);
    if (ownEntry != null) {
      String where = (own == null ? "" : own.getFileName()) + ":" + ownEntry.line();
      return given(key, ownEntry.text(), new Origin(Strength.FILE, where));
    }
    String variable = environment.getOrDefault(key.variable(), "");
    if (!variable.isBlank()) {
      return given(key, variable, new Origin(Strength.ENVIRONMENT, key.variable()));
    }
    ConfigFile.Entry entry = file.get(key);
    return entry == null
        ? null
        : given(key, entry.text(), new Origin(Strength.FILE, configuration + ":" + entry.line()));
  }

  private static Given given(Key key, String text, Origin origin) throws SettingsException {
    Given given = new Given(text.strip(), origin);
    if (given.text().isEmpty() && key != Key.AUTHOR) {
      throw given.wrong(key, "give it a value, or leave it out");
    }
    return given;
  }

  private static <T> Setting<T> defaultOf(Key key, T value) {
    return new Setting<>(key, value, new Origin(Strength.DEFAULT, ""));
  }

  private Setting<Path> folder(Key key, Path otherwise, String why) throws SettingsException {
    Given given = given(key);
    return given == null
        ? new Setting<>(
            key, otherwise.toAbsolutePath().normalize(), new Origin(Strength.DEFAULT, why))
        : folder(key, given);
  }

  /** A path: {@code ~/} is the user's home, and a relative one in the file begins at the file. */
  private Setting<Path> folder(Key key, Given given) throws SettingsException {
    try {
      String text = given.text();
      Path user = userHome();
      Path path =
          user != null && (text.equals("~") || text.startsWith("~/"))
              ? user.resolve(text.substring(Math.min(2, text.length())))
              : Path.of(text);
      if (given.origin().strength() == Strength.FILE && configuration != null) {
        path = configuration.resolveSibling(path);
      }
      return new Setting<>(key, path.toAbsolutePath().normalize(), given.origin());
    } catch (InvalidPathException e) {
      throw given.wrong(key, "name a folder or file");
    }
  }

  private Setting<Path> index(Path corpus) throws SettingsException {
    Given given = given(Key.INDEX);
    return given == null
        ? folder(
            Key.INDEX,
            needed(Key.INDEX, "XDG_CACHE_HOME", ".cache").resolve(hash(corpus)),
            "by the corpus folder")
        : folder(Key.INDEX, given);
  }

  private Setting<Path> state() throws SettingsException {
    Given given = given(Key.STATE);
    return given == null
        ? folder(
            Key.STATE, needed(Key.STATE, "XDG_STATE_HOME", ".local/state"), "in the user's home")
        : folder(Key.STATE, given);
  }

  private Path needed(Key key, String variable, String below) throws SettingsException {
    Path base = base(variable, below);
    if (base == null) {
      throw new SettingsException(
          "HOME is not set, so there is no place for the "
              + key.label()
              + "; set HOME or "
              + key.variable());
    }
    return base.resolve(FOLDER);
  }

  /**
   * A base folder of the XDG specification 0.8: its variable counts only when it is absolute; null
   * without that and a home.
   */
  private @Nullable Path base(String variable, String below) {
    String value = environment.getOrDefault(variable, "");
    Path user = userHome();
    return value.startsWith("/") ? Path.of(value) : user == null ? null : user.resolve(below);
  }

  private @Nullable Path userHome() {
    String user = environment.getOrDefault("HOME", environment.getOrDefault("USERPROFILE", ""));
    return user.isBlank() ? null : Path.of(user);
  }

  private static String hash(Path corpus) {
    Path real = corpus;
    try {
      real = corpus.toRealPath();
    } catch (IOException notThereYet) {
      // An index of a folder that does not exist is empty under whatever name.
    }
    // FNV-1a, 64 bits: a cryptographic digest would cost the start some 20 ms.
    long hash = 0xcbf29ce484222325L;
    for (byte b : real.toString().getBytes(StandardCharsets.UTF_8)) {
      hash = (hash ^ (b & 0xFF)) * 0x100000001b3L;
    }
    return HexFormat.of().toHexDigits(hash);
  }

  private Setting<ZoneId> zone() throws SettingsException {
    Given given = given(Key.ZONE);
    if (given == null) {
      return new Setting<>(
          Key.ZONE, ZoneId.systemDefault(), new Origin(Strength.DEFAULT, "the system's"));
    }
    try {
      return new Setting<>(Key.ZONE, ZoneId.of(given.text()), given.origin());
    } catch (DateTimeException e) {
      throw given.wrong(Key.ZONE, "name a time zone such as Europe/Bucharest or UTC");
    }
  }

  private <T extends Choice> Setting<T> choice(Key key, T[] choices, Setting<T> otherwise)
      throws SettingsException {
    Given given = given(key);
    if (given == null) {
      return otherwise;
    }
    for (T choice : choices) {
      if (choice.label().equals(given.text())) {
        return new Setting<>(key, choice, given.origin());
      }
    }
    String known = Arrays.stream(choices).map(Choice::label).collect(Collectors.joining(", "));
    throw given.wrong(key, "choose one of " + known);
  }

  private Setting<Theme> theme() {
    return environment.getOrDefault("NO_COLOR", "").isEmpty()
        ? defaultOf(Key.THEME, Theme.DARK)
        : new Setting<>(Key.THEME, Theme.NONE, new Origin(Strength.ENVIRONMENT, "NO_COLOR"));
  }

  private Setting<String> lang() throws SettingsException {
    Given given = given(Key.LANG);
    if (given == null) {
      return defaultOf(Key.LANG, Locale.ENGLISH.toLanguageTag());
    }
    try {
      String tag = new Locale.Builder().setLanguageTag(given.text()).build().toLanguageTag();
      return new Setting<>(Key.LANG, tag, given.origin());
    } catch (IllformedLocaleException e) {
      throw given.wrong(Key.LANG, "write a language tag");
    }
  }

  private Setting<String> author() throws SettingsException {
    Given given = given(Key.AUTHOR);
    return given == null
        ? defaultOf(Key.AUTHOR, "")
        : new Setting<>(Key.AUTHOR, given.text(), given.origin());
  }
}

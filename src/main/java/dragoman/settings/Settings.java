package dragoman.settings;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/**
 * Everything that can be set, each with where its value came from: an option, else the environment
 * ({@code DRAGOMAN_CORPUS}, …), else {@code $XDG_CONFIG_HOME/dragoman/config.toml}, else the
 * default.
 *
 * @param corpus the folder of the articles; {@code corpus} in the program's home by default
 * @param people the desk's own file of people; {@code people.tsv} in the corpus folder by default
 * @param briefings the folder where notes are saved; {@code briefings} in the program's home by
 *     default
 * @param index the folder of the index; by default below {@code $XDG_CACHE_HOME/dragoman}, named by
 *     a hash of the corpus folder's real path
 * @param state the folder of what users marked and drafted; {@code $XDG_STATE_HOME/dragoman} by
 *     default
 * @param zone the desk's time zone; the system's by default
 * @param rtl how right-to-left text is sent to the terminal; {@link RightToLeft#AUTO} by default
 * @param theme the colours; {@link Theme#DARK} by default, {@link Theme#NONE} where {@code
 *     NO_COLOR} is set and nothing stronger says otherwise (no-color.org: configuration outweighs
 *     it)
 * @param lang BCP 47 tag of the program's own words; English by default
 * @param author who writes the notes, empty by default
 * @param keys the keys that the configuration file gives to actions of the console, in its table
 *     {@code [keys]}, by the action's name; empty for none
 */
public record Settings(
    Setting<Path> corpus,
    Setting<Path> people,
    Setting<Path> briefings,
    Setting<Path> index,
    Setting<Path> state,
    Setting<ZoneId> zone,
    Setting<RightToLeft> rtl,
    Setting<Theme> theme,
    Setting<String> lang,
    Setting<String> author,
    Map<String, List<String>> keys) {

  /** Makes the map its own. */
  public Settings {
    keys = Map.copyOf(keys);
  }

  /**
   * Finds every value.
   *
   * @param options the options given on the command line, by key
   * @param environment the process's variables
   * @param home the program's folder, where {@code corpus} and {@code briefings} lie by default
   * @throws SettingsException for a value that cannot be, an unknown key, or a broken file
   */
  public static Settings load(Map<Key, String> options, Map<String, String> environment, Path home)
      throws SettingsException {
    return new SettingsLoader(options, environment, home, null).load();
  }

  /**
   * The same for one of several users, with a file of that user's own, which is weaker than options
   * and stronger than everything else. It may set what concerns one person alone.
   *
   * @param own need not be there
   */
  public static Settings loadPersonal(
      Map<Key, String> options, Path own, Map<String, String> environment, Path home)
      throws SettingsException {
    return new SettingsLoader(options, environment, home, own).load();
  }

  /** All of them, in the order of {@link Key}. */
  public List<Setting<?>> all() {
    return List.of(corpus, people, briefings, index, state, zone, rtl, theme, lang, author);
  }
}

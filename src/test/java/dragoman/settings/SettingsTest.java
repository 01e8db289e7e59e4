package dragoman.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dragoman.settings.Origin.Strength;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
  @TempDir Path dir;

  private final Map<Key, String> options = new HashMap<>();
  private final Map<String, String> environment = new HashMap<>();

  @BeforeEach
  void home() {
    environment.put("HOME", dir.resolve("user").toString());
  }

  private Settings load() throws SettingsException {
    return Settings.load(options, environment, dir.resolve("program"));
  }

  private Path config(String toml) throws IOException {
    Path file = dir.resolve("user/.config/dragoman/config.toml");
    Files.createDirectories(file.getParent());
    return Files.writeString(file, toml);
  }

  private String error() {
    return assertThrows(SettingsException.class, this::load).getMessage();
  }

  private static <T> Setting<T> standard(Key key, T value, String why) {
    return new Setting<>(key, value, new Origin(Strength.DEFAULT, why));
  }

  @Test
  void withoutAnythingTheDefaultsHold() throws SettingsException {
    Settings settings = load();

    assertEquals(
        List.of(
            standard(Key.CORPUS, dir.resolve("program/corpus"), "in the program's home"),
            standard(Key.PEOPLE, dir.resolve("program/corpus/people.tsv"), "in the corpus folder"),
            standard(Key.BRIEFINGS, dir.resolve("program/briefings"), "in the program's home"),
            standard(
                Key.INDEX,
                dir.resolve("user/.cache/dragoman").resolve(settings.index().value().getFileName()),
                "by the corpus folder"),
            standard(Key.STATE, dir.resolve("user/.local/state/dragoman"), "in the user's home"),
            standard(Key.ZONE, ZoneId.systemDefault(), "the system's"),
            standard(Key.RTL, RightToLeft.AUTO, ""),
            standard(Key.THEME, Theme.DARK, ""),
            standard(Key.LANG, "en", ""),
            standard(Key.AUTHOR, "", "")),
        settings.all());
  }

  @Test
  void anOptionIsStrongerThanTheEnvironmentAndThatThanTheFile() throws Exception {
    Path file = config("# desk\nzone = \"UTC\"\ntheme = \"light\"\nrtl = \"words\"\n");
    environment.put("DRAGOMAN_ZONE", "Europe/Kyiv");
    environment.put("DRAGOMAN_THEME", "contrast");
    options.put(Key.ZONE, "Europe/Bucharest");

    Settings settings = load();

    assertEquals(
        new Setting<>(
            Key.ZONE, ZoneId.of("Europe/Bucharest"), new Origin(Strength.OPTION, "--zone")),
        settings.zone());
    assertEquals(
        new Setting<>(
            Key.THEME, Theme.CONTRAST, new Origin(Strength.ENVIRONMENT, "DRAGOMAN_THEME")),
        settings.theme());
    assertEquals(
        new Setting<>(Key.RTL, RightToLeft.WORDS, new Origin(Strength.FILE, file + ":4")),
        settings.rtl());
  }

  @Test
  void theFoldersOfTheXdgSpecificationAreUsed() throws Exception {
    environment.put("XDG_CONFIG_HOME", dir.resolve("c").toString());
    environment.put("XDG_CACHE_HOME", dir.resolve("k").toString());
    environment.put("XDG_STATE_HOME", "relative/is/ignored");
    Files.createDirectories(dir.resolve("c/dragoman"));
    Files.writeString(dir.resolve("c/dragoman/config.toml"), "author = \"آنا\"\n");

    Settings settings = load();

    assertEquals("آنا", settings.author().value());
    assertEquals(dir.resolve("k/dragoman"), settings.index().value().getParent());
    assertEquals(dir.resolve("user/.local/state/dragoman"), settings.state().value());
  }

  @Test
  void thePeopleLieInTheCorpusUnlessTheyAreNamed() throws Exception {
    options.put(Key.CORPUS, dir.resolve("news").toString());
    assertEquals(dir.resolve("news/people.tsv"), load().people().value());

    environment.put("DRAGOMAN_PEOPLE", dir.resolve("desk.tsv").toString());
    assertEquals(
        new Setting<>(
            Key.PEOPLE,
            dir.resolve("desk.tsv"),
            new Origin(Strength.ENVIRONMENT, "DRAGOMAN_PEOPLE")),
        load().people());
  }

  @Test
  void pathsInTheFileBeginAtTheFileOrAtTheUsersHome() throws Exception {
    config("corpus = \"articles\"\nbriefings = \"~/notes\"\n");

    assertEquals(dir.resolve("user/.config/dragoman/articles"), load().corpus().value());
    assertEquals(dir.resolve("user/notes"), load().briefings().value());
  }

  @Test
  void oneCorpusHasOneIndexHoweverItIsNamed() throws Exception {
    Path corpus = Files.createDirectories(dir.resolve("articles"));
    Path link = Files.createSymbolicLink(dir.resolve("link"), corpus);

    options.put(Key.CORPUS, corpus.toString());
    Path index = load().index().value();
    options.put(Key.CORPUS, link.toString());
    assertEquals(index, load().index().value());
    options.put(Key.CORPUS, dir.resolve("other").toString());
    assertTrue(!index.equals(load().index().value()));
  }

  @Test
  void noColorTakesTheColoursUnlessThemeIsSet() throws Exception {
    environment.put("NO_COLOR", "1");
    assertEquals(
        new Setting<>(Key.THEME, Theme.NONE, new Origin(Strength.ENVIRONMENT, "NO_COLOR")),
        load().theme());

    config("theme = \"light\"\n");
    assertEquals(Theme.LIGHT, load().theme().value());
  }

  @Test
  void anEmptyVariableIsNotSet() throws Exception {
    environment.put("DRAGOMAN_CORPUS", "");

    assertEquals(dir.resolve("program/corpus"), load().corpus().value());
  }

  @Test
  void anUnknownKeyNamesTheLineAndTheNearestKey() throws IOException {
    Path file = config("zone = \"UTC\"\n\ncorpsu = \"x\"\n");

    assertEquals(
        file
            + ":3: unknown key 'corpsu'; did you mean 'corpus'? Keys: corpus, people, briefings, index, state,"
            + " zone, rtl, theme, lang, author",
        error());
  }

  @Test
  void aTableIsAnUnknownKey() throws IOException {
    Path file = config("\n[console]\ntheme = \"light\"\n");

    assertTrue(error().startsWith(file + ":2: unknown key 'console'; did you mean "));
  }

  @Test
  void badValuesNameWhereTheyWereGiven() throws IOException {
    Path file = config("theme = \"pink\"\n");
    assertEquals(
        file + ":1: 'pink' cannot be the theme; choose one of dark, light, contrast, none",
        error());

    environment.put("DRAGOMAN_RTL", "left");
    assertEquals(
        "DRAGOMAN_RTL: 'left' cannot be the rtl; choose one of auto, visual, words, kitty, sgr,"
            + " terminal",
        error());

    options.put(Key.ZONE, "Mars");
    assertEquals(
        "--zone: 'Mars' cannot be the zone; name a time zone such as Europe/Bucharest or UTC",
        error());

    options.put(Key.CORPUS, " ");
    assertEquals("--corpus: '' cannot be the corpus; give it a value, or leave it out", error());
  }

  @Test
  void aValueThatIsNoTextIsAnError() throws IOException {
    Path file = config("zone = 3\n");

    assertEquals(file + ":1: 'zone' must be a text; write zone = \"…\"", error());
  }

  @Test
  void brokenTomlNamesTheLine() throws IOException {
    Path file = config("zone = \"UTC\"\ntheme = \n");

    assertTrue(error().startsWith(file + ":2: not TOML ("), error());
  }

  @Test
  void withoutAHomeThePlacesMustBeGiven() throws Exception {
    environment.clear();
    assertEquals(
        "HOME is not set, so there is no place for the index; set HOME or DRAGOMAN_INDEX", error());

    environment.put("DRAGOMAN_INDEX", dir.resolve("i").toString());
    environment.put("DRAGOMAN_STATE", dir.resolve("s").toString());
    assertEquals(dir.resolve("i"), load().index().value());
  }

  @Test
  void aSettingIsPrintedAsItIsWritten() throws Exception {
    options.put(Key.RTL, "sgr");

    assertEquals("sgr", load().rtl().text());
    assertEquals(dir.resolve("program/corpus").toString(), load().corpus().text());
  }
}

package dragoman.console;

import dragoman.terminal.Direction;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

/** The words of the interface in one language, from {@code texts.properties}. */
public final class Texts {

  /** BCP 47 tag of a language that is not known. */
  static final String UNDETERMINED = "und";

  private final Properties words;
  private final Locale locale;
  private final DateTimeFormatter clock;
  private final Direction direction;
  private final String mark;

  private Texts(Properties words) {
    this.words = words;
    // Latin digits: days and counts stand in columns beside Latin ones.
    locale = Locale.forLanguageTag(get("language") + "-u-nu-latn");
    direction = has("right-to-left") ? Direction.RIGHT_TO_LEFT : Direction.LEFT_TO_RIGHT;
    mark = direction == Direction.RIGHT_TO_LEFT ? "\u200F" : "\u200E";
    clock = DateTimeFormatter.ofPattern(get("clock"), locale);
  }

  /**
   * Reads the words that come with the program in a language: a file of its own says what is not in
   * English.
   *
   * @param tag BCP 47; English for one that has no file
   */
  public static Texts load(String tag) {
    Properties words = new Properties();
    read(words, "texts.properties");
    String language = Locale.forLanguageTag(tag).getLanguage();
    if (!words.getProperty("language").equals(language)) {
      read(words, "texts." + language + ".properties");
    }
    return new Texts(words);
  }

  private static void read(Properties words, String file) {
    try (InputStream in = Texts.class.getResourceAsStream(file)) {
      if (in != null) {
        Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8);
        words.load(reader);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** BCP 47 tag of the language that names are asked for. */
  public String language() {
    return locale.getLanguage();
  }

  /** The direction in which the language is read, and with it the whole screen. */
  public Direction direction() {
    return direction;
  }

  /**
   * The words under a key, with {@code {0}}, {@code {1}} replaced by the arguments.
   *
   * @throws IllegalArgumentException when there are none
   */
  public String get(String key, Object... arguments) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text for " + key);
    }
    for (int i = 0; i < arguments.length; i++) {
      text = text.replace("{" + i + "}", String.valueOf(arguments[i]));
    }
    return text;
  }

  /** Whether there are words under a key. */
  boolean has(String key) {
    return words.containsKey(key);
  }

  /**
   * A counted noun: the words under the key and the number's category ({@code key.one}) where there
   * are any, else under the key.
   */
  public String count(String key, long number) {
    String special = key + "." + category(number);
    return get(has(special) ? special : key, number(number));
  }

  /** The plural category of a number: by CLDR where the language has more than two. */
  private String category(long number) {
    if (has("plurals")) {
      return com.ibm.icu.text.PluralRules.forLocale(locale).select(number);
    }
    return number == 1 ? "one" : "other";
  }

  /** What stands between facts in a line, so that the line keeps the interface's direction. */
  String between() {
    return mark + " · " + mark;
  }

  /**
   * A word of no language, such as a key, a path or an id, that keeps its order from left to right
   * among the interface's words.
   */
  String literal(String word) {
    return direction == Direction.RIGHT_TO_LEFT ? "\u200E" + word + "\u200E" : word;
  }

  /** Things in a row, as the language sets them apart. */
  String list(Iterable<String> things) {
    return String.join(get("list.comma") + " ", things);
  }

  /** Facts in a line that is read as the interface is, whatever letters it begins with. */
  String facts(List<String> facts) {
    return mark + String.join(between(), facts);
  }

  /** A number with its thousands apart. */
  public String number(long number) {
    return number >= 0 && number < 1000
        ? Long.toString(number)
        : String.format(locale, "%,d", number);
  }

  /** A day, in ISO order: the same width everywhere and never ambiguous. */
  public String day(LocalDate day) {
    return day.toString();
  }

  /** The name of a language. */
  public String languageName(String tag) {
    String name = Locale.forLanguageTag(tag).getDisplayLanguage(locale);
    return name.isEmpty() || name.equals(UNDETERMINED) ? get("language.unknown") : name;
  }

  /** Day and time of the clock in the header. */
  public String clock(ZonedDateTime now) {
    return clock.format(now);
  }
}

package dragoman.briefing.note;

import com.ibm.icu.text.DateFormat;
import com.ibm.icu.text.ListFormatter;
import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * The words of a note in one language, from {@code labels.<language>.properties}; dates, lists and
 * names of languages from CLDR by way of ICU, so that every JDK writes the same. Not for threads.
 */
final class Labels {

  private static final String FOLDER = "/dragoman/briefing/";
  private static final Properties LANGUAGES = required("languages.properties");

  private final Properties words;
  private final ULocale locale;
  private final DateFormat longDays;
  private final DateFormat shortDays;
  private final Map<String, MessageFormat> formats = new HashMap<>();
  private final Map<String, String> languageNames = new HashMap<>();

  private Labels(Properties words) {
    this.words = words;
    this.locale = ULocale.forLanguageTag(get("locale"));
    this.longDays = days(DateFormat.getDateInstance(DateFormat.LONG, locale));
    this.shortDays =
        days(DateFormat.getInstanceForSkeleton(DateFormat.ABBR_MONTH_DAY + "y", locale));
  }

  private static DateFormat days(DateFormat format) {
    format.setTimeZone(TimeZone.GMT_ZONE);
    return format;
  }

  /**
   * The words in a language, or in the one it is a variety of.
   *
   * @throws NoteException when there are none; the message says for which there are
   */
  static Labels in(String language) throws NoteException {
    for (String tag = language; !tag.isEmpty(); tag = general(tag)) {
      @Nullable Properties words = properties("labels." + tag + ".properties");
      if (words != null) {
        return new Labels(words);
      }
    }
    throw new NoteException(
        "no words for notes in '"
            + language
            + "'; --lang takes one of "
            + String.join(", ", languages()));
  }

  /** BCP 47 tags of all languages that there are words in. */
  static List<String> languages() {
    return List.of(LANGUAGES.getProperty("notes").split(", *"));
  }

  private static String general(String tag) {
    return tag.substring(0, Math.max(0, tag.lastIndexOf('-')));
  }

  private static Properties required(String name) {
    @Nullable Properties words = properties(name);
    if (words == null) {
      throw new IllegalStateException("not in the program: " + name);
    }
    return words;
  }

  private static @Nullable Properties properties(String name) {
    try (@Nullable InputStream in = Labels.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        return null;
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** BCP 47 tag of the words. */
  String language() {
    return get("language");
  }

  /** Whether it is written from right to left. */
  boolean isRightToLeft() {
    return isRightToLeft(language());
  }

  /** Whether a language is written from right to left. */
  static boolean isRightToLeft(String tag) {
    return ULocale.forLanguageTag(tag).isRightToLeft();
  }

  String get(String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for '" + key + "'");
    }
    return text;
  }

  String get(String key, Object... values) {
    return formats
        .computeIfAbsent(key, named -> new MessageFormat(get(named), locale))
        .format(values);
  }

  /** The words that templates may use: those whose key has no full stop. */
  Map<String, @Nullable Object> forTemplates() {
    Map<String, @Nullable Object> plain = new HashMap<>();
    for (String key : words.stringPropertyNames()) {
      if (key.indexOf('.') < 0) {
        plain.put(key, words.getProperty(key));
      }
    }
    return plain;
  }

  String day(LocalDate day) {
    return longDays.format(date(day));
  }

  String shortDay(LocalDate day) {
    return shortDays.format(date(day));
  }

  private static Date date(LocalDate day) {
    return Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant());
  }

  /** The names as one, as the language lists them. */
  String all(Collection<String> names) {
    return ListFormatter.getInstance(locale).format(names);
  }

  /** The name of a language in this one. */
  String languageName(String tag) {
    return languageNames.computeIfAbsent(
        tag, named -> ULocale.forLanguageTag(named).getDisplayLanguage(locale));
  }

  /** The words in the quote marks of the note's language. */
  String quoted(String text) {
    return quoted(text, language());
  }

  /**
   * The words in the quote marks of their own language: those that {@code languages.properties}
   * names, else CLDR's delimiters.
   */
  String quoted(String text, String language) {
    String marks = LANGUAGES.getProperty("quotes." + language, "");
    if (marks.length() == 2) {
      return marks.charAt(0) + text + marks.charAt(1);
    }
    LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(language));
    return data.getDelimiter(LocaleData.QUOTATION_START)
        + text
        + data.getDelimiter(LocaleData.QUOTATION_END);
  }
}

package dragoman.briefing;

import com.ibm.icu.util.LocaleData;
import com.ibm.icu.util.ULocale;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The words of a note in one language, from {@code labels.<language>.properties}. */
final class Labels {

  private final Locale locale;
  private final Properties words;

  private Labels(Locale locale, Properties words) {
    this.locale = locale;
    this.words = words;
  }

  /** The words in a language that has a file of them. */
  static Labels in(String language) {
    String name = "labels." + language + ".properties";
    try (@Nullable InputStream in = Labels.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no words for notes in '" + language + "'");
      }
      Properties words = new Properties();
      words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
      return new Labels(Locale.forLanguageTag(language), words);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String language() {
    return locale.toLanguageTag();
  }

  String get(String key) {
    String text = words.getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no words for '" + key + "'");
    }
    return text;
  }

  String get(String key, Object... values) {
    return new MessageFormat(get(key).replace("'", "''"), locale).format(values);
  }

  String day(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(locale).format(day);
  }

  /** The name of a language in this one. */
  String languageName(String tag) {
    return ULocale.forLanguageTag(tag).getDisplayLanguage(ULocale.forLocale(locale));
  }

  /** The words in the quote marks of their own language (CLDR delimiters). */
  static String quoted(String words, String language) {
    LocaleData data = LocaleData.getInstance(ULocale.forLanguageTag(language));
    return data.getDelimiter(LocaleData.QUOTATION_START)
        + words
        + data.getDelimiter(LocaleData.QUOTATION_END);
  }
}

package dragoman.console;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {

  private static Properties read(String file) throws IOException {
    Properties words = new Properties();
    words.load(
        new InputStreamReader(Texts.class.getResourceAsStream(file), StandardCharsets.UTF_8));
    return words;
  }

  private static Set<String> blanks(String text) {
    return Pattern.compile("\\{\\d}")
        .matcher(text)
        .results()
        .map(it -> it.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ar", "ro"})
  void everyTextIsTranslatedWithTheSameBlanks(String language) throws IOException {
    Properties english = read("texts.properties");
    Properties words = read("texts." + language + ".properties");
    for (String key : english.stringPropertyNames()) {
      if (!key.endsWith(".one")) {
        assertTrue(words.containsKey(key), key);
        assertEquals(blanks(english.getProperty(key)), blanks(words.getProperty(key)), key);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "en, 1, 1 article",
    "en, 2, 2 articles",
    "ro, 1, 1 articol",
    "ro, 2, 2 articole",
    "ro, 20, 20 de articole",
    "ar, 1, مقال واحد",
    "ar, 2, مقالان",
    "ar, 3, 3 مقالات",
    "ar, 11, 11 مقالاً",
    "ar, 100, 100 مقال",
    "xx, 2, 2 articles"
  })
  void nounsAreCountedAsTheLanguageDoes(String language, int number, String words) {
    assertEquals(words, Texts.load(language).count("count.articles", number));
  }
}

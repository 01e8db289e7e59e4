package dragoman.briefing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "*loud* and _quiet_ ¦ \\*loud\\* and \\_quiet\\_",
        "a [link](there) ¦ a \\[link\\](there)",
        "a note[^1] ¦ a note\\[\\^1\\]",
        "<b>bold</b> &amp; ¦ \\<b\\>bold\\</b\\> \\&amp;",
        "see http://example.org now ¦ see http\\://example.org now",
        "see www.example.org now ¦ see www\\.example.org now",
        "mail a@b.org ¦ mail a\\@b.org",
        "1. first ¦ 1\\. first",
        "- dash ¦ \\- dash",
        "# head ¦ \\# head",
        "100 % of $5 ¦ 100 \\% of \\$5",
        "„Да”, قال «نعم» ¦ „Да”, قال «نعم»"
      })
  void wordsShowAsTyped(String typed, String written) {
    assertEquals(written, MarkdownText.inline(typed));
  }

  @Test
  void aReorderingControlIsWrittenOut() {
    assertEquals("a⟨U+202E⟩b", MarkdownText.inline("a\u202Eb"));
  }

  @Test
  void aControlCharacterVanishes() {
    assertEquals("a\\[2Jb", MarkdownText.inline("a\u001B[2Jb\u009D"));
  }

  @Test
  void everyLineOfABlockBearsItsPrefix() {
    assertEquals("> one\n>\n> two\n", MarkdownText.block("one\r\n\r\ntwo\n", "> "));
  }

  @Test
  void noWordsLetAControlCharacterOrALineEndThroughInline() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    for (int i = 0; i < 2000; i++) {
      String words =
          random
              .ints(random.nextInt(40), 0, 0x3000)
              .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
              .toString();
      String written = MarkdownText.inline(words);
      assertFalse(
          written.chars().anyMatch(Character::isISOControl), () -> "seed " + seed + ": " + words);
    }
  }
}

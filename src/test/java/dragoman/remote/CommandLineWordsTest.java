package dragoman.remote;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandLineWordsTest {

  @Test
  void wordsStandBetweenBlanks() {
    assertEquals(
        List.of("export", "speaker:x", "--title", "T"),
        CommandLineWords.of("  export speaker:x\t--title\nT "));
  }

  @Test
  void quotationMarksKeepBlanksAndEachOther() {
    assertEquals(
        List.of("a b", "say \"no\"", "it's", "", "tail"),
        CommandLineWords.of("'a b' 'say \"no\"' \"it's\" '' t'a'i\"l\""));
  }

  @Test
  void nothingIsExpanded() {
    assertEquals(
        List.of("$HOME", "`id`", "*", "~", "a;b", "|", "\\n"),
        CommandLineWords.of("$HOME `id` * ~ a;b | \"\\n\""));
  }

  @ParameterizedTest
  @ValueSource(strings = {"'open", "a \"open", "end\\"})
  void whatIsLeftOpenIsAnError(String line) {
    assertThrows(IllegalArgumentException.class, () -> CommandLineWords.of(line));
  }

  @Test
  void anyWordsComeBackWhenTheyAreQuoted() {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    String letters = "ab '\"\\\t\n$;-ăс\u0639\uD83D\uDE00\u202E";
    for (int run = 0; run < 2000; run++) {
      List<String> words = new ArrayList<>();
      StringBuilder line = new StringBuilder();
      for (int i = random.nextInt(5); i > 0; i--) {
        StringBuilder word = new StringBuilder();
        for (int j = random.nextInt(8); j > 0; j--) {
          word.append(letters.charAt(random.nextInt(letters.length())));
        }
        words.add(word.toString());
        line.append(" '").append(word.toString().replace("'", "'\\''")).append("' ");
      }
      assertEquals(words, CommandLineWords.of(line.toString()), "seed " + seed);
    }
  }
}

package dragoman.briefing.note;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class NoteTextTest {

  private static final List<String> WORDS =
      List.of(
          "port",
          "cereale",
          "„malul",
          "stâng”",
          "الميناء",
          "المفاوضات،",
          "مفتوح",
          "船",
          "🚢",
          "a",
          "e\u0301",
          "1.",
          "-",
          "#",
          "https://example.org/" + "x".repeat(90),
          "w".repeat(75),
          "(да)",
          "**fett**");

  @Test
  void noLineIsWiderThanMailTakesAndNoWordIsLost() {
    for (long seed = 1; seed <= 200; seed++) {
      Random random = new Random(seed);
      String markdown = markdown(random);

      String text = NoteText.of(markdown);

      String what = "seed " + seed + "\n" + markdown + "\n---\n" + text;
      for (String line : text.split("\n", -1)) {
        assertTrue(columns(line) <= NoteText.WIDTH || line.contains("://"), what);
        assertEquals(line.stripTrailing(), line, what);
      }
      assertEquals(letters(markdown.replace("**", "")), letters(text), what);
    }
  }

  /** Of the letters that {@link #WORDS} has: marks take no column, a ship two. */
  private static int columns(String line) {
    return line.codePoints()
        .map(
            c ->
                c == '船' || c == 0x1F6A2
                    ? 2
                    : Character.getType(c) == Character.NON_SPACING_MARK ? 0 : 1)
        .sum();
  }

  private static String markdown(Random random) {
    StringBuilder markdown = new StringBuilder();
    for (int block = random.nextInt(6); block >= 0; block--) {
      String words =
          random
              .ints(1 + random.nextInt(40), 0, WORDS.size())
              .mapToObj(WORDS::get)
              .collect(Collectors.joining(" "));
      markdown
          .append(
              switch (random.nextInt(5)) {
                case 0 -> "## x" + words;
                case 1 -> "- x" + words + "\n\n  > x" + words;
                case 2 -> "> x" + words;
                case 3 -> "1. x" + words;
                default -> "x" + words;
              })
          .append("\n\n");
    }
    return markdown.toString();
  }

  /** All letters in order: what a word in pieces has too. */
  private static List<String> letters(String text) {
    List<String> letters = new ArrayList<>();
    Arrays.stream(text.split("[^\\p{L}\\p{M}\\x{1F6A2}:/.]+"))
        .map(word -> word.replaceAll("[^\\p{L}\\p{M}\\x{1F6A2}]", ""))
        .forEach(letters::add);
    return List.of(String.join("", letters));
  }
}

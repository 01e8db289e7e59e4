package dragoman.evaluation;

import java.util.Arrays;

/** Numbers the tokens of a text: runs of letters, digits, marks and low lines. */
final class Tokens {

  private final String text;

  Tokens(String text) {
    this.text = text;
  }

  /** For each code point the number of its token, -1 outside. */
  int[] byCodePoint() {
    int[] numbers = new int[text.codePointCount(0, text.length())];
    Arrays.fill(numbers, -1);
    int token = -1;
    boolean inside = false;
    int point = 0;
    for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
      int c = text.codePointAt(i);
      boolean part =
          Character.isLetterOrDigit(c)
              || c == '_'
              || (c >= 0x610 && c <= 0x61a)
              || (c >= 0x64b && c <= 0x65f)
              || c == 0x670;
      if (part && !inside) {
        token++;
      }
      inside = part;
      numbers[point++] = part ? token : -1;
    }
    return numbers;
  }
}

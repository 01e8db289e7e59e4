package dragoman.terminal;

import java.text.Bidi;

/** The order of a text's characters on the screen, by UAX #9. */
final class Ordering {

  /** How many brackets may be open before BD16 gives up; the platform's class never does. */
  private static final int MOST_BRACKETS = 63;

  private Ordering() {}

  /**
   * The levels of a paragraph's characters, by rules P2 to L1.
   *
   * @param text that has passed the terminal's gate: of embeddings, overrides and isolates, which
   *     do not, the platform's class has some wrong
   */
  static Bidi resolved(String text, Direction direction) {
    int flag =
        switch (direction) {
          case AUTO -> Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT;
          case AUTO_ELSE_RIGHT_TO_LEFT -> Bidi.DIRECTION_DEFAULT_RIGHT_TO_LEFT;
          case LEFT_TO_RIGHT -> Bidi.DIRECTION_LEFT_TO_RIGHT;
          case RIGHT_TO_LEFT -> Bidi.DIRECTION_RIGHT_TO_LEFT;
        };
    return new Bidi(hasTooManyBrackets(text) ? unpaired(text) : text, flag);
  }

  private static boolean hasTooManyBrackets(String text) {
    int open = 0;
    for (int i = 0; i < text.length(); i++) {
      int type = Character.getType(text.charAt(i));
      if (type == Character.START_PUNCTUATION && ++open > MOST_BRACKETS) {
        return true;
      } else if (type == Character.END_PUNCTUATION && open > 0) {
        open--;
      }
    }
    return false;
  }

  /** The text with brackets as neutrals that have no pair. */
  private static String unpaired(String text) {
    StringBuilder out = new StringBuilder(text);
    for (int i = 0; i < text.length(); i++) {
      int type = Character.getType(text.charAt(i));
      if (type == Character.START_PUNCTUATION || type == Character.END_PUNCTUATION) {
        out.setCharAt(i, '!');
      }
    }
    return out.toString();
  }

  /**
   * Rule L2: from the highest level to the lowest odd one, turns every run of at least that level.
   *
   * @param levels of a line's characters, in logical order
   * @return the logical index for each place, left to right
   */
  static int[] order(byte[] levels) {
    int[] order = new int[levels.length];
    int highest = 0;
    int lowestOdd = Integer.MAX_VALUE;
    for (int i = 0; i < levels.length; i++) {
      order[i] = i;
      highest = Math.max(highest, levels[i]);
      if ((levels[i] & 1) == 1) {
        lowestOdd = Math.min(lowestOdd, levels[i]);
      }
    }
    for (int level = highest; level >= lowestOdd; level--) {
      int i = 0;
      while (i < levels.length) {
        int end = i;
        while (end < levels.length && levels[order[end]] >= level) {
          end++;
        }
        for (int a = i, b = end - 1; a < b; a++, b--) {
          int swap = order[a];
          order[a] = order[b];
          order[b] = swap;
        }
        i = end + 1;
      }
    }
    return order;
  }
}

package dragoman.analysis;

/** Counts code points up to rising offsets without starting over each time. */
final class CodePoints {

  private final String text;
  private final int base;
  private int offset;
  private int points;

  CodePoints(String text, int base) {
    this.text = text;
    this.base = base;
  }

  /** The code point in the file that the UTF-16 offset of the text is. */
  int at(int target) {
    if (target < offset) {
      points -= text.codePointCount(target, offset);
    } else {
      points += text.codePointCount(offset, target);
    }
    offset = target;
    return base + points;
  }
}

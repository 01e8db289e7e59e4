package dragoman.briefing;

/**
 * The one gate for foreign words on their way into HTML: they show as typed, and mark up nothing,
 * in text and in attributes between double quote marks.
 *
 * <p>Control characters vanish, bidirectional controls that reorder are written out as in {@link
 * MarkdownText}; direction is told by elements alone.
 */
public final class HtmlText {

  private HtmlText() {}

  /** The words with {@code & < > " '} as character references. */
  public static String escape(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    words
        .codePoints()
        .forEach(
            c -> {
              switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\'' -> out.append("&#39;");
                case '\n' -> out.append('\n');
                case '\t' -> out.append(' ');
                default -> append(c, out);
              }
            });
    return out.toString();
  }

  /** The words without what a page must not bear, unescaped: for a writer that escapes itself. */
  public static String plain(String words) {
    StringBuilder out = new StringBuilder(words.length());
    words
        .codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\t') {
                out.appendCodePoint(c);
              } else {
                append(c, out);
              }
            });
    return out.toString();
  }

  private static void append(int c, StringBuilder out) {
    if (MarkdownText.isReordering(c)) {
      out.append(MarkdownText.writtenOut(c));
    } else if (!Character.isISOControl(c) && (c < 0xD800 || c > 0xDFFF)) {
      out.appendCodePoint(c);
    }
  }
}

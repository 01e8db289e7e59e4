package dragoman.briefing;

import java.util.regex.Pattern;

/**
 * The one gate for foreign words on their way into Markdown: they show as typed, and mark up
 * nothing.
 *
 * <p>Every ASCII punctuation character that could begin a construct of CommonMark 0.31 (section
 * 2.4), of GitHub's tables, footnotes, autolinks, mentions and mathematics, or of Obsidian's
 * comments and highlights is escaped by a backslash. Control characters vanish; bidirectional
 * controls that could reorder what follows (UAX #9: embeddings, overrides, isolates) are written
 * out as {@code ⟨U+202E⟩}.
 */
public final class MarkdownText {

  private static final String ESCAPED = "\\`*_{}[]<>#|~$^=%&!@";

  private static final Pattern LINE_END = Pattern.compile("\\v");
  private static final Pattern AROUND_LINE_END = Pattern.compile("\\s*\\R\\s*");

  private MarkdownText() {}

  /** The words for a place inside one line: line ends become blanks. */
  public static String inline(String words) {
    String line = words.strip();
    return escape(
        LINE_END.matcher(line).find() ? AROUND_LINE_END.matcher(line).replaceAll(" ") : line);
  }

  /**
   * The words as lines for a block of their own: paragraphs keep their line ends, no line begins
   * with a blank.
   *
   * @param prefix what each line begins with, such as {@code "> "}; trailing blanks are dropped on
   *     empty lines
   */
  public static String block(String words, String prefix) {
    StringBuilder out = new StringBuilder();
    for (String line : words.strip().split("\\R", -1)) {
      String text = escape(line.strip());
      out.append(text.isEmpty() ? prefix.stripTrailing() : prefix + text).append('\n');
    }
    return out.toString();
  }

  private static String escape(String words) {
    StringBuilder out = new StringBuilder(words.length() + 16);
    int length = words.length();
    for (int i = 0; i < length; ) {
      int c = words.codePointAt(i);
      boolean first = i == 0;
      if (isReordering(c)) {
        out.append(writtenOut(c));
      } else if (c == '\t') {
        out.append(' ');
      } else if (Character.isISOControl(c) || (c >= 0xD800 && c <= 0xDFFF)) {
        // nothing: a control character says nothing to a reader and much to a terminal
      } else if (ESCAPED.indexOf(c) >= 0
          || opensBlock(words, i, c, first)
          || joinsLink(words, i, c)) {
        out.append('\\').appendCodePoint(c);
      } else {
        out.appendCodePoint(c);
      }
      i += Character.charCount(c);
    }
    return out.toString();
  }

  /** Whether a character reorders those behind it. */
  static boolean isReordering(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  /** A character that must not act, as words. */
  static String writtenOut(int c) {
    return "⟨U+" + Integer.toHexString(c).toUpperCase(java.util.Locale.ROOT) + "⟩";
  }

  /** A list marker or a setext underline at the start; "1." and "1)" are broken at the mark. */
  private static boolean opensBlock(String words, int at, int c, boolean first) {
    if (first) {
      return c == '-' || c == '+' || c == ':';
    }
    return (c == '.' || c == ')')
        && at <= 9
        && words.substring(0, at).chars().allMatch(d -> d >= '0' && d <= '9');
  }

  /** What makes a bare link: the colon of "http://" and the first full stop of "www.". */
  private static boolean joinsLink(String words, int at, int c) {
    return (c == ':' && words.startsWith("//", at + 1))
        || (c == '.' && at >= 3 && words.regionMatches(true, at - 3, "www", 0, 3));
  }
}

package dragoman.shell;

import java.util.ArrayList;
import java.util.List;

/**
 * Text cut into commands, and a command into words.
 *
 * <p>A semicolon or a line end ends a command. A quote mark ({@code '} or {@code "}) opens a
 * quotation at the beginning of a word, or behind one of {@code = : , ( -}; elsewhere it is a
 * letter like others, so that apostrophes need no care. A backslash takes its meaning from a
 * semicolon, a quote mark, a blank or a line end behind it, the latter so that a command goes on in
 * the next line; before anything else it stays, for the query grammar has backslashes of its own.
 * Where a command begins, {@code #} begins a comment up to the line's end.
 */
final class Words {

  private static final String BEFORE_QUOTE = "=:,(-";
  private static final String ESCAPED = ";'\"";

  /** What ended a scan's command. */
  private enum End {
    COMMAND,
    TEXT
  }

  /**
   * A word.
   *
   * @param raw as typed
   * @param plain without the quote marks that grouped it
   * @param query the same, but with its double quotes: they are a query's own
   * @param start where it starts in the text, in UTF-16 units
   */
  record Word(String raw, String plain, String query, int start) {

    int end() {
      return start + raw.length();
    }
  }

  /**
   * A command.
   *
   * @param text as typed, without blanks around it
   * @param start where it starts in the text
   * @param words at least one
   */
  record Command(String text, int start, List<Word> words) {}

  private final String text;
  private int at;

  private Words(String text) {
    this.text = text;
  }

  /** The commands of a text. */
  static List<Command> commands(String text) throws UnfinishedException {
    Words scan = new Words(text);
    List<Command> commands = new ArrayList<>();
    while (scan.at < text.length()) {
      List<Word> words = new ArrayList<>();
      scan.command(words);
      if (!words.isEmpty()) {
        int start = words.get(0).start();
        int end = words.get(words.size() - 1).end();
        commands.add(new Command(text.substring(start, end), start, List.copyOf(words)));
      }
    }
    return commands;
  }

  /**
   * The words of the command that a text ends with, an open quotation closed at its end; the last
   * word is empty behind a blank.
   */
  static List<Word> typed(String text) {
    Words scan = new Words(text);
    List<Word> words = new ArrayList<>();
    try {
      while (scan.at < text.length()) {
        words.clear();
        if (scan.command(words) == End.COMMAND && scan.at == text.length()) {
          words.clear();
        }
      }
    } catch (UnfinishedException e) {
      int start = scan.wordStart;
      String raw = text.substring(start);
      String plain = raw.replaceAll("[\"']", "");
      words.add(new Word(raw, plain, raw, start));
      return words;
    }
    boolean behindBlank =
        words.isEmpty() || words.get(words.size() - 1).end() < text.length() || text.isEmpty();
    if (behindBlank) {
      words.add(new Word("", "", "", text.length()));
    }
    return words;
  }

  private int wordStart;

  private End command(List<Word> words) throws UnfinishedException {
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == ';' || c == '\n' || c == '\r') {
        at++;
        return End.COMMAND;
      }
      if (blank(c)) {
        at++;
      } else if (c == '\\' && at + 1 < text.length() && lineEnd(text.charAt(at + 1))) {
        at += 2;
      } else if (c == '#' && words.isEmpty()) {
        while (at < text.length() && !lineEnd(text.charAt(at))) {
          at++;
        }
      } else {
        words.add(word());
      }
    }
    return End.TEXT;
  }

  private Word word() throws UnfinishedException {
    wordStart = at;
    StringBuilder plain = new StringBuilder();
    StringBuilder query = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (blank(c) || c == ';' || lineEnd(c)) {
        break;
      }
      if (c == '\\') {
        if (escape(plain, query)) {
          break;
        }
      } else if ((c == '"' || c == '\'') && opens()) {
        quotation(c, plain, query);
      } else {
        plain.append(c);
        query.append(c);
        at++;
      }
    }
    return new Word(text.substring(wordStart, at), plain.toString(), query.toString(), wordStart);
  }

  private boolean opens() {
    return at == wordStart || BEFORE_QUOTE.indexOf(text.charAt(at - 1)) >= 0;
  }

  /** Takes a backslash and what it works on; true when the word ends there. */
  private boolean escape(StringBuilder plain, StringBuilder query) throws UnfinishedException {
    if (at + 1 == text.length()) {
      throw new UnfinishedException("the line ends in a backslash, and no other follows");
    }
    char next = text.charAt(at + 1);
    if (lineEnd(next)) {
      return true;
    }
    if (ESCAPED.indexOf(next) < 0 && !blank(next)) {
      plain.append('\\');
      query.append('\\');
    } else if (next == '"') {
      query.append('\\');
    }
    plain.append(next);
    query.append(next);
    at += 2;
    return false;
  }

  private void quotation(char mark, StringBuilder plain, StringBuilder query)
      throws UnfinishedException {
    boolean kept = mark == '"';
    if (kept) {
      query.append(mark);
    }
    int start = at;
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == mark) {
        at++;
        if (kept) {
          query.append(mark);
        }
        return;
      }
      if (kept && c == '\\' && at + 1 < text.length()) {
        query.append(c);
        at++;
        c = text.charAt(at);
        if (c != mark && c != '\\') {
          plain.append('\\');
        }
      }
      plain.append(c);
      query.append(c);
    }
    at = start;
    throw new UnfinishedException(
        "the quotation is not closed; put a backslash before a " + mark + " that opens none");
  }

  private static boolean blank(char c) {
    return !lineEnd(c) && (Character.isWhitespace(c) || Character.isSpaceChar(c));
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r';
  }
}

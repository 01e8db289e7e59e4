package dragoman.query;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A query's text cut into tokens; what a token means is the parser's. */
final class Lexer {

  /** What a token is. */
  enum Kind {
    WORD,
    PHRASE,
    FIELD,
    OPEN,
    CLOSE,
    NOT,
    AND,
    OR,
    END
  }

  /**
   * A value of a field.
   *
   * @param text without quote marks and escapes
   * @param at where it starts
   */
  record Value(String text, int at) {}

  /**
   * A token.
   *
   * @param text the word, the phrase or the field's name; empty for the others
   * @param values of a field, as many as were written; none for the others
   * @param at where it starts
   */
  record Token(Kind kind, String text, List<Value> values, int at) {}

  /** What an unfinished end of the text means. */
  enum End {
    /** An error. */
    STRICT,
    /** It is still being typed. */
    TYPED
  }

  private static final String OPENING = "\"“„«";
  private static final List<String> CLOSING = List.of("\"", "”", "”“", "»");

  private final String text;
  private final End end;
  private int at;

  Lexer(String text, End end) {
    this.text = text;
    this.end = end;
  }

  /** All tokens, {@link Kind#END} last. */
  List<Token> tokens() throws QueryException {
    List<Token> tokens = new ArrayList<>();
    Token token;
    do {
      token = next();
      tokens.add(token);
    } while (token.kind() != Kind.END);
    return tokens;
  }

  private Token next() throws QueryException {
    while (at < text.length() && blank(text.charAt(at))) {
      at++;
    }
    int start = at;
    if (at == text.length()) {
      return sign(Kind.END, start);
    }
    char c = text.charAt(at);
    if (c == '(' || c == ')') {
      at++;
      return sign(c == '(' ? Kind.OPEN : Kind.CLOSE, start);
    }
    if (c == '-') {
      at++;
      if (at < text.length() && !blank(text.charAt(at)) && text.charAt(at) != ')') {
        return sign(Kind.NOT, start);
      }
      if (end == End.TYPED && at == text.length()) {
        return sign(Kind.END, start);
      }
      throw new QueryException(start, "-: put the word to leave out right behind the dash");
    }
    if (OPENING.indexOf(c) >= 0) {
      return new Token(Kind.PHRASE, quoted(), List.of(), start);
    }
    int colon = fieldEnd();
    if (colon > 0) {
      String name = text.substring(at, colon).toLowerCase(Locale.ROOT);
      at = colon + 1;
      return new Token(Kind.FIELD, name, values(), start);
    }
    return word(start);
  }

  private static Token sign(Kind kind, int start) {
    return new Token(kind, "", List.of(), start);
  }

  private Token word(int start) {
    String word = bare("");
    return switch (text.substring(start, at)) {
      case "OR" -> sign(Kind.OR, start);
      case "AND" -> sign(Kind.AND, start);
      case "NOT" -> sign(Kind.NOT, start);
      default -> new Token(Kind.WORD, word, List.of(), start);
    };
  }

  /** The colon behind a field's name, which is of Latin letters only; -1 when there is none. */
  private int fieldEnd() {
    int i = at;
    while (i < text.length() && letter(text.charAt(i))) {
      i++;
    }
    return i > at && i < text.length() && text.charAt(i) == ':' ? i : -1;
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
  }

  private List<Value> values() throws QueryException {
    List<Value> values = new ArrayList<>();
    while (true) {
      int start = at;
      boolean quoted = at < text.length() && OPENING.indexOf(text.charAt(at)) >= 0;
      values.add(new Value(quoted ? quoted() : bare(",،"), start));
      if (at == text.length() || ",،".indexOf(text.charAt(at)) < 0) {
        return values;
      }
      at++;
    }
  }

  /** Characters up to a blank, a parenthesis, a quote mark or one of the stops. */
  private String bare(String stops) {
    StringBuilder word = new StringBuilder();
    while (at < text.length()) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        c = text.charAt(at);
      } else if (blank(c)
          || "()".indexOf(c) >= 0
          || OPENING.indexOf(c) >= 0
          || stops.indexOf(c) >= 0) {
        break;
      }
      word.append(c);
      at++;
    }
    return word.toString();
  }

  private String quoted() throws QueryException {
    int start = at;
    String closing = CLOSING.get(OPENING.indexOf(text.charAt(at)));
    StringBuilder words = new StringBuilder();
    for (at++; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == '\\' && at + 1 < text.length()) {
        at++;
        c = text.charAt(at);
      } else if (closing.indexOf(c) >= 0) {
        at++;
        return words.toString();
      }
      words.append(c);
    }
    if (end == End.TYPED) {
      return words.toString();
    }
    throw new QueryException(start, "the quotation is not closed");
  }

  static boolean blank(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.isISOControl(c);
  }
}

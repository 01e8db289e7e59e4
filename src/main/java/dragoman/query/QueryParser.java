package dragoman.query;

import dragoman.query.Lexer.End;
import dragoman.query.Lexer.Kind;
import dragoman.query.Lexer.Token;
import dragoman.reference.Reference;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads queries, by the grammar of the package's page. Any text gives a query or a {@link
 * QueryException}.
 */
public final class QueryParser {

  /** The longest query read, in UTF-16 units. */
  public static final int LENGTH = 4000;

  private static final int CONDITIONS = 128;
  private static final int DEPTH = 32;
  private static final List<String> DAY_FIELDS = List.of("since", "until", "on");
  private static final String TRAITS = "is";

  /** The opposite of {@link Query.Trait#READ}, which has a word of its own. */
  private static final String UNREAD = "unread";

  /** What a saved query's name stands behind. */
  private static final char SAVED = '@';

  private final Values values;
  private final Names names;
  private final Dates dates;
  private final Supplier<Map<String, String>> saved;

  /**
   * A parser for one day.
   *
   * @param vocabulary what the articles at hand have; asked only when a field needs it
   * @param today the day at the desk, which {@code 7d} counts from
   */
  public QueryParser(Reference reference, Supplier<Vocabulary> vocabulary, LocalDate today) {
    this(reference, vocabulary, today, Map::of);
  }

  /**
   * A parser that knows saved queries.
   *
   * @param saved the queries by name, asked for when one is named; may throw an {@link
   *     UncheckedIOException}, whose cause has a message for the user
   */
  public QueryParser(
      Reference reference,
      Supplier<Vocabulary> vocabulary,
      LocalDate today,
      Supplier<Map<String, String>> saved) {
    this.values = new Values(reference, vocabulary);
    this.names = new Names(values);
    this.dates = new Dates(today);
    this.saved = saved;
  }

  /** What can stand behind {@code is:}. */
  public static List<String> traits() {
    return Stream.concat(
            Arrays.stream(Query.Trait.values()).map(Query.Trait::label), Stream.of(UNREAD))
        .toList();
  }

  /** What one of {@link #traits} asks for. */
  public static Query trait(String label) {
    return label.equals(UNREAD)
        ? new Query.Not(new Query.Is(Query.Trait.READ))
        : new Query.Is(Query.Trait.valueOf(label.toUpperCase(Locale.ROOT)));
  }

  /** The query of a finished text; {@link Query.All} for a blank one. */
  public Query parse(String text) throws QueryException {
    return parse(text, End.STRICT, List.of());
  }

  /**
   * The query of a text that is still being typed: its last word is a prefix when nothing stands
   * behind it, and an end that cannot stand alone yet (an open quotation, {@code speaker:}, {@code
   * OR}) is closed or left out.
   */
  public Query parseTyped(String text) throws QueryException {
    return parse(text, End.TYPED, List.of());
  }

  /**
   * The ids that a name or value of a field stands for, sorted; at least one.
   *
   * @throws QueryException when it is none; the message names the nearest
   */
  public List<String> resolve(Field field, String name) throws QueryException {
    return values.resolve(field, new Lexer.Value(name, 0));
  }

  /**
   * The query of a text.
   *
   * @param inside the saved queries that it is part of, the outermost first
   */
  private Query parse(String text, End end, List<String> inside) throws QueryException {
    if (text.length() > LENGTH) {
      throw new QueryException(LENGTH, "longer than " + LENGTH + " characters");
    }
    List<Token> tokens = new Lexer(text, end).tokens();
    return new Run(tokens, end, text, inside).query();
  }

  /** The query saved under a name. */
  private Query saved(Token token, List<String> inside) throws QueryException {
    String name = token.text().substring(1);
    Map<String, String> known;
    try {
      known = saved.get();
    } catch (UncheckedIOException e) {
      throw new QueryException(token.at(), SAVED + name + ": " + e.getMessage());
    }
    String text = known.get(name);
    if (text == null) {
      throw new QueryException(
          token.at(),
          SAVED
              + name
              + ": no such saved query"
              + (known.isEmpty() ? "" : Nearest.shownOrAll(name, List.copyOf(known.keySet()))));
    }
    if (inside.contains(name)) {
      throw new QueryException(token.at(), SAVED + name + ": it stands in itself");
    }
    List<String> deeper = new ArrayList<>(inside);
    deeper.add(name);
    try {
      return parse(text, End.STRICT, deeper);
    } catch (QueryException e) {
      throw new QueryException(token.at(), SAVED + name + ": " + e.getMessage());
    }
  }

  /** One text's way through the grammar. */
  private final class Run {
    private final List<Token> tokens;
    private final End end;
    private final String text;
    private final List<String> inside;
    private int next;
    private int depth;
    private int conditions;

    Run(List<Token> tokens, End end, String text, List<String> inside) {
      this.tokens = tokens;
      this.end = end;
      this.text = text;
      this.inside = inside;
    }

    Query query() throws QueryException {
      Query query = any();
      Token rest = peek();
      if (rest.kind() == Kind.CLOSE) {
        throw new QueryException(rest.at(), "): nothing to close");
      }
      return query;
    }

    private Token peek() {
      return tokens.get(next);
    }

    private Token take() {
      return tokens.get(next++);
    }

    private boolean last() {
      return tokens.get(next).kind() == Kind.END;
    }

    /** Alternatives; {@link Query.All} when nothing stands here. */
    private Query any() throws QueryException {
      Query first = all();
      if (peek().kind() != Kind.OR) {
        return first;
      }
      List<Query> of = new ArrayList<>(List.of(first));
      boolean empty =
          first instanceof Query.All && tokens.get(Math.max(0, next - 1)).kind() != Kind.CLOSE;
      if (empty) {
        throw new QueryException(peek().at(), "OR: nothing before it");
      }
      while (peek().kind() == Kind.OR) {
        Token or = take();
        if (peek().kind() == Kind.END || peek().kind() == Kind.CLOSE || peek().kind() == Kind.OR) {
          if (end == End.TYPED && last()) {
            break;
          }
          throw new QueryException(or.at(), "OR: nothing behind it");
        }
        of.add(all());
      }
      return Query.any(of);
    }

    private Query all() throws QueryException {
      Level level = new Level(names);
      while (true) {
        Token token = peek();
        switch (token.kind()) {
          case END, CLOSE, OR -> {
            return level.query();
          }
          case AND -> {
            take();
            boolean needed = !(end == End.TYPED && last());
            if (needed && (level.empty() || !startsCondition(peek()))) {
              throw new QueryException(token.at(), "AND: it stands between two conditions");
            }
          }
          case NOT -> {
            @Nullable Query negated = negated();
            if (negated != null) {
              level.add(negated);
            }
          }
          case FIELD -> field(take(), level);
          default -> level.add(primary());
        }
      }
    }

    private boolean startsCondition(Token token) {
      return switch (token.kind()) {
        case WORD, PHRASE, FIELD, OPEN, NOT -> true;
        default -> false;
      };
    }

    /** What follows a {@code -} or {@code NOT}; null when it is still to be typed. */
    private @Nullable Query negated() throws QueryException {
      Token not = take();
      if (end == End.TYPED && last()) {
        return null;
      }
      if (peek().kind() == Kind.NOT) {
        throw new QueryException(not.at(), "twice negated");
      }
      if (!startsCondition(peek())) {
        throw new QueryException(not.at(), "NOT: nothing behind it");
      }
      if (peek().kind() == Kind.FIELD) {
        Level level = new Level(names);
        field(take(), level);
        return level.empty() ? null : new Query.Not(level.query());
      }
      return new Query.Not(names.resolved(primary()));
    }

    private Query primary() throws QueryException {
      Token token = take();
      switch (token.kind()) {
        case OPEN:
          return group(token);
        case PHRASE:
          condition(token);
          if (Fold.words(token.text()).isEmpty()) {
            throw new QueryException(token.at(), "a quotation without words");
          }
          return new Query.Phrase(token.text());
        default:
          condition(token);
          boolean named = token.text().length() > 1 && text.charAt(token.at()) == SAVED;
          return named ? saved(token, inside) : word(token);
      }
    }

    private Query group(Token open) throws QueryException {
      if (++depth > DEPTH) {
        throw new QueryException(open.at(), "more than " + DEPTH + " parentheses in each other");
      }
      Query query = any();
      depth--;
      if (peek().kind() == Kind.CLOSE) {
        take();
      } else if (end == End.STRICT) {
        throw new QueryException(open.at(), "(: not closed");
      }
      return query;
    }

    private Query word(Token token) throws QueryException {
      String word = token.text();
      if (Fold.words(word).isEmpty()) {
        throw new QueryException(token.at(), QueryPrinter.value(word) + ": no letter to look for");
      }
      boolean atEnd = last() && peek().at() == text.length();
      boolean typed = end == End.TYPED && atEnd && !Lexer.blank(text.charAt(text.length() - 1));
      return new Query.Word(typed && !word.endsWith("*") ? word + "*" : word);
    }

    private void condition(Token token) throws QueryException {
      if (++conditions > CONDITIONS) {
        throw new QueryException(token.at(), "more than " + CONDITIONS + " conditions");
      }
    }

    private void field(Token token, Level level) throws QueryException {
      condition(token);
      List<Lexer.Value> written = token.values();
      Lexer.Value lastWritten = written.get(written.size() - 1);
      if (end == End.TYPED && last() && lastWritten.text().isEmpty()) {
        written = written.subList(0, written.size() - 1);
        if (written.isEmpty()) {
          return;
        }
      }
      for (Lexer.Value value : written) {
        if (value.text().isBlank()) {
          throw new QueryException(value.at(), token.text() + ": a value is missing behind it");
        }
      }
      if (DAY_FIELDS.contains(token.text())) {
        for (Lexer.Value value : written) {
          days(token, value, level);
        }
      } else if (token.text().equals(TRAITS)) {
        List<Query> traits = new ArrayList<>();
        for (Lexer.Value value : written) {
          traits.add(is(value));
        }
        level.add(Query.any(traits));
      } else {
        Field field = field(token);
        TreeSet<String> ids = new TreeSet<>();
        for (Lexer.Value value : written) {
          ids.addAll(values.resolve(field, value));
        }
        level.match(field, ids);
      }
    }

    private void days(Token token, Lexer.Value value, Level level) throws QueryException {
      Dates.Range range = dates.read(value.text());
      if (range == null) {
        throw new QueryException(
            value.at(),
            token.text()
                + ":"
                + QueryPrinter.value(value.text())
                + ": no date; write 2025-08-15, 2025-08, 2025, 7d, 2w, 3m, today or yesterday");
      }
      switch (token.text()) {
        case "since" -> level.since(range.first(), value.at());
        case "until" -> level.until(range.last(), value.at());
        default -> level.on(new Query.Days(range.first(), range.last()));
      }
    }

    private Field field(Token token) throws QueryException {
      for (Field field : Field.values()) {
        if (field.label().equals(token.text())) {
          return field;
        }
      }
      List<String> known =
          Stream.concat(
                  Arrays.stream(Field.values()).map(Field::label),
                  Stream.concat(DAY_FIELDS.stream(), Stream.of(TRAITS)))
              .toList();
      List<String> nearest = Nearest.to(token.text(), known);
      throw new QueryException(
          token.at(),
          token.text()
              + ": no such field; "
              + (nearest.isEmpty() ? "there are: " : "nearest: ")
              + (nearest.isEmpty() ? known : nearest)
                  .stream().map(name -> name + ":").collect(Collectors.joining(", ")));
    }

    private Query is(Lexer.Value value) throws QueryException {
      String label = value.text().toLowerCase(Locale.ROOT);
      if (traits().contains(label)) {
        return trait(label);
      }
      List<String> known = traits();
      throw new QueryException(
          value.at(),
          TRAITS
              + ":"
              + QueryPrinter.value(value.text())
              + ": not known"
              + Nearest.shownOrAll(value.text(), known));
    }
  }
}

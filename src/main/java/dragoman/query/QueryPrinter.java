package dragoman.query;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Queries as text; {@link QueryParser} reads the same query from it. A {@link Query.Among} has
 * none.
 */
public final class QueryPrinter {

  private QueryPrinter() {}

  /** The canonical text of a query; empty for {@link Query.All}. */
  public static String print(Query query) {
    if (query instanceof Query.All) {
      return "";
    }
    if (query instanceof Query.Or or) {
      return or.of().stream()
          .map(of -> of instanceof Query.Or ? group(of) : alternative(of))
          .collect(Collectors.joining(" OR "));
    }
    return alternative(query);
  }

  /** A value as it can stand behind a field: quoted when it needs to be. */
  static String value(String value) {
    boolean plain =
        !value.isEmpty()
            && value
                .chars()
                .allMatch(c -> Character.isLetterOrDigit(c) || "-_.:'/".indexOf(c) >= 0);
    return plain ? value : quoted(value);
  }

  private static String alternative(Query query) {
    if (query instanceof Query.And and && and.of().size() > 1) {
      Set<Field> fields = EnumSet.noneOf(Field.class);
      StringBuilder text = new StringBuilder();
      boolean days = false;
      for (Query of : and.of()) {
        text.append(text.isEmpty() ? "" : " ");
        if (of instanceof Query.Match match) {
          text.append(fields.add(match.field()) ? unit(of) : group(of));
        } else if (of instanceof Query.Days) {
          text.append(days ? group(of) : unit(of));
          days = true;
        } else {
          text.append(of instanceof Query.And ? group(of) : unit(of));
        }
      }
      return text.toString();
    }
    return unit(query);
  }

  private static String group(Query query) {
    return "(" + print(query) + ")";
  }

  private static String unit(Query query) {
    if (query instanceof Query.And and) {
      return and.of().size() == 1 ? unit(and.of().get(0)) : group(query);
    }
    if (query instanceof Query.Or or) {
      return or.of().size() == 1 ? unit(or.of().get(0)) : group(query);
    }
    if (query instanceof Query.Not not) {
      return "-" + negated(not.of());
    }
    if (query instanceof Query.Match match) {
      return match.field().label()
          + ":"
          + match.ids().stream().map(QueryPrinter::value).collect(Collectors.joining(","));
    }
    if (query instanceof Query.Days days) {
      return days(days);
    }
    if (query instanceof Query.Is is) {
      return "is:" + is.trait().label();
    }
    if (query instanceof Query.Word word) {
      return word(word.word());
    }
    return query instanceof Query.Phrase phrase ? quoted(phrase.words()) : "()";
  }

  private static String negated(Query query) {
    boolean alone =
        query instanceof Query.Match
            || query instanceof Query.Is
            || query instanceof Query.Word
            || query instanceof Query.Phrase;
    return alone ? unit(query) : group(query);
  }

  private static String days(Query.Days days) {
    LocalDate since = days.since();
    LocalDate until = days.until();
    if (since == null) {
      return "until:" + until;
    }
    if (until == null) {
      return "since:" + since;
    }
    return since.equals(until) ? "on:" + since : "since:" + since + " until:" + until;
  }

  private static String word(String word) {
    StringBuilder escaped = new StringBuilder();
    boolean operator = List.of("OR", "AND", "NOT").contains(word);
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      if ("\\()\"“„«:،,".indexOf(c) >= 0
          || Lexer.blank(c)
          || i == 0 && (c == '-' || c == '@' || operator)) {
        escaped.append('\\');
      }
      escaped.append(c);
    }
    return escaped.toString();
  }

  private static String quoted(String words) {
    return '"' + words.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
  }
}

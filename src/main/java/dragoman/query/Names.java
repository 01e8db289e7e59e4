package dragoman.query;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The words of a query that name somebody, alone or side by side. */
final class Names {

  private static final int NAME_WORDS = 5;

  private final Values values;

  Names(Values values) {
    this.values = values;
  }

  /** Gives words side by side the ids that they name together, the longest names first. */
  Query resolved(Query query) {
    if (query instanceof Query.Word word) {
      return new Query.Word(word.word(), values.named(plain(word)));
    }
    if (!(query instanceof Query.And and)) {
      return query;
    }
    List<Query> of = new ArrayList<>();
    for (int i = 0; i < and.of().size(); ) {
      if (and.of().get(i) instanceof Query.Word) {
        i += name(and.of(), i, of);
      } else {
        of.add(and.of().get(i++));
      }
    }
    return new Query.And(of);
  }

  /** Adds the words of the longest name from there on, or the one word; how many they are. */
  private int name(List<Query> from, int start, List<Query> to) {
    int end = start;
    while (end < from.size() && end - start < NAME_WORDS && from.get(end) instanceof Query.Word) {
      end++;
    }
    for (int length = end - start; length > 0; length--) {
      List<Query.Word> words =
          from.subList(start, start + length).stream().map(Query.Word.class::cast).toList();
      List<String> ids =
          values.named(words.stream().map(Names::plain).collect(Collectors.joining(" ")));
      if (!ids.isEmpty() || length == 1) {
        words.forEach(word -> to.add(new Query.Word(word.word(), ids)));
        return length;
      }
    }
    return 0;
  }

  private static String plain(Query.Word word) {
    return word.word().endsWith("*")
        ? word.word().substring(0, word.word().length() - 1)
        : word.word();
  }
}

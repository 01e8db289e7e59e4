package dragoman.source;

import dragoman.article.Article;
import dragoman.article.Mention;
import dragoman.article.Span;
import dragoman.article.Speaker;
import dragoman.article.Statement;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * What a translation keeps of a statement.
 *
 * @param speaker whom it comes from: a person by the last of the names, all unnamed sources alike
 * @param kind whether the words are quoted, and whether they are denied
 * @param names countries and people that the content names, and the numbers in it
 * @param length of the content in code points
 */
record Told(String speaker, String kind, Set<String> names, int length) {

  private static final String UNNAMED = "?";

  /** Of a statement of the article. */
  static Told of(Article article, Statement statement) {
    Set<String> names = new TreeSet<>(statement.countries());
    Span span = statement.content();
    for (int i = firstMention(article, span.start()); i < article.mentions().size(); i++) {
      Mention mention = article.mentions().get(i);
      if (mention.span().start() >= span.end()) {
        break;
      }
      if (mention.kind() == Mention.Kind.PERSON && span.contains(mention.span())) {
        names.add(last(mention.id()));
      }
    }
    String content = article.words(span);
    numbers(content, names);
    return new Told(
        speaker(statement.attribution().speaker()),
        kind(statement),
        names,
        content.codePointCount(0, content.length()));
  }

  /** The place in the list of the first mention that does not start before the offset. */
  private static int firstMention(Article article, int offset) {
    int low = 0;
    int high = article.mentions().size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (article.mentions().get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  private static String speaker(Speaker speaker) {
    if (speaker instanceof Speaker.Unnamed) {
      return UNNAMED;
    }
    return speaker instanceof Speaker.Person ? last(speaker.id()) : speaker.id();
  }

  private static String last(String id) {
    return id.substring(id.lastIndexOf('-') + 1);
  }

  private static String kind(Statement statement) {
    if (statement.cueType() == Statement.CueType.DENIAL) {
      return "denial";
    }
    return statement.form().label();
  }

  /** Runs of digits, in the digits of the West. */
  private static void numbers(String content, Set<String> numbers) {
    StringBuilder number = new StringBuilder();
    content
        .codePoints()
        .forEach(
            point -> {
              if (Character.isDigit(point)) {
                number.append(Character.digit(point, 10));
              } else if (!number.isEmpty()) {
                numbers.add(number.toString());
                number.setLength(0);
              }
            });
    if (!number.isEmpty()) {
      numbers.add(number.toString());
    }
  }

  boolean isNamed() {
    return !speaker.equals(UNNAMED);
  }

  /** A number for speaker, kind and names; the length is left out, since it differs by language. */
  long print() {
    long hash = 0;
    for (String part : List.of(speaker, kind, String.join(" ", names))) {
      for (int i = 0; i < part.length(); i++) {
        hash = hash * 0x100000001b3L + part.charAt(i);
      }
      hash = (hash ^ hash >>> 31) * 0x9e3779b97f4a7c15L;
    }
    return hash;
  }

  /**
   * Whether both may be one statement in two languages: all that a translation keeps is the same,
   * and neither is more than twice as long as the other.
   */
  boolean translates(Told other) {
    return speaker.equals(other.speaker)
        && kind.equals(other.kind)
        && names.equals(other.names)
        && length <= 2 * other.length
        && other.length <= 2 * length;
  }
}

package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.article.Span;
import dragoman.reference.Found;
import dragoman.reference.Reference;
import dragoman.reference.language.Language;
import dragoman.reference.language.Prefix;
import dragoman.reference.language.Sense;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph cut up once for everything that looks into it. */
final class Passage {

  private final String text;
  private final Span span;
  private final Language language;
  private final Capitals capitals;
  private final Tokens tokens;
  private final Matches matches;
  private final List<Quote> quotes;
  private final List<Clause> sentences;
  private final List<Found> names;
  private final List<Found> topics;
  private final @Nullable Found[] nameAt;
  private final int[] nameEnd;
  private final boolean[] inName;
  private final int[] quoteAt;
  private final @Nullable Match[] cueAt;

  /** Cuts up a paragraph of a text with these capitals. */
  Passage(String text, Span span, Language language, Reference reference, Capitals capitals) {
    this.text = text;
    this.capitals = capitals;
    this.span = span;
    this.language = language;
    tokens = new Tokens(text, span);
    matches = new Matches(tokens, language);
    quotes = new QuoteFinder(tokens, language).find();
    sentences = new Sentences(tokens, quotes, language).find();
    names = new OtherBearers(text, tokens, capitals, language).leaveOut(reference, span);
    topics = reference.topics(text, span, language.tag());
    nameAt = new Found[tokens.count()];
    nameEnd = new int[tokens.count()];
    inName = new boolean[tokens.count()];
    for (Found name : names) {
      if (name.kind() != Mention.Kind.TOPIC) {
        place(name);
      }
    }
    quoteAt = new int[tokens.count()];
    Arrays.fill(quoteAt, -1);
    for (int q = 0; q < quotes.size(); q++) {
      Arrays.fill(quoteAt, quotes.get(q).open(), quotes.get(q).behind(), q);
    }
    cueAt = new CueFinder(this).find();
  }

  private void place(Found name) {
    int from = tokens.at(name.span().start());
    if (from > 0 && tokens.end(from - 1) > name.span().start()) {
      from--;
    }
    if (from >= tokens.count()) {
      return;
    }
    int to = from + 1;
    while (to < tokens.count() && tokens.start(to) < name.span().end()) {
      to++;
    }
    Arrays.fill(inName, from, to, true);
    if (nameAt[from] == null || nameEnd[from] < to) {
      nameAt[from] = name;
      nameEnd[from] = to;
    }
  }

  String text() {
    return text;
  }

  /** The opening mark of a quotation that the paragraph leaves open; 0 when none. */
  char leftOpen() {
    if (quotes.isEmpty() || quotes.get(quotes.size() - 1).closed()) {
      return 0;
    }
    return tokens.first(quotes.get(quotes.size() - 1).open());
  }

  /** How the text around it writes its words. */
  Capitals capitals() {
    return capitals;
  }

  Span span() {
    return span;
  }

  Language language() {
    return language;
  }

  /** Whether a token stands behind the owner of what follows, as in Norway's agency. */
  boolean isOwnerMark(int token) {
    return !language.owner().isEmpty() && tokens.word(token).equals(language.owner());
  }

  Tokens tokens() {
    return tokens;
  }

  Matches matches() {
    return matches;
  }

  List<Quote> quotes() {
    return quotes;
  }

  List<Clause> sentences() {
    return sentences;
  }

  /** The names found by place. */
  List<Found> names() {
    return names;
  }

  /** The topics found by place. */
  List<Found> topics() {
    return topics;
  }

  /** The name whose first token it is, null when none. */
  @Nullable Found nameAt(int token) {
    return token < 0 || token >= nameAt.length ? null : nameAt[token];
  }

  /** Whether the token lies inside a name. */
  boolean isInName(int token) {
    return token >= 0 && token < inName.length && inName[token];
  }

  /** Behind the last token of the name that begins at the token. */
  int nameEnd(int token) {
    return nameEnd[token];
  }

  /** Whether a word is written together with the name at the token. */
  boolean nameIsJoined(int token) {
    Found name = nameAt(token);
    return name != null && name.span().start() > tokens.start(token);
  }

  /** Whether only a conjunction is written together with the name at the token. */
  boolean isJoinedByAnd(int token) {
    Found name = nameAt(token);
    if (name == null || !nameIsJoined(token)) {
      return false;
    }
    String before = text.substring(tokens.start(token), name.span().start());
    for (Prefix prefix : language.prefixes()) {
      if (prefix.written().equals(before)) {
        return prefix.kind() == Prefix.Kind.CONJUNCTION;
      }
    }
    return false;
  }

  /** The quotation around the token, its marks included, null when none. */
  @Nullable Quote quoteAround(int token) {
    return token < 0 || token >= quoteAt.length || quoteAt[token] < 0
        ? null
        : quotes.get(quoteAt[token]);
  }

  /** The quotation that opens at the token, null when none. */
  @Nullable Quote quoteFrom(int token) {
    Quote quote = quoteAround(token);
    return quote != null && quote.open() == token ? quote : null;
  }

  /** The quotation whose closing mark the token is, null when none. */
  @Nullable Quote quoteTo(int token) {
    Quote quote = quoteAround(token);
    return quote != null && quote.closed() && quote.close() == token ? quote : null;
  }

  boolean has(int token, Sense sense) {
    return matches.has(token, sense);
  }

  @Nullable Match longest(int token, Sense sense) {
    return matches.longest(token, sense);
  }

  /** The longest match of the sense that ends right before the token; null when none. */
  @Nullable Match endingAt(int token, Sense sense) {
    return matches.endingAt(token, sense);
  }

  /** The cue that begins at the token, null when none does. */
  @Nullable Match cueAt(int token) {
    return token < 0 || token >= cueAt.length ? null : cueAt[token];
  }

  /** The names that lie inside a range of text. */
  List<Found> names(Span range) {
    return inside(names, range);
  }

  /** The topics that lie inside a range of text. */
  List<Found> topics(Span range) {
    return inside(topics, range);
  }

  private static List<Found> inside(List<Found> sorted, Span range) {
    List<Found> inside = new ArrayList<>();
    for (int i = firstFrom(sorted, range.start()); i < sorted.size(); i++) {
      Found name = sorted.get(i);
      if (name.span().start() >= range.end()) {
        break;
      }
      if (range.contains(name.span())) {
        inside.add(name);
      }
    }
    return inside;
  }

  private static int firstFrom(List<Found> sorted, int offset) {
    int low = 0;
    int high = sorted.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (sorted.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}

package dragoman.analysis;

import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;

/** Finds what a name is said to be between commas behind it. */
final class Appositions {

  private static final int LONGEST_APPOSITION = 14;

  private final Passage passage;
  private final People people;
  private final UnknownNames unknown;
  private final Tokens tokens;

  Appositions(Passage passage, People people, UnknownNames unknown) {
    this.passage = passage;
    this.people = people;
    this.unknown = unknown;
    tokens = passage.tokens();
  }

  /**
   * Behind the apposition to a name that ends at the token; the token itself when there is none.
   */
  int behind(int to) {
    if (!tokens.isComma(to)) {
      return to;
    }
    int start = to + 1;
    if (passage.has(start, Sense.ARTICLE)) {
      start++;
    }
    start = behindPlainWord(start);
    Group group = new GroupReader(passage, people, start).read();
    if (group.title() == null
        || group.person() != null
        || unknown.person(group.to()) - group.to() >= 2) {
      return to;
    }
    int end = group.to();
    while (end < tokens.count()
        && end < to + LONGEST_APPOSITION
        && tokens.isWord(end)
        && passage.cueAt(end) == null
        && !passage.has(end, Sense.RELATIVE)) {
      end++;
    }
    if (!tokens.isComma(end)) {
      end = group.to();
    }
    return tokens.isComma(end)
            || end >= tokens.count()
            || !tokens.isWord(end)
            || passage.cueAt(end) != null
        ? end
        : to;
  }

  /** Behind an adjective of no table before a title: the charismatic president. */
  int behindPlainWord(int token) {
    boolean plain =
        passage.language().names() == Language.Names.CAPITALISED
            && tokens.isWord(token)
            && !tokens.isCapital(token)
            && passage.matches().at(token).isEmpty()
            && passage.has(token + 1, Sense.TITLE);
    return plain ? token + 1 : token;
  }
}

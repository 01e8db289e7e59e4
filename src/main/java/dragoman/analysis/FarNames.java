package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.reference.Found;
import dragoman.reference.language.Sense;
import java.util.List;

/**
 * Finds the name behind a title and a long phrase of what the title is of, in a script without
 * capitals, by a first name or a person of the tables.
 */
final class FarNames {

  private static final int REACH = 12;

  /** What begins a clause, so that a name behind it is no longer the title's. */
  private static final List<Sense> CLAUSES =
      List.of(
          Sense.THAT,
          Sense.THAT_WITH_SUBJECT,
          Sense.RELATIVE,
          Sense.CONTRAST,
          Sense.CONCESSIVE,
          Sense.AUXILIARY,
          Sense.NEGATION,
          Sense.CITING,
          Sense.ACCORDING,
          Sense.CHANNEL,
          Sense.DAY,
          Sense.WEEKDAY,
          Sense.TIME,
          Sense.COUNTERPART,
          Sense.UNNAMED,
          Sense.OUTLET_NOUN);

  private final Passage passage;
  private final Tokens tokens;
  private final UnknownNames unknown;

  FarNames(Passage passage, UnknownNames unknown) {
    this.passage = passage;
    this.unknown = unknown;
    tokens = passage.tokens();
  }

  /** The first token of the name; -1 when a clause begins before one, or it is an owner's. */
  int nameStart(int from) {
    for (int i = from; i < from + REACH && i < tokens.count(); i++) {
      boolean comma = tokens.isComma(i) && i > from && isName(i + 1);
      if (comma) {
        continue;
      }
      if (!tokens.isWord(i) || opensClause(i)) {
        return -1;
      }
      if (isName(i)) {
        return i == from || isOwned(i) ? -1 : i;
      }
      Match title = passage.longest(i, Sense.TITLE);
      if (title != null && (title.joinedByPreposition() || title.joinedByAnd())) {
        return -1;
      }
    }
    return -1;
  }

  private boolean isName(int i) {
    Found name = passage.nameAt(i);
    if (name != null && name.kind() == Mention.Kind.PERSON) {
      return !passage.nameIsJoined(i) && name.sort() == Found.Sort.NAME;
    }
    return passage.matches().isWord(i, Sense.GIVEN_NAME) && unknown.person(i) - i >= 2;
  }

  private boolean opensClause(int i) {
    if (passage.cueAt(i) != null) {
      return true;
    }
    for (Sense sense : CLAUSES) {
      if (passage.has(i, sense)) {
        return true;
      }
    }
    return false;
  }

  /** Whether the word before the name is what its bearer owns or is met by: the office of X. */
  private boolean isOwned(int name) {
    int before = tokens.isComma(name - 1) ? name - 2 : name - 1;
    boolean definite = tokens.word(before).startsWith(passage.language().article());
    return (passage.has(before, Sense.BODY) && !definite)
        || passage.has(before, Sense.AND)
        || (passage.matches().isWord(before, Sense.PREPOSITION));
  }
}

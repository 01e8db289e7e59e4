package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.reference.Found;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;

/** Where a name of no table begins behind a title and what the title is of. */
final class TitledNames {

  private static final int LONGEST_COMPLEMENT = 8;

  private final Passage passage;
  private final Tokens tokens;
  private final UnknownNames unknown;
  private final boolean plain;
  private final FarNames far;

  TitledNames(Passage passage, UnknownNames unknown) {
    this.passage = passage;
    this.unknown = unknown;
    tokens = passage.tokens();
    far = new FarNames(passage, unknown);
    plain = passage.language().names() == Language.Names.PLAIN;
  }

  /** The first token of the name behind the group's title; -1 when no name follows. */
  int nameStart(Group group) {
    int start = group.to();
    if (tokens.isComma(start)) {
      return behindComma(start);
    }
    if (plain) {
      int name = behindComplement(group);
      return name > 0 ? name : far.nameStart(group.to());
    }
    int between = betweenCommas(start);
    if (between > start) {
      return between;
    }
    if (group.body() != null && group.body().to() == start && tokens.isCapital(start)) {
      return behindBody(group.body(), start);
    }
    int end = unknown.person(start);
    if (end > start) {
      boolean ofBody = group.body() != null && end - start > 2 && !hasParticle(start, end);
      return ofBody ? end - 2 : start;
    }
    int phrase = behindDomain(start);
    if (phrase > start) {
      return phrase;
    }
    start = behindSmallWords(start);
    return unknown.person(start) - start >= 2 ? start : -1;
  }

  /**
   * Behind what the group's title is of, whoever bears it; the group's end when it has an article.
   */
  int complement(Group group) {
    boolean construct = plain && group.of() == null && !group.isDefinite();
    return construct ? unknown.complement(group.to()) : group.to();
  }

  private int behindComma(int comma) {
    int start = plain ? behindTitles(comma + 1) : behindDescription(comma + 1);
    return unknown.person(start) - start >= 2 ? start : -1;
  }

  /** Passes what the title is of, a further title, a phrase of place or subject. */
  private int behindComplement(Group group) {
    int start = group.to();
    Match body = group.body();
    int of = complement(group);
    if (body != null && body.to() <= start) {
      of = Math.max(of, unknown.rest(body.to()));
    }
    int whole = unknown.person(start);
    if (whole > start && of == start) {
      int behind = group.isDefinite() || !tokens.isComma(whole) ? -1 : behindComma(whole);
      return behind > 0 ? behind : start;
    }
    if (isPlaceJoined(of)) {
      int behind = unknown.complement(of + 1);
      if (unknown.person(of + 1) > of + 1) {
        return of + 1;
      }
      if (behind > of + 1 && tokens.isComma(behind)) {
        return behindComma(behind);
      }
    }
    of = Math.max(of, start);
    int name = behindTitles(of);
    if (name == start && group.isDefinite()) {
      int behindAdjectives = behindTitles(behindNouns(name));
      int end = unknown.person(behindAdjectives);
      if (end > behindAdjectives && unknown.closesName(end)) {
        return behindAdjectives;
      }
    }
    int behindName = unknown.person(name);
    if (behindName > name && (of == start || !unknown.isNoun(behindName))) {
      return name;
    }
    if (tokens.isComma(name) && of > start) {
      int behind = behindComma(name);
      int end = behind < 0 ? behind : unknown.person(behind);
      boolean closes = unknown.closesName(end) || passage.matches().isWord(end, Sense.PREPOSITION);
      return end > behind && closes ? behind : -1;
    }
    return behindPhrase(name);
  }

  /** Whether the token is a place or body with a preposition written together with it. */
  private boolean isPlaceJoined(int token) {
    return passage.matches().isGoverned(token)
        || (unknown.isPlace(token) && passage.nameIsJoined(token));
  }

  /** Behind unknown words with an article, which agree with a title that has one. */
  private int behindNouns(int from) {
    int i = from;
    while (i < from + 4 && (unknown.isNoun(i) || unknown.isPlace(i))) {
      i++;
    }
    return i;
  }

  private int behindTitles(int from) {
    int i = from;
    Match title = passage.longest(i, Sense.TITLE);
    while (plain && title != null) {
      i = behindNouns(title.to());
      if (unknown.person(i) == i) {
        i = title.to();
      }
      title = passage.longest(i, Sense.TITLE);
    }
    return i;
  }

  /** The name behind a preposition and what it governs, if a mark or a clause follows it. */
  private int behindPhrase(int preposition) {
    if (!passage.matches().isWord(preposition, Sense.PREPOSITION)) {
      return -1;
    }
    int place = preposition + 1;
    int end = unknown.complement(place);
    if (end == place && passage.matches().isPlain(place) && tokens.isWord(place)) {
      end = place + 1;
    }
    int name = behindTitles(end);
    int behind = end > place ? unknown.person(name) : name;
    return behind > name && unknown.closesName(behind) ? name : -1;
  }

  /**
   * The name behind small words that say what a title is for: the secretary for trade Ida Roth; the
   * token itself when there is none.
   */
  private int behindDomain(int start) {
    if (!passage.matches().isWord(start, Sense.PREPOSITION) || tokens.isCapital(start)) {
      return start;
    }
    int i = start;
    while (i < start + LONGEST_COMPLEMENT
        && tokens.isWord(i)
        && !tokens.isCapital(i)
        && passage.cueAt(i) == null
        && !passage.has(i, Sense.RELATIVE)
        && !passage.has(i, Sense.AUXILIARY)
        && !passage.has(i, Sense.THAT)) {
      i++;
    }
    boolean owner =
        passage.matches().isWord(i - 1, Sense.PREPOSITION)
            || passage.matches().isWord(i - 1, Sense.GENITIVE)
            || passage.has(i - 1, Sense.BODY)
            || passage.has(i - 1, Sense.OUTLET_NOUN);
    Found known = passage.nameAt(i);
    boolean person = known != null && known.kind() == Mention.Kind.PERSON;
    boolean name = person || unknown.person(i) - i >= 2;
    return tokens.isCapital(i) && !owner && name ? i : start;
  }

  /** The last two of the capitals behind a word for a body; -1 when all may be the body's name. */
  private int behindBody(Match body, int start) {
    int end = start;
    while (tokens.isWord(end) && tokens.isCapital(end)) {
      end++;
    }
    int name = end - 2;
    boolean twoNames = name >= start && unknown.person(name) == end;
    boolean whole = name == start && unknown.person(start) != end;
    boolean called =
        name == start
            && GroupReader.NAMED_BODIES.contains(body.value())
            && !passage.has(start, Sense.GIVEN_NAME);
    if (called) {
      return -1;
    }
    return twoNames && !whole && (name > start || passage.nameAt(start) == null) ? name : -1;
  }

  private boolean hasParticle(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!tokens.isWord(i) || !tokens.isCapital(i)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The name between commas behind what a title is of: the undersecretary for networks, Ida Roth,
   * said; the token itself when there is none.
   */
  private int betweenCommas(int start) {
    int i = start;
    while (i < start + LONGEST_COMPLEMENT
        && tokens.isWord(i)
        && passage.cueAt(i) == null
        && !passage.has(i, Sense.RELATIVE)) {
      i++;
    }
    if (i == start || !tokens.isComma(i)) {
      return start;
    }
    boolean complement =
        tokens.isCapital(start)
            || passage.has(start, Sense.PREPOSITION)
            || passage.has(start, Sense.GENITIVE);
    int name = behindDescription(i + 1);
    int end = unknown.person(name);
    boolean closed =
        !tokens.isWord(end)
            || passage.cueAt(end) != null
            || passage.matches().isWord(end, Sense.PREPOSITION)
            || passage.matches().isWord(end, Sense.AUXILIARY);
    return complement && end - name >= 2 && closed && passage.nameAt(name) == null ? name : start;
  }

  /** Behind the words that describe a name between commas: the former regulator Ida Roth. */
  private int behindDescription(int start) {
    int i = start;
    if (passage.has(i, Sense.ARTICLE)) {
      i++;
    }
    int words = i;
    while (i < words + 4
        && tokens.isWord(i)
        && !passage.has(i, Sense.RELATIVE)
        && !passage.has(i, Sense.AND)
        && passage.cueAt(i) == null
        && (!tokens.isCapital(i) || isDemonym(i) || passage.has(i, Sense.TITLE))
        && !unknown.beginsWithParticle(i)) {
      Match title = passage.longest(i, Sense.TITLE);
      i = title == null ? i + 1 : title.to();
    }
    return unknown.person(i) > i ? i : start;
  }

  private boolean isDemonym(int i) {
    Found name = passage.nameAt(i);
    return name != null && name.sort() == Found.Sort.DEMONYM;
  }

  /** Behind up to two words that describe a title before its name: liderul sindical. */
  private int behindSmallWords(int start) {
    int i = start;
    while (i < start + 2
        && tokens.isWord(i)
        && !tokens.isCapital(i)
        && passage.matches().at(i).isEmpty()) {
      i++;
    }
    return i;
  }
}

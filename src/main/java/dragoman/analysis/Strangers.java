package dragoman.analysis;

import dragoman.article.Speaker;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue;
import dragoman.reference.language.Language;
import dragoman.reference.language.Prefix;
import dragoman.reference.language.Sense;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Subjects that no table knows and no title explains: read from their place beside the verb. */
final class Strangers {

  private static final int REACH = 12;
  private static final int LONGEST_NAME = 4;

  private final Passage passage;
  private final Tokens tokens;
  private final People people;
  private final UnknownNames unknown;
  private final Articles articles;

  Strangers(Passage passage, People people) {
    this.passage = passage;
    this.people = people;
    tokens = passage.tokens();
    unknown = new UnknownNames(passage);
    articles = new Articles(passage);
  }

  /** Words of no table behind the verb: a name, or a noun phrase with content behind it. */
  @Nullable Chunk behind(int from, Clause sentence, Cue cue) {
    boolean phrase = passage.matches().isGoverned(from);
    if (phrase || articles.isFused(from) || isGoverned(from, sentence, cue)) {
      return null;
    }
    int name = unknown.person(from);
    if (name > from && name <= sentence.to()) {
      return name(from, name);
    }
    if (unknown.isLastName(from) && opensClause(from + 1, cue)) {
      return name(from, from + 1);
    }
    int end = unknown.complement(from);
    while (end > from + 1 && articles.isFused(end - 1)) {
      end--;
    }
    if (end <= from || end > sentence.to() || !opensContent(end)) {
      return null;
    }
    Speaker nobody = nobody(from, end);
    boolean addressed =
        cue.frames().contains(Cue.Frame.ADDRESSEE) && cue.prepositions().contains(tokens.word(end));
    return addressed && nobody instanceof Speaker.Unnamed
        ? null
        : stranger(from, end, Chunk.Sort.STRANGER, nobody);
  }

  /** A name of no table between a complementiser and the verb: that Ida Roth said. */
  @Nullable Chunk clauseSubject(int start, int limit) {
    for (int from = start - 2; from >= limit && from >= start - LONGEST_NAME; from--) {
      if (passage.has(from - 1, Sense.THAT)) {
        return unknown.person(from) == start ? name(from, start) : null;
      }
    }
    return null;
  }

  /** Whether the first word has the cue's preposition, and no other word of the clause does. */
  private boolean isGoverned(int from, Clause sentence, Cue cue) {
    if (!hasClitic(from, cue)) {
      return false;
    }
    if (cue.lemma().indexOf(' ') > 0) {
      return true;
    }
    for (int i = from + 1; i < sentence.to() && !tokens.isComma(i); i++) {
      if (passage.has(i, Sense.THAT)
          || passage.has(i, Sense.THAT_WITH_SUBJECT)
          || tokens.isColon(i)
          || cue.prepositions().contains(tokens.word(i))
          || hasClitic(i, cue)) {
        return false;
      }
    }
    return true;
  }

  private boolean hasClitic(int i, Cue cue) {
    return tokens.isWord(i)
        && passage.language().prefixes().stream()
            .anyMatch(
                prefix ->
                    prefix.kind() == Prefix.Kind.PREPOSITION
                        && prefix.kept().isEmpty()
                        && cue.prepositions().contains(prefix.written())
                        && tokens.word(i).startsWith(prefix.written()));
  }

  private Chunk stranger(int from, int to, Chunk.Sort sort, Speaker speaker) {
    return new Chunk(from, to, sort, speaker, Agreement.OPEN, Chunk.Place.FREE, "");
  }

  /** Words in capitals as somebody's name. */
  Chunk name(int from, int to) {
    if (to - from == 1 && passage.language().names() == Language.Names.CAPITALISED) {
      return single(from);
    }
    String full = to - from == 1 ? passage.capitals().fullName(tokens.word(from)) : null;
    String written = full == null ? tokens.written(from, to) : full;
    return stranger(from, to, Chunk.Sort.NAME, people.unknown(written, null, passage));
  }

  /**
   * A capital word alone: a person whom the text names in full elsewhere, else a body, as a person
   * is named in full once; a common noun where only the sentence's beginning gives it the capital.
   */
  private Chunk single(int token) {
    String written = tokens.written(token, token + 1);
    String full = passage.capitals().fullName(tokens.word(token));
    if (full != null) {
      return stranger(token, token + 1, Chunk.Sort.NAME, people.unknown(full, null, passage));
    }
    String id = people.kebab(written, passage);
    boolean acronym = written.equals(written.toUpperCase(Locale.ROOT)) && written.length() > 1;
    return acronym || passage.capitals().isName(tokens.word(token))
        ? stranger(
            token,
            token + 1,
            Chunk.Sort.INSTITUTION,
            new Speaker.Institution("organisation:" + id, written, null))
        : stranger(
            token,
            token + 1,
            Chunk.Sort.STRANGER,
            new Speaker.Unnamed("unnamed:" + id, written, null));
  }

  private Speaker nobody(int from, int to) {
    String words = tokens.written(from, to);
    int head = from + 1;
    while (head < to && !passage.has(head, Sense.PREPOSITION)) {
      head++;
    }
    if (!new BodyNames(passage).bodyWord(from, head).isEmpty()) {
      return new Speaker.Institution("organisation:" + people.kebab(words, passage), words, null);
    }
    return new Speaker.Unnamed("unnamed:" + people.kebab(words, passage), words, null);
  }

  /** Whether a clause, a quotation, somebody spoken to or the cue's preposition follows. */
  private boolean opensClause(int i, Cue cue) {
    return passage.has(i, Sense.THAT)
        || passage.has(i, Sense.THAT_WITH_SUBJECT)
        || tokens.isColon(i)
        || tokens.isComma(i)
        || passage.quoteFrom(i) != null
        || articles.isFused(i)
        || hasClitic(i, cue)
        || (tokens.isWord(i) && cue.prepositions().contains(tokens.word(i)));
  }

  private boolean opensContent(int i) {
    return passage.has(i, Sense.THAT)
        || passage.has(i, Sense.THAT_WITH_SUBJECT)
        || tokens.isColon(i)
        || tokens.isComma(i)
        || passage.has(i, Sense.PREPOSITION)
        || passage.quoteFrom(i) != null;
  }

  /** A noun phrase of no table that fills the clause before the verb. */
  @Nullable Chunk before(int start, int limit) {
    int from = start;
    while (from > limit && start - from < REACH && isNounWord(from - 1)) {
      from--;
    }
    boolean whole =
        from <= limit
            || passage.quoteTo(from - 1) != null
            || tokens.isComma(from - 1)
            || passage.matches().isWord(from - 1, Sense.AND)
            || passage.endingAt(from, Sense.CONTRAST) != null
            || passage.endingAt(from, Sense.RELATIVE) != null
            || tokens.isSemicolon(from - 1);
    while (from < start
        && (passage.matches().isWord(from, Sense.ADVERB)
            || passage.matches().isWord(from, Sense.AND))) {
      from++;
    }
    if (!whole
        || start - from < 1
        || passage.has(from, Sense.PREPOSITION)
        || passage.has(from, Sense.RELATIVE)) {
      return null;
    }
    Chunk antecedent = antecedent(from, limit);
    if (antecedent != null) {
      return antecedent;
    }
    boolean single = start - from == 1 || (start - from == 2 && passage.isOwnerMark(start - 1));
    if (single && tokens.isCapital(from) && !passage.has(from, Sense.NO_NAME)) {
      return name(from, from + 1);
    }
    if (start - from >= 2 && isPerson(from)) {
      return null;
    }
    boolean noun =
        start - from >= 2
            || passage.language().subjects() == Language.Subjects.DROPPED
            || passage.has(from, Sense.QUANTITY);
    return noun ? stranger(from, start, Chunk.Sort.STRANGER, nobody(from, start)) : null;
  }

  /** The noun phrase before the relative clause that begins at the token; null without one. */
  private @Nullable Chunk antecedent(int clause, int limit) {
    Match relative = passage.endingAt(clause, Sense.RELATIVE);
    if (relative == null || relative.from() <= limit) {
      return null;
    }
    int to = tokens.isComma(relative.from() - 1) ? relative.from() - 1 : relative.from();
    int from = to;
    while (from > limit && to - from < REACH / 2 && isNounWord(from - 1)) {
      from--;
    }
    while (from < to && passage.matches().isWord(from, Sense.ADVERB)) {
      from++;
    }
    boolean noun = from < to && !passage.has(from, Sense.PREPOSITION);
    return noun ? stranger(from, to, Chunk.Sort.STRANGER, nobody(from, to)) : null;
  }

  /** Whether somebody's last name stands there, whose verb the next word must be. */
  private boolean isPerson(int token) {
    return tokens.isCapital(token)
        && (people.suggested(tokens.word(token)) != null
            || people.byLastName(tokens.word(token)) != null)
        && !passage.isOwnerMark(token + 1)
        && tokens.isWord(token + 1)
        && !tokens.isCapital(token + 1);
  }

  /** Whether a noun phrase may go on with the word. */
  boolean isNounWord(int i) {
    return (tokens.isWord(i) || tokens.isDash(i))
        && passage.cueAt(i) == null
        && !passage.matches().isWord(i, Sense.AND)
        && !passage.matches().isWord(i, Sense.THAT)
        && !passage.matches().isWord(i, Sense.AUXILIARY)
        && !passage.matches().isWord(i, Sense.RELATIVE)
        && !passage.matches().isWord(i, Sense.INFINITIVE)
        && !passage.matches().isWord(i, Sense.WHETHER)
        && !passage.matches().isWord(i, Sense.CONCESSIVE)
        && !passage.matches().isWord(i, Sense.CONTRAST);
  }

  boolean isNounOrAnd(int i) {
    return isNounWord(i) || passage.matches().isWord(i, Sense.AND);
  }

  /** A capital word that nothing is known of: no abbreviation, no noun of the language. */
  boolean isUnknown(int token) {
    return tokens.isCapital(token)
        && passage.language().names() == Language.Names.CAPITALISED
        && passage.matches().at(token).isEmpty()
        && !tokens.isAbbreviation(token)
        && passage.nameAt(token) == null
        && passage.capitals().fullName(tokens.word(token)) == null;
  }

  /** Whether a common noun's ending says whom something is told, so that it is no subject. */
  private boolean isGenitive(int token) {
    String word = tokens.word(token);
    return !tokens.isCapital(token)
        && passage.language().genitive().stream()
            .anyMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending));
  }

  /** Somebody named by one word alone, who speaks in quotation marks as people do. */
  private Chunk speaking(int token) {
    Speaker person = people.unknown(tokens.written(token, token + 1), null, passage);
    people.bind(tokens.word(token), person);
    return stranger(token, token + 1, Chunk.Sort.NAME, person);
  }

  /**
   * A noun phrase of no table behind a verb that follows its content.
   *
   * @param closesQuote whether the content is in quotation marks
   */
  @Nullable Chunk inverted(int from, Clause sentence, boolean closesQuote) {
    if (passage.longest(from, Sense.THAT) != null || isGenitive(from)) {
      return null;
    }
    int end = unknown.person(from);
    if (end == from + 1 && closesQuote && isUnknown(from)) {
      return speaking(from);
    }
    if (end > from) {
      return name(from, end);
    }
    end = from;
    while (end < sentence.to()
        && end - from < 5
        && (isNounWord(end) || (end > from && passage.matches().isWord(end, Sense.GENITIVE)))
        && !(end > from && passage.has(end, Sense.PREPOSITION))
        && !passage.has(end, Sense.WEEKDAY)) {
      end++;
    }
    boolean article =
        passage.has(from, Sense.ARTICLE)
            || passage.language().subjects() == Language.Subjects.DROPPED;
    return article && end > from && !passage.has(from, Sense.PREPOSITION)
        ? stranger(from, end, Chunk.Sort.STRANGER, nobody(from, end))
        : null;
  }
}

package dragoman.analysis;

import dragoman.analysis.CueSite.SubjectPlace;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the grammatical subject of a cue in its sentence. */
final class SubjectFinder {

  private static final int REACH = 12;
  private static final int COORDINATED = 9;

  /** What may stand between a subject and its verb. */
  private static final Sense[] BETWEEN = {Sense.ADVERB, Sense.TIME, Sense.DAY, Sense.WEEKDAY};

  private final Passage passage;
  private final Tokens tokens;
  private final @Nullable Chunk[] chunkAt;
  private final @Nullable Chunk[] chunkTo;
  private final boolean verbFirst;
  private final Strangers strangers;
  private final DistantSubjects distant;

  SubjectFinder(Passage passage, List<Chunk> chunks, People people) {
    this.passage = passage;
    strangers = new Strangers(passage, people);
    tokens = passage.tokens();
    chunkAt = new Chunk[tokens.count() + 1];
    chunkTo = new Chunk[tokens.count() + 1];
    for (Chunk chunk : chunks) {
      chunkAt[chunk.from()] = chunk;
      chunkTo[chunk.to()] = chunk;
    }
    distant = new DistantSubjects(passage, chunkAt, chunkTo, strangers);
    verbFirst = passage.language().order() == Language.Order.VERB_FIRST;
  }

  /** Whether a chunk stands in the genitive before what is its own: Norway's agency. */
  boolean isOwner(Chunk chunk) {
    return tokens.word(chunk.to()).equals("'s");
  }

  /** The chunk that begins at the token, null when none. */
  @Nullable Chunk chunkAt(int token) {
    return token < 0 || token >= chunkAt.length ? null : chunkAt[token];
  }

  /** Whose a document is: a report by the institute; any other chunk itself. */
  Chunk author(Chunk chunk) {
    boolean document = chunk.sort() == Chunk.Sort.UNNAMED && chunk.role().isEmpty();
    if (!document || !passage.matches().isWord(chunk.to(), Sense.FROM_ORIGIN)) {
      return chunk;
    }
    int next = chunk.to() + 1;
    Chunk author = chunkAt(passage.matches().isWord(next, Sense.ARTICLE) ? next + 1 : next);
    return author == null || author.speaker() == null ? chunk : author;
  }

  /** A noun phrase of no table that opens the sentence in front of an auxiliary; null when none. */
  @Nullable Chunk opening(Clause sentence, int before) {
    for (int i = sentence.from() + 1; i < before && i <= sentence.from() + REACH / 2; i++) {
      if (passage.matches().isWord(i, Sense.AUXILIARY)
          || passage.matches().isWord(i, Sense.NEGATION)) {
        return passage.language().subjects() == Language.Subjects.DROPPED && !verbFirst
            ? strangers.before(i, sentence.from())
            : null;
      }
      if (!strangers.isNounWord(i) || chunkAt(i) != null) {
        return null;
      }
    }
    return null;
  }

  /** Whether a chunk is the first noun of its clause where word order shows the subject. */
  boolean opensClause(Chunk chunk, Clause sentence) {
    if (passage.language().subjects() == Language.Subjects.DROPPED) {
      return true;
    }
    int i = chunk.from();
    while (i > sentence.from()
        && (passage.has(i - 1, Sense.ARTICLE)
            || passage.has(i - 1, Sense.ADVERB)
            || passage.has(i - 1, Sense.ADJECTIVE)
            || passage.has(i - 1, Sense.AND)
            || passage.has(i - 1, Sense.CONTRAST)
            || tokens.isCapital(i - 1)
            || isAdverb(i - 1))) {
      i--;
    }
    return i == sentence.from() || !tokens.isWord(i - 1);
  }

  /**
   * The subject of the sentence's first verb, for a cue that has none of its own: X came home,
   * saying; X came home and said.
   */
  @Nullable Chunk actor(Clause sentence, CueSite site) {
    boolean joined =
        site.isParticiple() ? isAdverbial(site) : isCoordinated(site.start(), sentence.from());
    if (!joined) {
      return null;
    }
    int from = mainClause(sentence);
    for (int i = from; i < site.match().from(); i++) {
      Chunk chunk = chunkAt(i);
      if (chunk == null) {
        boolean name =
            i == from
                && passage.language().subjects() == Language.Subjects.SPOKEN
                && tokens.isCapital(i)
                && tokens.isWord(i + 1)
                && !tokens.isCapital(i + 1)
                && passage.matches().at(i).isEmpty();
        if (name) {
          return strangers.name(i, i + 1);
        }
        continue;
      }
      boolean somebody = chunk.speaker() != null || chunk.sort() == Chunk.Sort.PRONOUN;
      if (chunk.isFree()
          && somebody
          && opensClause(chunk, sentence)
          && (i <= from + 1 || chunk.sort() != Chunk.Sort.NAME)) {
        return chunk;
      }
      i = chunk.to() - 1;
    }
    return null;
  }

  /** Whether a participle belongs to the sentence's verb, not to the noun before it. */
  private boolean isAdverbial(CueSite site) {
    if (passage.language().subjects() == Language.Subjects.DROPPED) {
      return true;
    }
    int before = site.start() - 1;
    int next = site.match().to();
    return !tokens.isWord(before)
        || passage.matches().isWord(before, Sense.AND)
        || passage.has(next, Sense.THAT)
        || tokens.isColon(next)
        || passage.quoteFrom(next) != null;
  }

  /** Behind a clause or phrase that opens the sentence and ends with a comma. */
  private int mainClause(Clause sentence) {
    int from = sentence.from();
    boolean subordinate =
        passage.has(from, Sense.CONTRAST)
            || passage.has(from, Sense.CONCESSIVE)
            || passage.has(from, Sense.WHETHER)
            || passage.has(from, Sense.PREPOSITION);
    for (int i = from; subordinate && i < sentence.to(); i++) {
      if (tokens.isComma(i)) {
        return i + 1;
      }
    }
    return from;
  }

  /** Whether a verb without a subject is joined to another verb, adverbials between them or not. */
  private boolean isCoordinated(int start, int limit) {
    if (passage.language().subjects() == Language.Subjects.DROPPED) {
      return !verbFirst && start > limit + 2;
    }
    for (int i = start - 1; i > limit && start - i < COORDINATED; i--) {
      if (passage.matches().isWord(i, Sense.AND)) {
        return start - i == 1
            || passage.has(i + 1, Sense.PREPOSITION)
            || tokens.isComma(i + 1)
            || passage.has(i + 1, Sense.ADVERB);
      }
      Chunk chunk = chunkTo[i + 1];
      if (passage.cueAt(i) != null
          || passage.quoteAround(i) != null
          || (chunk != null && chunk.isFree())) {
        return false;
      }
    }
    return false;
  }

  /** The cue with its subject, looking no further back than {@code limit}. */
  CueSite find(Match match, Clause sentence, int limit) {
    Cue cue = match.entry().cue();
    int start = beforeVerbGroup(match.from(), limit);
    if (cue == null || cue.form() == Cue.Form.PARTICIPLE) {
      return new CueSite(match, null, SubjectPlace.NONE, match.from(), match.to());
    }
    if (cue.form() == Cue.Form.NOUN) {
      return noun(match, limit);
    }
    Chunk behind = behind(match, sentence);
    boolean dropped = passage.language().subjects() == Language.Subjects.DROPPED;
    if (behind == null && dropped && !verbFirst) {
      behind = distant.late(match, start, sentence);
    }
    boolean apart = match.joinedByAnd() && !resumes(start);
    CueSite before = apart ? null : before(match, start, limit, sentence);
    boolean parenthesis =
        dropped
            && !verbFirst
            && before != null
            && behind != null
            && behind.isHuman()
            && tokens.isComma(start - 1)
            && before.subjectPlace() == SubjectPlace.BEFORE
            && !hasComma(chunkTo[start - 1]);
    if (before != null && !parenthesis) {
      return before;
    }
    if (verbFirst && behind != null) {
      return new CueSite(match, behind, SubjectPlace.BEHIND, match.from(), behind.to());
    }
    Chunk interrupted =
        !dropped && start > limit && tokens.isComma(start - 1)
            ? distant.beforeParenthesis(start - 1, limit)
            : null;
    if (interrupted != null && interrupted.from() <= sentence.from() + 1) {
      return new CueSite(match, interrupted, SubjectPlace.FAR, interrupted.from(), match.to());
    }
    if (!verbFirst && behind != null && mayInvert(match, start, sentence, behind)) {
      boolean joined =
          behind.sort() == Chunk.Sort.UNNAMED && passage.matches().isWord(behind.to(), Sense.AND);
      Chunk named = joined ? namedWithin(behind.to(), sentence) : null;
      behind = named == null ? behind : named;
      return new CueSite(match, behind, SubjectPlace.BEHIND, start, behind.to());
    }
    Chunk far = mayBeNoun(match) ? null : distant.far(start, limit);
    if (far != null) {
      return new CueSite(match, far, SubjectPlace.FAR, withArticle(far.from(), limit), match.to());
    }
    boolean plural = match.entry().agreement().number() == Agreement.Number.PLURAL;
    boolean nominal =
        !cue.frames().contains(Cue.Frame.THAT)
            && !cue.frames().contains(Cue.Frame.QUOTE)
            && cue.prepositions().isEmpty();
    Chunk stranger =
        verbFirst && !plural && !nominal
            ? strangers.behind(skip(match.to(), sentence.to()), sentence, cue)
            : null;
    if (stranger != null) {
      return new CueSite(match, stranger, SubjectPlace.BEHIND, match.from(), stranger.to());
    }
    stranger = verbFirst ? null : strangers.before(start, limit);
    if (stranger != null) {
      return new CueSite(match, stranger, SubjectPlace.BEFORE, stranger.from(), match.to());
    }
    if (!verbFirst && mayInvert(match, start, sentence, null)) {
      Chunk named = namedWithin(skip(match.to(), sentence.to()), sentence);
      stranger =
          named != null ? named : strangers.inverted(skip(match.to(), sentence.to()), sentence);
      if (stranger != null) {
        return new CueSite(match, stranger, SubjectPlace.BEHIND, start, stranger.to());
      }
    }
    return new CueSite(match, null, SubjectPlace.NONE, start, match.to());
  }

  /** Whether a form in -s may be a plural noun, as nothing behind it begins a content. */
  private boolean mayBeNoun(Match match) {
    int next = match.to();
    return passage.language().subjects() == Language.Subjects.SPOKEN
        && match.entry().agreement().number() == Agreement.Number.SINGULAR
        && !tokens.isCapital(next)
        && !tokens.isColon(next)
        && passage.quoteFrom(next) == null
        && (!tokens.isWord(next) || passage.matches().at(next).isEmpty());
  }

  /** Whether the verb takes up a subject set before it with a comma: as for X, he said. */
  private boolean resumes(int start) {
    Chunk chunk = verbFirst && tokens.isComma(start - 1) ? chunkTo[start - 1] : null;
    return chunk != null && passage.endingAt(chunk.from(), Sense.CONTRAST) != null;
  }

  private CueSite noun(Match match, int limit) {
    Match source = passage.longest(match.to(), Sense.FROM_ORIGIN);
    Chunk giver = source == null ? null : chunkAt(source.to());
    if (giver != null) {
      return new CueSite(match, giver, SubjectPlace.BEHIND, match.from(), giver.to());
    }
    Chunk owner = chunkAt(match.to());
    if (verbFirst && owner != null && !tokens.isComma(match.to())) {
      return new CueSite(match, owner, SubjectPlace.BEHIND, match.from(), owner.to());
    }
    int i = match.from() - 1;
    while (i > limit && passage.has(i, Sense.ADJECTIVE)) {
      i--;
    }
    if (tokens.word(i).equals("'s") && i > limit && chunkTo[i] != null) {
      return new CueSite(match, chunkTo[i], SubjectPlace.BEFORE, chunkTo[i].from(), match.to());
    }
    return new CueSite(match, null, SubjectPlace.NONE, match.from(), match.to());
  }

  /** The first token of the verb with its auxiliaries, adverbs, negation and dates. */
  private int beforeVerbGroup(int from, int limit) {
    int i = from;
    while (i > limit) {
      int before = i - 1;
      int phrase = beforePhrase(i, limit);
      if (phrase < before) {
        i = phrase;
        continue;
      }
      boolean skip =
          tokens.isWord(before)
              && chunkTo[i] == null
              && (passage.has(before, Sense.AUXILIARY)
                  || (passage.has(before, Sense.ADVERB) && !passage.has(before, Sense.AND))
                  || passage.has(before, Sense.NEGATION)
                  || passage.has(before, Sense.TIME)
                  || passage.has(before, Sense.DAY)
                  || passage.has(before, Sense.WEEKDAY)
                  || isAdverb(before));
      if (!skip) {
        int parenthesis = beforeAdverb(before, limit);
        if (parenthesis == before) {
          break;
        }
        i = parenthesis;
        continue;
      }
      i--;
    }
    return i;
  }

  /**
   * Before a phrase of several words that ends here: last year; the token itself when none does.
   */
  private int beforePhrase(int end, int limit) {
    for (Sense sense : BETWEEN) {
      Match match = passage.endingAt(end, sense);
      if (match != null && match.from() > limit) {
        return match.from();
      }
    }
    return end;
  }

  /** Before a word between commas that belongs to the verb: X, however, said. */
  private int beforeAdverb(int comma, int limit) {
    if (!tokens.isComma(comma)) {
      return comma;
    }
    for (Sense sense : new Sense[] {Sense.ADVERB, Sense.CONTRAST}) {
      Match match = passage.endingAt(comma, sense);
      if (match != null && match.from() - 1 > limit && tokens.isComma(match.from() - 1)) {
        return match.from() - 1;
      }
    }
    return comma;
  }

  private boolean isAdverb(int token) {
    return passage.language().isAdverb(tokens.word(token));
  }

  private @Nullable Chunk behind(Match match, Clause sentence) {
    int i = skip(match.to(), sentence.to());
    int steps = 0;
    while (i < sentence.to() && steps++ < 5) {
      Chunk chunk = chunkAt(i);
      if (chunk != null) {
        return chunk.isFree() && !isOwner(chunk) ? chunk : null;
      }
      boolean age = tokens.isNumber(i) || (tokens.isDash(i) && tokens.isNumber(i - 1));
      if (!passage.has(i, Sense.ARTICLE) && !passage.has(i, Sense.QUANTITY) && !age) {
        return null;
      }
      i++;
    }
    return null;
  }

  /** Passes dates, adverbs and the commas around them. */
  private int skip(int from, int to) {
    int i = from;
    while (i < to) {
      Match word = passage.longest(i, Sense.ADVERB);
      word = word == null ? passage.longest(i, Sense.DAY) : word;
      word = word == null ? passage.longest(i, Sense.WEEKDAY) : word;
      word = word == null ? passage.longest(i, Sense.TIME) : word;
      if (word != null && chunkAt(i) == null && passage.cueAt(i) == null) {
        i = word.to();
      } else if (tokens.isComma(i) && i > from && i + 1 < to && chunkAt(i + 1) != null) {
        i++;
      } else if (tokens.first(i) == '(') {
        int close = i;
        while (close < to && close - i < REACH && tokens.first(close) != ')') {
          close++;
        }
        if (close >= to || tokens.first(close) != ')') {
          return i;
        }
        i = close + 1;
      } else {
        return i;
      }
    }
    return i;
  }

  private @Nullable CueSite before(Match match, int start, int limit, Clause sentence) {
    int i = start;
    if (i > limit
        && tokens.isComma(i - 1)
        && chunkTo[i - 1] != null
        && chunkTo[i - 1].from() >= limit
        && commaBelongs(chunkTo[i - 1], limit)) {
      i--;
    }
    Chunk chunk = i >= limit ? chunkTo[i] : null;
    if (chunk != null && chunk.from() >= limit) {
      if (!chunk.isFree()) {
        return null;
      }
      Chunk first =
          passage.matches().isWord(chunk.from() - 1, Sense.AND) ? chunkTo[chunk.from() - 1] : null;
      boolean alike = !chunk.isHuman() || (first != null && first.sort() != Chunk.Sort.UNNAMED);
      if (first != null
          && alike
          && first.isFree()
          && first.from() >= limit
          && opensClause(first, sentence)) {
        chunk = first.joint();
      }
      int from = withArticle(chunk.from(), limit);
      return new CueSite(match, chunk, SubjectPlace.BEFORE, wholePhrase(from, limit), match.to());
    }
    Chunk joint = coordinated(i, limit);
    if (joint != null) {
      return new CueSite(match, joint, SubjectPlace.BEFORE, joint.from(), match.to());
    }
    Match relative = passage.endingAt(i, Sense.RELATIVE);
    if (relative != null && relative.from() > limit) {
      int end = relative.from();
      if (tokens.isComma(end - 1)) {
        end--;
      }
      Chunk antecedent = end >= limit ? chunkTo[end] : null;
      if (antecedent != null && antecedent.from() >= limit) {
        return new CueSite(match, antecedent, SubjectPlace.ANTECEDENT, relative.from(), match.to());
      }
    }
    return null;
  }

  private int withArticle(int start, int limit) {
    int from = start;
    while (from > limit
        && (passage.has(from - 1, Sense.ARTICLE) || passage.has(from - 1, Sense.QUANTITY))) {
      from--;
    }
    return from;
  }

  /** The start of the noun phrase that a chunk ends, if it fills the words up to a mark. */
  private int wholePhrase(int from, int limit) {
    int i = from;
    while (i > limit && from - i < REACH && strangers.isNounWord(i - 1) && tokens.isWord(i - 1)) {
      i--;
    }
    boolean whole =
        i > limit
            && (tokens.isComma(i - 1)
                || passage.quoteTo(i - 1) != null
                || passage.endingAt(i, Sense.CONTRAST) != null);
    return whole ? i : from;
  }

  /** The first of two subjects when the second is no name: Kyiv and its allies. */
  private @Nullable Chunk coordinated(int end, int limit) {
    for (int i = end - 1; i > limit && i >= end - 4; i--) {
      if (!tokens.isWord(i) || passage.cueAt(i) != null) {
        return null;
      }
      if (passage.matches().isWord(i, Sense.AND)) {
        Chunk first = i < end - 1 ? chunkTo[i] : null;
        return first != null && first.isFree() && first.from() >= limit ? first : null;
      }
    }
    return null;
  }

  /** Whether a comma between subject and verb closes an apposition or a phrase of the subject. */
  private boolean commaBelongs(Chunk chunk, int limit) {
    return hasComma(chunk)
        || verbFirst
        || chunk.from() <= limit + 1
        || tokens.isComma(chunk.from() - 1);
  }

  private boolean hasComma(@Nullable Chunk chunk) {
    for (int i = chunk == null ? 0 : chunk.from(); chunk != null && i < chunk.to(); i++) {
      if (tokens.isComma(i)) {
        return true;
      }
    }
    return false;
  }

  /** A name within the noun phrase at the token: investor and author Ida Roth. */
  private @Nullable Chunk namedWithin(int from, Clause sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + 6) && strangers.isNounOrAnd(i); i++) {
      Chunk named = chunkAt(i);
      if (named != null && (named.sort() == Chunk.Sort.PERSON || named.sort() == Chunk.Sort.NAME)) {
        return named;
      }
    }
    return null;
  }

  private boolean mayInvert(Match match, int start, Clause sentence, @Nullable Chunk behind) {
    int before = start - 1;
    boolean afterContent =
        before > sentence.from()
            && (tokens.isComma(before)
                || passage.quoteTo(before) != null
                || passage.endingAt(start, Sense.ACCORDING) != null
                || tokens.isDash(before));
    boolean opens =
        start <= sentence.from() + 1 && passage.language().subjects() == Language.Subjects.DROPPED;
    boolean accordingBefore = passage.has(match.from() - 1, Sense.ACCORDING) || after(match);
    if (!afterContent && !opens && !accordingBefore) {
      return false;
    }
    if (behind == null) {
      return true;
    }
    int next = behind.to();
    if (next >= sentence.to() || !tokens.isWord(next)) {
      return true;
    }
    if (behind.sort() == Chunk.Sort.PRONOUN
        && passage.language().subjects() == Language.Subjects.SPOKEN) {
      return passage.has(next, Sense.PREPOSITION);
    }
    return passage.has(next, Sense.PREPOSITION)
        || passage.has(next, Sense.WEEKDAY)
        || passage.has(next, Sense.DAY)
        || passage.has(next, Sense.ADVERB)
        || passage.has(next, Sense.AND)
        || passage.has(next, Sense.RELATIVE)
        || passage.has(next, Sense.CONTRAST)
        || passage.has(next, Sense.THAT)
        || passage.cueAt(next) != null;
  }

  private boolean after(Match match) {
    return passage.has(match.from() - 2, Sense.ACCORDING)
        || passage.has(match.from() - 3, Sense.ACCORDING);
  }
}

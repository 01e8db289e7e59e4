package dragoman.analysis;

import dragoman.analysis.CueSite.SubjectPlace;
import dragoman.article.Speaker;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the grammatical subject of a cue in its sentence. */
final class SubjectFinder {

  private static final int REACH = 12;

  private final Passage passage;
  private final Tokens tokens;
  private final @Nullable Chunk[] chunkAt;
  private final @Nullable Chunk[] chunkTo;
  private final boolean verbFirst;
  private final People people;
  private final UnknownNames unknown;

  SubjectFinder(Passage passage, List<Chunk> chunks, People people) {
    this.passage = passage;
    this.people = people;
    unknown = new UnknownNames(passage);
    tokens = passage.tokens();
    chunkAt = new Chunk[tokens.count() + 1];
    chunkTo = new Chunk[tokens.count() + 1];
    for (Chunk chunk : chunks) {
      chunkAt[chunk.from()] = chunk;
      chunkTo[chunk.to()] = chunk;
    }
    verbFirst = passage.language().order() == Language.Order.VERB_FIRST;
  }

  /** The chunk that begins at the token, null when none. */
  @Nullable Chunk chunkAt(int token) {
    return token < 0 || token >= chunkAt.length ? null : chunkAt[token];
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
    CueSite before = match.joinedByAnd() ? null : before(match, start, limit);
    if (before != null) {
      return before;
    }
    if (verbFirst && behind != null) {
      return new CueSite(match, behind, SubjectPlace.BEHIND, match.from(), behind.to());
    }
    if (!verbFirst && behind != null && mayInvert(match, start, sentence, behind)) {
      return new CueSite(match, behind, SubjectPlace.BEHIND, start, behind.to());
    }
    Chunk far = far(match, start, limit);
    if (far != null) {
      return new CueSite(match, far, SubjectPlace.FAR, far.from(), match.to());
    }
    boolean plural = match.entry().agreement().number() == Agreement.Number.PLURAL;
    boolean nominal =
        !cue.frames().contains(Cue.Frame.THAT) && !cue.frames().contains(Cue.Frame.QUOTE)
            && cue.prepositions().isEmpty();
    Chunk stranger =
        verbFirst && !plural && !nominal ? strangerBehind(match, sentence) : null;
    if (stranger != null) {
      return new CueSite(match, stranger, SubjectPlace.BEHIND, match.from(), stranger.to());
    }
    stranger = verbFirst ? null : strangerBefore(start, limit);
    if (stranger != null) {
      return new CueSite(match, stranger, SubjectPlace.BEFORE, stranger.from(), match.to());
    }
    if (!verbFirst && mayInvert(match, start, sentence, null)) {
      stranger = strangerInverted(match, sentence);
      if (stranger != null) {
        return new CueSite(match, stranger, SubjectPlace.BEHIND, start, stranger.to());
      }
    }
    return new CueSite(match, null, SubjectPlace.NONE, start, match.to());
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
      return new CueSite(
          match, chunkTo[i], SubjectPlace.BEFORE, chunkTo[i].from(), match.to());
    }
    return new CueSite(match, null, SubjectPlace.NONE, match.from(), match.to());
  }

  /** The first token of the verb with its auxiliaries, adverbs, negation and dates. */
  private int beforeVerbGroup(int from, int limit) {
    int i = from;
    while (i > limit) {
      int before = i - 1;
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
        break;
      }
      i--;
    }
    return i;
  }

  private boolean isAdverb(int token) {
    String word = tokens.word(token);
    return passage.language().names() == Language.Names.CAPITALISED
        && word.length() > 4
        && word.endsWith("ly")
        && passage.language().subjects() == Language.Subjects.SPOKEN;
  }

  private @Nullable Chunk behind(Match match, Clause sentence) {
    int i = skip(match.to(), sentence.to());
    int steps = 0;
    while (i < sentence.to() && steps++ < 3) {
      Chunk chunk = chunkAt(i);
      if (chunk != null) {
        return chunk.isFree() ? chunk : null;
      }
      if (!passage.has(i, Sense.ARTICLE) && !passage.has(i, Sense.QUANTITY)) {
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

  private @Nullable CueSite before(Match match, int start, int limit) {
    int i = start;
    if (i > limit && tokens.isComma(i - 1) && chunkTo[i - 1] != null
        && chunkTo[i - 1].from() >= limit && commaBelongs(chunkTo[i - 1], limit)) {
      i--;
    }
    Chunk chunk = i >= limit ? chunkTo[i] : null;
    if (chunk != null && chunk.from() >= limit) {
      if (!chunk.isFree()) {
        return null;
      }
      Chunk first =
          passage.matches().isWord(chunk.from() - 1, Sense.AND) ? chunkTo[chunk.from() - 1] : null;
      if (first != null && first.isFree() && first.from() >= limit) {
        chunk = first;
      }
      int from = chunk.from();
      while (from > limit
          && (passage.has(from - 1, Sense.ARTICLE) || passage.has(from - 1, Sense.QUANTITY))) {
        from--;
      }
      return new CueSite(
          match, chunk, SubjectPlace.BEFORE, wholePhrase(from, limit), match.to());
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
        return new CueSite(
            match, antecedent, SubjectPlace.ANTECEDENT, relative.from(), match.to());
      }
    }
    return null;
  }

  /** The start of the noun phrase that a chunk ends, if it fills the words up to a mark. */
  private int wholePhrase(int from, int limit) {
    int i = from;
    while (i > limit && from - i < 5 && isNounWord(i - 1) && tokens.isWord(i - 1)) {
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
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (tokens.isComma(i)) {
        return true;
      }
    }
    return verbFirst || chunk.from() <= limit + 1 || tokens.isComma(chunk.from() - 1);
  }

  /** Words of no table behind the verb: a name, or a noun phrase with content behind it. */
  private @Nullable Chunk strangerBehind(Match match, Clause sentence) {
    int from = skip(match.to(), sentence.to());
    int name = unknown.person(from);
    if (name > from && name <= sentence.to()) {
      Speaker person = people.unknown(tokens.written(from, name), null, passage);
      return stranger(from, name, Chunk.Sort.NAME, person);
    }
    int end = unknown.complement(from);
    if (end <= from || end > sentence.to() || !opensContent(end)) {
      return null;
    }
    return stranger(from, end, Chunk.Sort.STRANGER, nobody(from, end));
  }

  private Chunk stranger(int from, int to, Chunk.Sort sort, Speaker speaker) {
    return new Chunk(from, to, sort, speaker, Agreement.OPEN, Chunk.Place.FREE, "");
  }

  private Speaker nobody(int from, int to) {
    String words = tokens.written(from, to);
    return new Speaker.Unnamed("unnamed:" + people.kebab(words, passage), words, null);
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
  private @Nullable Chunk strangerBefore(int start, int limit) {
    int from = start;
    while (from > limit && start - from < REACH && isNounWord(from - 1)) {
      from--;
    }
    boolean whole =
        from <= limit || passage.quoteTo(from - 1) != null || tokens.isComma(from - 1) || passage.matches().isWord(from - 1, Sense.AND)
            || passage.endingAt(from, Sense.CONTRAST) != null || tokens.isSemicolon(from - 1);
    while (from < start && (passage.matches().isWord(from, Sense.ADVERB)
        || passage.matches().isWord(from, Sense.AND))) {
      from++;
    }
    if (!whole || start - from < 1 || passage.has(from, Sense.PREPOSITION)
        || passage.has(from, Sense.RELATIVE)) {
      return null;
    }
    if (start - from == 1 && tokens.isCapital(from) && !passage.has(from, Sense.NO_NAME)) {
      Speaker person = people.unknown(tokens.written(from, start), null, passage);
      return stranger(from, start, Chunk.Sort.NAME, person);
    }
    boolean noun =
        start - from >= 2 || passage.language().subjects() == Language.Subjects.DROPPED
            || passage.has(from, Sense.QUANTITY);
    return noun ? stranger(from, start, Chunk.Sort.STRANGER, nobody(from, start)) : null;
  }

  private boolean isNounWord(int i) {
    return (tokens.isWord(i) || tokens.isDash(i))
        && passage.cueAt(i) == null
        && !passage.matches().isWord(i, Sense.AND)
        && !passage.matches().isWord(i, Sense.THAT)
        && !passage.matches().isWord(i, Sense.AUXILIARY)
        && !passage.matches().isWord(i, Sense.RELATIVE)
        && !passage.matches().isWord(i, Sense.INFINITIVE)
        && !passage.matches().isWord(i, Sense.CONTRAST);
  }

  private boolean isNounOrAnd(int i) {
    return isNounWord(i) || passage.matches().isWord(i, Sense.AND);
  }

  /** A noun phrase of no table behind a verb that follows its content. */
  private @Nullable Chunk strangerInverted(Match match, Clause sentence) {
    int from = skip(match.to(), sentence.to());
    int end = unknown.person(from);
    if (end > from) {
      Speaker person = people.unknown(tokens.written(from, end), null, passage);
      return stranger(from, end, Chunk.Sort.NAME, person);
    }
    for (int i = from; i < Math.min(sentence.to(), from + 6) && isNounOrAnd(i); i++) {
      Chunk named = chunkAt(i);
      if (named != null
          && (named.sort() == Chunk.Sort.PERSON || named.sort() == Chunk.Sort.NAME)) {
        return named;
      }
    }
    end = from;
    while (end < sentence.to() && end - from < 5
        && (isNounWord(end) || (end > from && passage.matches().isWord(end, Sense.GENITIVE)))
        && !(end > from && passage.has(end, Sense.PREPOSITION))
        && !passage.has(end, Sense.WEEKDAY)) {
      end++;
    }
    boolean article = passage.has(from, Sense.ARTICLE)
        || passage.language().subjects() == Language.Subjects.DROPPED;
    return article && end > from && !passage.has(from, Sense.PREPOSITION)
        ? stranger(from, end, Chunk.Sort.STRANGER, nobody(from, end))
        : null;
  }

  private boolean mayInvert(
      Match match, int start, Clause sentence, @Nullable Chunk behind) {
    int before = start - 1;
    boolean afterContent =
        before > sentence.from()
            && (tokens.isComma(before) || passage.quoteTo(before) != null
                || passage.endingAt(start, Sense.ACCORDING) != null || tokens.isDash(before));
    boolean opens = start <= sentence.from() + 1 && passage.language().subjects()
        == Language.Subjects.DROPPED;
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

  /** The name in front of a phrase between two commas that ends at the token. */
  private @Nullable Chunk beforeParenthesis(int comma, int limit) {
    for (int k = comma - 1; k > limit && comma - k <= REACH; k--) {
      if (!tokens.isComma(k)) {
        continue;
      }
      Chunk chunk = chunkTo[k];
      if (chunk != null) {
        return chunk.isFree() && chunk.from() >= limit ? chunk : null;
      }
      boolean name =
          tokens.isCapital(k - 1)
              && !passage.has(k - 1, Sense.NO_NAME)
              && passage.nameAt(k - 1) == null
              && (k - 1 == limit || tokens.isComma(k - 2));
      return name
          ? stranger(
              k - 1,
              k,
              Chunk.Sort.NAME,
              people.unknown(tokens.written(k - 1, k), null, passage))
          : null;
    }
    return null;
  }

  /** The clause's first free noun when a relative clause or a long phrase stands in between. */
  private @Nullable Chunk far(Match match, int start, int limit) {
    if (verbFirst || start <= limit) {
      return null;
    }
    if (passage.has(start - 1, Sense.AND)) {
      return null;
    }
    boolean comma = tokens.isComma(start - 1);
    Chunk interrupted = comma ? beforeParenthesis(start - 1, limit) : null;
    if (interrupted != null) {
      return interrupted;
    }
    for (int i = limit; i < start && i < limit + REACH; i++) {
      Chunk chunk = chunkAt(i);
      if (chunk == null) {
        continue;
      }
      if (!chunk.isFree()) {
        i = chunk.to() - 1;
        continue;
      }
      boolean relative =
          comma && (passage.has(chunk.to(), Sense.RELATIVE)
              || (tokens.isComma(chunk.to()) && chunk.to() < start - 1));
      boolean phrase = !comma && passage.has(chunk.to(), Sense.PREPOSITION);
      return relative || phrase ? chunk : null;
    }
    return null;
  }
}

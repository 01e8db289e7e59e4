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

  /** The value of prepositions that open clauses too: after, as. */
  private static final String CONJUNCTION = "conjunction";

  private final Passage passage;
  private final Tokens tokens;
  private final @Nullable Chunk[] chunkAt;
  private final @Nullable Chunk[] chunkTo;
  private final boolean verbFirst;
  private final Strangers strangers;
  private final DistantSubjects distant;
  private final SharedSubjects shared;
  private final VerbGroups verbs;
  private final Inversion inversion;
  private final Documents documents;

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
    for (Chunk chunk : chunks) {
      int behind = behindParenthesis(chunk.to());
      if (chunkTo[behind] == null) {
        chunkTo[behind] = chunk;
      }
    }
    distant = new DistantSubjects(passage, chunkAt, chunkTo, strangers);
    shared = new SharedSubjects(passage, chunkAt, chunkTo, strangers);
    verbs = new VerbGroups(passage, chunkAt, chunkTo);
    inversion = new Inversion(passage);
    documents = new Documents(passage, chunkAt);
    verbFirst = passage.language().order() == Language.Order.VERB_FIRST;
  }

  /** Behind words in parentheses that say more of a name: X (54), Y (R-Ohio). */
  private int behindParenthesis(int from) {
    if (tokens.first(from) != '(') {
      return from;
    }
    int i = from + 1;
    while (i < tokens.count() && i - from < REACH / 2 && passage.cueAt(i) == null) {
      if (tokens.first(i) == ')') {
        return i + 1;
      }
      i++;
    }
    return from;
  }

  /** Who acts in the sentence's other verbs. */
  SharedSubjects shared() {
    return shared;
  }

  /** The chunk that begins at the token, null when none. */
  @Nullable Chunk chunkAt(int token) {
    return token < 0 || token >= chunkAt.length ? null : chunkAt[token];
  }

  /** A capital word that nothing is known of, with no other behind it; null when none. */
  @Nullable Chunk lone(int token) {
    boolean alone = !tokens.isCapital(token + 1) && !tokens.isDash(token + 1);
    return alone && strangers.isUnknown(token) ? strangers.name(token, token + 1) : null;
  }

  /** Whose a document is: a report by the institute; any other chunk itself. */
  Chunk author(Chunk chunk) {
    boolean document = chunk.sort() == Chunk.Sort.UNNAMED && chunk.role().isEmpty();
    int by = document ? originWord(chunk.to()) : -1;
    if (by < 0) {
      return chunk;
    }
    int next = by + 1;
    Chunk author = chunkAt(passage.matches().isWord(next, Sense.ARTICLE) ? next + 1 : next);
    return author == null || author.speaker() == null ? chunk : author;
  }

  /** Whether the preposition before the token is a conjunction too: after X said. */
  private boolean opensClause(int token) {
    Match preposition = passage.endingAt(token, Sense.PREPOSITION);
    return preposition != null && preposition.value().equals(CONJUNCTION);
  }

  /** The document whose author a chunk is; null when it is none's. */
  private @Nullable Chunk document(Chunk author, int limit) {
    for (int i = author.from() - 1; i >= limit && author.from() - i <= REACH; i--) {
      Chunk chunk = chunkAt[i];
      if (chunk != null) {
        return author(chunk) == author && chunk != author ? chunk : null;
      }
    }
    return null;
  }

  /** The word before a document's author, a participle and a date before it or not; -1 if none. */
  private int originWord(int from) {
    int i = from;
    while (passage.has(from, Sense.AUTHORED)
        && i < from + REACH / 2
        && tokens.isWord(i)
        && !passage.matches().isWord(i, Sense.FROM_ORIGIN)) {
      i++;
    }
    return passage.matches().isWord(i, Sense.FROM_ORIGIN) ? i : -1;
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

  /**
   * The subject of the main clause behind a participle that opens the sentence: calling it a trap,
   * X left; null when the words there are none.
   *
   * @param end where the participle's phrase ends
   */
  @Nullable Chunk mainSubject(Clause sentence, CueSite site, int end) {
    if (!spoken() || site.match().from() != sentence.from()) {
      return null;
    }
    for (int i = end; i < Math.min(sentence.to(), end + REACH / 2); i++) {
      Chunk chunk = chunkAt(i);
      if (chunk != null) {
        return chunk.isFree() && !shared.isOwner(chunk) ? chunk : null;
      }
      if (passage.matches().isWord(i, Sense.PREPOSITION) || passage.cueAt(i) != null) {
        return null;
      }
    }
    return null;
  }

  /** The cue with its subject, looking no further back than {@code limit}. */
  CueSite find(Match match, Clause sentence, int limit) {
    Cue cue = match.entry().cue();
    int start = verbs.before(match.from(), limit);
    if (cue == null || cue.form() == Cue.Form.PARTICIPLE) {
      CueSite absolute = cue == null ? null : distant.absolute(match, limit);
      if (absolute != null) {
        return absolute;
      }
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
    Chunk interrupted =
        (!dropped || verbFirst) && start > limit && tokens.isComma(start - 1)
            ? distant.beforeParenthesis(start - 1, limit)
            : null;
    if (verbFirst
        && interrupted != null
        && passage.has(interrupted.from() - 1, Sense.THAT)
        && interrupted.isHuman()) {
      return new CueSite(match, interrupted, SubjectPlace.BEFORE, start, match.to());
    }
    if (verbFirst && behind != null) {
      int end = behindTitle(behind, cue);
      return new CueSite(match, behind, SubjectPlace.BEHIND, match.from(), end);
    }
    if (!verbFirst && interrupted != null && interrupted.from() <= sentence.from() + 1) {
      return new CueSite(match, interrupted, SubjectPlace.FAR, interrupted.from(), match.to());
    }
    if (!verbFirst && behind != null && inversion.isPossible(match, start, sentence, behind)) {
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
    Chunk named = verbFirst && !apart ? strangers.clauseSubject(start, limit) : null;
    if (named != null) {
      return new CueSite(match, named, SubjectPlace.BEFORE, named.from(), match.to());
    }
    int next = verbs.behind(match.to(), sentence.to());
    Chunk stranger =
        verbFirst && chunkAt(next) == null && !plural && !nominal
            ? strangers.behind(next, sentence, cue)
            : null;
    if (stranger != null) {
      int end = behindTitle(stranger, cue);
      return new CueSite(match, stranger, SubjectPlace.BEHIND, match.from(), end);
    }
    boolean singular =
        plural && spoken() && !tokens.isCapital(start - 1) && !mayBePlural(start - 1);
    stranger = verbFirst || singular ? null : strangers.before(start, limit);
    if (stranger != null) {
      Chunk known = chunkTo[stranger.to()];
      stranger = known != null && known.isFree() ? known : stranger;
      return new CueSite(match, stranger, SubjectPlace.BEFORE, stranger.from(), match.to());
    }
    if (!verbFirst && inversion.isPossible(match, start, sentence, null)) {
      named = namedWithin(verbs.behind(match.to(), sentence.to()), sentence);
      stranger =
          named != null
              ? named
              : strangers.inverted(
                  verbs.behind(match.to(), sentence.to()), sentence, inversion.closesQuote(start));
      if (stranger != null) {
        return new CueSite(match, stranger, SubjectPlace.BEHIND, start, stranger.to());
      }
    }
    return new CueSite(match, null, SubjectPlace.NONE, start, match.to());
  }

  private boolean spoken() {
    return passage.language().subjects() == Language.Subjects.SPOKEN;
  }

  private boolean mayBePlural(int token) {
    return passage.language().mayBePlural(tokens.word(token)) || passage.has(token, Sense.QUANTITY);
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
    if (verbFirst && owner != null && owner.isFree() && !tokens.isComma(match.to())) {
      return new CueSite(match, owner, SubjectPlace.BEHIND, match.from(), owner.to());
    }
    int i = match.from() - 1;
    while (i > limit && passage.has(i, Sense.ADJECTIVE)) {
      i--;
    }
    if (passage.isOwnerMark(i) && i > limit && chunkTo[i] != null) {
      return new CueSite(match, chunkTo[i], SubjectPlace.BEFORE, chunkTo[i].from(), match.to());
    }
    return new CueSite(match, null, SubjectPlace.NONE, match.from(), match.to());
  }

  private @Nullable Chunk behind(Match match, Clause sentence) {
    int from = verbs.behind(match.to(), sentence.to());
    int i = from;
    int steps = 0;
    while (i < sentence.to() && steps++ < 5) {
      Chunk chunk = chunkAt(i);
      if (chunk != null && !shared.isOwner(chunk)) {
        return chunk.isFree() && agrees(match, chunk) ? chunk : null;
      }
      int owner = chunk == null ? i + 1 : chunk.to();
      if (passage.isOwnerMark(owner)) {
        i = owner + 1;
        continue;
      }
      Chunk author = i == from ? documents.author(i) : null;
      if (author != null) {
        return author;
      }
      boolean age = tokens.isNumber(i) || (tokens.isDash(i) && tokens.isNumber(i - 1));
      if (!passage.has(i, Sense.ARTICLE) && !passage.has(i, Sense.QUANTITY) && !age) {
        return null;
      }
      i++;
    }
    return null;
  }

  /** Behind a title that follows a name without a comma, where it cannot be the verb's object. */
  private int behindTitle(Chunk subject, Cue cue) {
    Chunk next = chunkAt(subject.to());
    boolean object =
        cue.frames().contains(Cue.Frame.ADDRESSEE) || cue.frames().contains(Cue.Frame.TARGET);
    boolean title =
        next != null
            && !object
            && next.isFree()
            && !next.role().isEmpty()
            && (next.sort() == Chunk.Sort.UNNAMED || next.sort() == Chunk.Sort.DESCRIPTION);
    boolean named = subject.sort() == Chunk.Sort.PERSON || subject.sort() == Chunk.Sort.NAME;
    boolean apart = !title || !named || passage.has(subject.to(), Sense.AND);
    return next == null || apart ? subject.to() : next.to();
  }

  /** Whether a subject behind its verb has the gender of the verb, where both show one. */
  private boolean agrees(Match match, Chunk chunk) {
    Agreement verb = match.entry().agreement();
    Agreement noun = chunk.agreement();
    boolean shown =
        verbFirst
            && chunk.sort() != Chunk.Sort.PRONOUN
            && verb.number() == Agreement.Number.SINGULAR
            && noun.number() == Agreement.Number.SINGULAR;
    return !shown || verb.fits(noun);
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
      if (!chunk.isFree() && !opensClause(withArticle(chunk.from(), limit))) {
        Chunk document = document(chunk, limit);
        return document == null
            ? null
            : new CueSite(
                match, chunk, SubjectPlace.BEFORE, withArticle(document.from(), limit), match.to());
      }
      Chunk first =
          passage.matches().isWord(chunk.from() - 1, Sense.AND) ? chunkTo[chunk.from() - 1] : null;
      boolean alike = !chunk.isHuman() || (first != null && first.sort() != Chunk.Sort.UNNAMED);
      if (first != null
          && alike
          && first.isFree()
          && first.from() >= limit
          && shared.opensClause(first, sentence)) {
        chunk = first.joint();
      }
      if (chunk.isHuman()
          && spoken()
          && match.entry().agreement().number() == Agreement.Number.PLURAL
          && !match.entry().agreement().fits(chunk.agreement())) {
        return null;
      }
      int from = withArticle(chunk.from(), limit);
      return new CueSite(match, chunk, SubjectPlace.BEFORE, wholePhrase(from, limit), match.to());
    }
    Chunk joint = coordinated(i, limit);
    if (joint != null) {
      return new CueSite(match, joint, SubjectPlace.BEFORE, joint.from(), match.to());
    }
    Match relative = passage.endingAt(i, Sense.RELATIVE);
    Cue cue = match.entry().cue();
    boolean object = cue != null && cue.frames().contains(Cue.Frame.OBJECT);
    if (relative != null
        && relative.from() > limit
        && !object
        && match.entry().agreement().fits(relative.entry().agreement())) {
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
}

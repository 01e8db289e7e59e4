package dragoman.analysis;

import dragoman.analysis.ContentFinder.Content;
import dragoman.analysis.CueSite.SubjectPlace;
import dragoman.article.Attribution;
import dragoman.article.Mention;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue.Act;
import dragoman.reference.language.Cue.Form;
import dragoman.reference.language.Cue.Frame;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the statements of one passage, sentence by sentence. */
final class StatementFinder {

  /** Words in quotation marks that are fewer are a name or a scare quote. */
  static final int SHORTEST_QUOTE = 3;

  /** A shorter quotation tells nothing of others. */
  private static final int SHORTEST_HOST = 8;

  private final Passage passage;
  private final Tokens tokens;
  private final SpeakerStack stack;
  private final SubjectFinder subjects;
  private final ContentFinder contents;
  private final ContentBefore before;
  private final Phrases phrases;
  private final Relations relations;
  private final Boundaries boundaries;
  private final SpeakerFinder speakers;
  private final List<Claim> claims = new ArrayList<>();
  private final ClaimMaker maker;
  private final AccordingFinder according;
  private final Continuations continuations;
  private boolean spokeBefore;
  private boolean announced;

  StatementFinder(
      Passage passage, List<Chunk> chunks, People people, SpeakerStack stack, boolean spokeBefore) {
    this.passage = passage;
    this.stack = stack;
    this.spokeBefore = spokeBefore;
    tokens = passage.tokens();
    subjects = new SubjectFinder(passage, chunks, people);
    contents = new ContentFinder(passage, subjects);
    phrases = new Phrases(passage, subjects);
    before = new ContentBefore(passage, phrases);
    relations = new Relations(passage);
    boundaries = new Boundaries(passage, subjects);
    speakers = new SpeakerFinder(passage, stack, people, relations);
    maker = new ClaimMaker(passage, people, stack, subjects, boundaries, phrases, speakers);
    according = new AccordingFinder(passage, subjects, boundaries, speakers, stack, maker, claims);
    continuations = new Continuations(passage, speakers, claims);
  }

  /** The statements in order of their cues. */
  List<Claim> find() {
    for (Clause sentence : passage.sentences()) {
      sentence(sentence);
    }
    return claims;
  }

  /** Remembers whom a heading is about, without taking statements from it. */
  void overhear() {
    for (Clause sentence : passage.sentences()) {
      remember(sentence);
    }
  }

  private void sentence(Clause sentence) {
    int first = claims.size();
    int taken = sentence.from();
    Claim open = null;
    int i = sentence.from();
    while (i < sentence.to()) {
      Quote quote = passage.quoteFrom(i);
      if (quote != null && quote.size() >= SHORTEST_QUOTE && quote.behind() <= sentence.to()) {
        i = Math.max(i + 1, quote.behind());
        continue;
      }
      Match match = passage.cueAt(i);
      if (match == null) {
        i++;
        continue;
      }
      Claim claim = claim(match, sentence, taken, open);
      if (claim != null) {
        if (claim.host == null) {
          open = claim;
          taken = claim.isParenthesis(tokens) ? taken : Math.max(taken, claim.to);
          boolean goesOn =
              claim.kind == ContentFinder.Kind.CLAUSE || claim.kind == ContentFinder.Kind.NOUN;
          if (goesOn && !claim.isParenthesis(tokens)) {
            taken = claim.from;
          }
        }
        claims.add(claim);
        spokeBefore = true;
      }
      i = Math.max(i + 1, match.to());
    }
    within(sentence, first);
    spokeBefore |= according.find(sentence, first);
    continuations.quotes(sentence, first);
    if (spokeBefore) {
      continuations.find(sentence, first);
    }
    if (claims.size() == first) {
      remember(sentence);
    }
    for (int k = sentence.from(); k < sentence.to(); k++) {
      Chunk chunk = subjects.chunkAt(k);
      if (chunk != null && chunk.sort() == Chunk.Sort.PERSON && chunk.speaker() != null) {
        stack.names(chunk.speaker(), chunk.agreement(), chunk.sort());
      }
      boolean group =
          chunk != null
              && chunk.sort() == Chunk.Sort.UNNAMED
              && chunk.role().isEmpty()
              && chunk.agreement().number() == Agreement.Number.PLURAL;
      if (group && chunk.speaker() != null) {
        stack.mentions(chunk.speaker(), chunk.agreement());
      }
    }
  }

  private @Nullable Claim claim(Match match, Clause sentence, int taken, @Nullable Claim open) {
    int limit = open == null ? sentence.from() : Math.max(taken, sentence.from());
    CueSite site = subjects.find(match, sentence, limit);
    boolean inside = open != null && open.covers(match.from());
    boolean nested = inside && open != null && !relations.breaks(site, open);
    Chunk subject = site.subject();
    if (open == null
        && subject != null
        && subject.sort() == Chunk.Sort.PRONOUN
        && passage.endingAt(site.start(), Sense.RELATIVE) != null) {
      remember(sentence);
    }
    Resolved speaker = speakers.of(site, sentence, open);
    boolean joins = goesOn(site, sentence);
    if (joins && open == null && passage.longest(sentence.from(), Sense.THAT) != null) {
      return null;
    }
    Chunk actor =
        open == null && lacksSubject(site) ? subjects.shared().actor(sentence, site) : null;
    if (actor == null && open == null && joins) {
      actor = subjects.opening(sentence, match.from());
    }
    if (actor == null && open == null && site.isParticiple() && site.subject() == null) {
      actor = subjects.mainSubject(sentence, site, boundaries.phraseEnd(match.to(), sentence.to()));
    }
    if (actor != null) {
      speaker = speakers.acting(actor, site);
    }
    Content content = speaker == null ? null : content(site, sentence, taken, inside ? open : null);
    if (content == null || speaker == null) {
      announce(site, speaker, open);
      return null;
    }
    if (content.kind() == ContentFinder.Kind.BEFORE && inside && open != null) {
      if (!isGuessed(open) || site.subject() == null) {
        relay(open, site);
        return null;
      }
      Content whole = before.find(site, sentence, sentence.from());
      claims.remove(open);
      return maker.main(site, whole == null ? content : whole, speaker, sentence);
    }
    if (nested) {
      return maker.nested(site, content, speaker, sentence, open);
    }
    if (inside && open != null) {
      open.to = Math.min(open.to, relations.clauseStart(site));
    }
    return maker.main(site, content, speaker, sentence);
  }

  /** Whether a verb without a subject stands behind another clause of its sentence. */
  private boolean goesOn(CueSite site, Clause sentence) {
    return lacksSubject(site)
        && site.start() > sentence.from() + 2
        && passage.language().order() == Language.Order.SUBJECT_FIRST
        && passage.language().subjects() == Language.Subjects.DROPPED;
  }

  /** Statements of others that a quotation tells: "our envoy said that". */
  private void within(Clause sentence, int first) {
    int made = claims.size();
    for (int k = first; k < made; k++) {
      Claim host = claims.get(k);
      for (int i = host.from; i < host.to; i++) {
        Match match = passage.quoteAround(i) == null ? null : passage.cueAt(i);
        if (match != null && host.host == null) {
          nest(match, host, sentence);
        }
      }
    }
  }

  private void nest(Match match, Claim host, Clause sentence) {
    Quote quote = passage.quoteAround(match.from());
    if (quote == null || quote.size() < SHORTEST_HOST) {
      return;
    }
    Clause inside =
        new Clause(Math.max(quote.first(), host.from), Math.min(quote.close(), host.to));
    CueSite site = subjects.find(match, inside, inside.from());
    Chunk subject = site.subject();
    Content content = contents.behind(site, inside);
    if (subject == null || content == null) {
      return;
    }
    Resolved speaker = speakers.named(subject, site.subjectPlace());
    if (speaker == null || speaker.speaker().id().equals(host.speaker.id())) {
      return;
    }
    Claim nested = maker.nested(site, content, speaker, sentence, host);
    if (nested != null) {
      claims.add(nested);
    }
  }

  /** Whether a cue takes its subject from another verb of the sentence. */
  private static boolean lacksSubject(CueSite site) {
    return site.subject() == null && (site.isParticiple() || site.cue().form() == Form.FINITE);
  }

  /** A cue without content in its sentence may introduce a quotation that follows. */
  private void announce(CueSite site, @Nullable Resolved speaker, @Nullable Claim open) {
    if (speaker != null
        && open == null
        && site.subject() != null
        && site.cue().form() == Form.FINITE
        && site.cue().frames().contains(Frame.QUOTE)
        && site.cue().act() != Act.RELAY) {
      stack.speaks(speaker.speaker(), speaker.agreement(), speaker.sort());
      spokeBefore = true;
      announced = true;
    }
  }

  private @Nullable Content content(
      CueSite site, Clause sentence, int taken, @Nullable Claim open) {
    int start = site.start();
    boolean quoteBefore =
        start > taken
            && (passage.quoteTo(start - 1) != null
                || (tokens.isComma(start - 1) && passage.quoteTo(start - 2) != null));
    boolean between =
        start > taken
            && tokens.isComma(start - 1)
            && tokens.isComma(phrases.behindAddressee(site.behind(), sentence))
            && site.subject() != null
            && passage.language().order() == Language.Order.SUBJECT_FIRST;
    boolean inverted =
        start > taken
            && tokens.isComma(start - 1)
            && site.subjectPlace() == SubjectPlace.BEHIND
            && passage.language().order() == Language.Order.SUBJECT_FIRST;
    Content found =
        (quoteBefore || between || inverted) && open == null
            ? before.find(site, sentence, taken)
            : null;
    Content behind = contents.behind(site, sentence);
    if (found != null && !(opensAdverbial(found) && isClause(behind))) {
      return found;
    }
    Match next = behind == null ? passage.cueAt(site.behind()) : null;
    if (next != null && isParticiple(next)) {
      return null;
    }
    return behind != null ? behind : before.find(site, sentence, open == null ? taken : open.from);
  }

  /** Whether nobody was named as the speaker of the content that a cue closes. */
  private static boolean isGuessed(Claim open) {
    return open.site != null
        && open.site.subject() == null
        && open.confidence == Attribution.Confidence.INFERRED;
  }

  /** Whether words before a cue begin with a participle, and so are no clause: calling it "x". */
  private boolean opensAdverbial(Content before) {
    Match first = passage.cueAt(before.from());
    return first != null && isParticiple(first);
  }

  private static boolean isParticiple(Match match) {
    return match.entry().cue() != null && match.entry().cue().form() == Form.PARTICIPLE;
  }

  private static boolean isClause(@Nullable Content content) {
    return content != null && content.kind() == ContentFinder.Kind.CLAUSE;
  }

  private void relay(Claim open, CueSite site) {
    Chunk carrier = site.subject();
    if (carrier != null) {
      open.relays.add(ClaimMaker.carrierId(carrier));
      Match introduced = passage.endingAt(site.start(), Sense.ACCORDING);
      open.to = Math.min(open.to, introduced == null ? site.start() : introduced.from());
    }
  }

  /** The subject of a sentence that reports no speech enters the stack. */
  private void remember(Clause sentence) {
    for (int i = sentence.from(); i < Math.min(sentence.to(), sentence.from() + 8); i++) {
      Chunk chunk = subjects.chunkAt(i);
      if (chunk == null) {
        continue;
      }
      boolean apposition =
          tokens.isComma(i - 1) && passage.language().order() == Language.Order.VERB_FIRST;
      if (apposition) {
        return;
      }
      boolean owner =
          passage.language().subjects() == Language.Subjects.DROPPED
              && i <= sentence.from() + 2
              && passage.has(i - 1, Sense.GENITIVE);
      boolean subject = chunk.isHuman() || chunk.sort() == Chunk.Sort.INSTITUTION || acts(chunk);
      if (chunk.speaker() != null
          && (chunk.isFree()
              ? subject && subjects.shared().opensClause(chunk, sentence)
              : owner && chunk.sort() == Chunk.Sort.PERSON)) {
        Resolved acting = speakers.named(chunk, SubjectPlace.BEFORE);
        if (acting != null) {
          stack.acts(acting.speaker(), acting.agreement(), acting.sort());
        }
        return;
      }
      i = chunk.to() - 1;
    }
  }

  /** Whether a name of no table has a verb or an apposition behind it, as somebody has. */
  private boolean acts(Chunk chunk) {
    return passage.language().subjects() == Language.Subjects.DROPPED
        && chunk.sort() == Chunk.Sort.NAME
        && chunk.to() - chunk.from() >= 2
        && (tokens.isComma(chunk.to())
            || passage.matches().isWord(chunk.to(), Sense.AUXILIARY)
            || passage.matches().isWord(chunk.to(), Sense.NEGATION));
  }

  /** The people of no table that spoke here. */
  List<Mention> introduced() {
    return maker.introduced();
  }

  /** Whether a statement was found or announced, so that a quotation alone goes on with it. */
  boolean spoke() {
    return announced || !claims.isEmpty();
  }
}

package dragoman.analysis;

import dragoman.analysis.ContentFinder.Content;
import dragoman.analysis.CueSite.SubjectPlace;
import dragoman.article.Attribution;
import dragoman.article.Mention;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue;
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

  private static final int SHORTEST_QUOTE = 3;

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
    according(sentence, first);
    quotes(sentence, first);
    continuation(sentence, first);
    if (claims.size() == first) {
      remember(sentence);
    }
    for (int k = sentence.from(); k < sentence.to(); k++) {
      Chunk chunk = subjects.chunkAt(k);
      if (chunk != null && chunk.sort() == Chunk.Sort.PERSON && chunk.speaker() != null) {
        stack.names(chunk.speaker(), chunk.agreement(), chunk.sort());
      }
    }
  }

  private @Nullable Claim claim(Match match, Clause sentence, int taken, @Nullable Claim open) {
    int limit = open == null ? sentence.from() : Math.max(taken, sentence.from());
    CueSite site = subjects.find(match, sentence, limit);
    boolean inside = open != null && open.covers(match.from());
    boolean nested = inside && open != null && !relations.breaks(site, open);
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
    return site.isParticiple() || (site.subject() == null && site.cue().form() == Form.FINITE);
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
    return first != null
        && first.entry().cue() != null
        && first.entry().cue().form() == Form.PARTICIPLE;
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

  /** According-to phrases with no cue in their sentence, or as relays of its statement. */
  private void according(Clause sentence, int first) {
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Quote quote = passage.quoteFrom(i);
      if (quote != null && quote.size() >= SHORTEST_QUOTE) {
        i = Math.max(i, quote.behind() - 1);
        continue;
      }
      Match match = passage.longest(i, Sense.ACCORDING);
      if (match != null && match.value().equals("pronoun") && claims.size() == first) {
        Resolved speaker =
            speakers.pronoun(match.entry().agreement(), tokens.written(match.from(), match.to()));
        if (speaker != null) {
          according(match, null, speaker, sentence);
        }
        continue;
      }
      if (match == null
          || !match.value().equals("speaker")
          || passage.has(match.to(), Sense.RELATIVE)) {
        continue;
      }
      Chunk chunk = within(match.to(), Math.min(sentence.to(), match.to() + 6));
      if (chunk == null) {
        continue;
      }
      if (claims.size() > first) {
        Claim last = claims.get(claims.size() - 1);
        if (chunk.sort() == Chunk.Sort.OUTLET && i >= last.from) {
          last.relays.add(chunk.role());
        }
      } else {
        Resolved speaker = speakers.named(chunk, SubjectPlace.BEHIND);
        if (speaker != null) {
          according(match, chunk, speaker, sentence);
        }
      }
      i = chunk.to() - 1;
    }
  }

  private void according(Match match, @Nullable Chunk chunk, Resolved speaker, Clause sentence) {
    int behind = chunk == null ? match.to() : closing(chunk.to());
    int pause = -1;
    int start;
    int end;
    if (match.from() - sentence.from() <= 2) {
      start = behind;
      while (start < sentence.to() && !tokens.isComma(start) && start < behind + 8) {
        start++;
      }
      start = tokens.isComma(start) ? start + 1 : behind;
      end = boundaries.end(start, sentence.to());
    } else if (tokens.isComma(match.from() - 1)
        && tokens.isComma(behind)
        && passage.endingAt(match.from() - 1, Sense.RELATIVE) != null) {
      start = behind + 1;
      end = boundaries.end(start, sentence.to());
    } else {
      start = sentence.from();
      end = match.from();
      boolean goesOn =
          tokens.isComma(end - 1)
              && tokens.isComma(behind)
              && sentence.to() - behind > 3
              && !passage.has(behind + 1, Sense.RELATIVE)
              && !passage.has(behind + 1, Sense.CONTRAST)
              && !passage.has(behind + 1, Sense.AND)
              && !passage.has(behind + 1, Sense.CONCESSIVE);
      if (goesOn) {
        pause = end;
        end = boundaries.end(behind + 1, sentence.to());
      }
    }
    Match that = passage.longest(start, Sense.THAT);
    if (that != null) {
      start = that.to();
    }
    if (end - start < 3) {
      return;
    }
    Cue cue =
        new Cue(
            tokens.written(match.from(), match.to()),
            Act.SAY,
            Cue.Form.NOUN,
            java.util.Set.of(),
            java.util.Set.of());
    Match asCue =
        new Match(
            match.from(),
            match.to(),
            new dragoman.reference.language.Entry(
                Sense.ACCORDING, match.value(), Agreement.OPEN, cue),
            null);
    CueSite site = new CueSite(asCue, chunk, SubjectPlace.BEHIND, match.from(), behind);
    maker.introduce(speaker, chunk);
    stack.speaks(speaker.speaker(), speaker.agreement(), speaker.sort());
    Claim claim =
        new Claim(site, ContentFinder.Kind.CLAUSE, new Clause(start, end), speaker, sentence, null);
    if (pause > 0) {
      claim.pauseFrom = pause;
      claim.pauseTo = behind + 1;
    }
    claims.add(claim);
    spokeBefore = true;
  }

  /** The comma a few words behind a name that closes its phrase; the token itself without one. */
  private int closing(int token) {
    int i = token;
    while (i < token + 3 && tokens.isWord(i) && passage.cueAt(i) == null) {
      i++;
    }
    return tokens.isComma(i) ? i : token;
  }

  private @Nullable Chunk within(int from, int to) {
    for (int i = from; i < to; i++) {
      Chunk chunk = subjects.chunkAt(i);
      if (chunk != null && subjects.shared().isOwner(chunk)) {
        i = chunk.to();
        continue;
      }
      if (chunk != null && chunk.sort() != Chunk.Sort.PRONOUN) {
        return subjects.author(chunk);
      }
      if (tokens.isComma(i)) {
        return null;
      }
    }
    return null;
  }

  /** Quotations beside a statement of the same sentence that no cue took. */
  private void quotes(Clause sentence, int first) {
    if (claims.size() == first) {
      return;
    }
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Quote quote = passage.quoteFrom(i);
      if (quote == null || quote.behind() > sentence.to()) {
        continue;
      }
      boolean taken = false;
      for (int k = first; k < claims.size(); k++) {
        taken |= claims.get(k).covers(quote.first());
      }
      boolean clause =
          quote.size() >= 6
              && (tokens.isComma(quote.open() - 1)
                  || tokens.isColon(quote.open() - 1)
                  || quote.open() == sentence.from());
      if (!taken && clause) {
        continueQuote(quote, sentence);
      }
      i = Math.max(i, quote.behind() - 1);
    }
  }

  /** A quotation or sentence of its own that goes on with the speaker before. */
  private void continuation(Clause sentence, int first) {
    if (claims.size() > first || !spokeBefore) {
      return;
    }
    Quote quote = passage.quoteFrom(sentence.from());
    if (quote != null && quote.size() >= SHORTEST_QUOTE) {
      boolean alone = true;
      for (int i = quote.behind(); i < sentence.to(); i++) {
        alone &= !tokens.isWord(i);
      }
      if (alone) {
        continueQuote(quote, sentence);
        return;
      }
    }
    boolean dialogue =
        tokens.isDash(0)
            && tokens.afterSpace(1)
            && !claims.isEmpty()
            && claims.get(claims.size() - 1).kind != ContentFinder.Kind.NOUN;
    boolean goesOn =
        !claims.isEmpty() && (dialogue || passage.has(sentence.from(), Sense.CONTINUER));
    Resolved speaker = speakers.continuing();
    if (goesOn && sentence.size() > (dialogue ? 2 : 5) && speaker != null) {
      claims.add(new Claim(null, ContentFinder.Kind.CLAUSE, sentence, speaker, sentence, null));
    }
  }

  private void continueQuote(Quote quote, Clause sentence) {
    Resolved speaker = speakers.continuing();
    if (speaker != null) {
      claims.add(
          new Claim(
              null,
              ContentFinder.Kind.QUOTE,
              new Clause(quote.open(), quote.behind()),
              speaker,
              sentence,
              null));
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

package dragoman.analysis;

import dragoman.analysis.ContentFinder.Content;
import dragoman.analysis.CueSite.SubjectPlace;
import dragoman.article.Mention;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue;
import dragoman.reference.language.Cue.Act;
import dragoman.reference.language.Cue.Frame;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the statements of one passage, sentence by sentence. */
final class StatementFinder {

  private static final int SHORTEST_QUOTE = 3;

  private final Passage passage;
  private final Tokens tokens;
  private final SpeakerStack stack;
  private final SubjectFinder subjects;
  private final ContentFinder contents;
  private final Boundaries boundaries;
  private final SpeakerFinder speakers;
  private final List<Claim> claims = new ArrayList<>();
  private final People people;
  private final List<Mention> introduced = new ArrayList<>();
  private boolean spokeBefore;

  StatementFinder(
      Passage passage,
      List<Chunk> chunks,
      People people,
      SpeakerStack stack,
      boolean spokeBefore) {
    this.passage = passage;
    this.people = people;
    this.stack = stack;
    this.spokeBefore = spokeBefore;
    tokens = passage.tokens();
    subjects = new SubjectFinder(passage, chunks, people);
    contents = new ContentFinder(passage, subjects);
    boundaries = new Boundaries(passage, subjects);
    speakers = new SpeakerFinder(passage, stack);
  }

  /** The statements in order of their cues. */
  List<Claim> find() {
    for (Clause sentence : passage.sentences()) {
      sentence(sentence);
    }
    return claims;
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
          taken = Math.max(taken, claim.to);
          if (claim.kind == ContentFinder.Kind.CLAUSE || claim.kind == ContentFinder.Kind.NOUN) {
            taken = claim.from;
          }
        }
        claims.add(claim);
        spokeBefore = true;
      }
      i = Math.max(i + 1, match.to());
    }
    according(sentence, first);
    quotes(sentence, first);
    continuation(sentence, first);
    if (claims.size() == first) {
      remember(sentence);
    }
  }

  private @Nullable Claim claim(Match match, Clause sentence, int taken, @Nullable Claim open) {
    int limit = open == null ? sentence.from() : Math.max(taken, sentence.from());
    CueSite site = subjects.find(match, sentence, limit);
    boolean inside = open != null && open.covers(match.from());
    boolean nested = inside && open != null && !breaks(site, open);
    Resolved speaker = speakers.of(site, sentence, open);
    Chunk actor = site.isParticiple() && open == null ? actor(sentence, match.from()) : null;
    if (actor != null) {
      speaker = speakers.acting(actor);
    }
    Content content =
        speaker == null ? null : content(site, sentence, taken, inside ? open : null);
    if (content == null) {
      announce(site, speaker, open);
      return null;
    }
    if (content.kind() == ContentFinder.Kind.BEFORE && inside && open != null) {
      relay(open, site);
      return null;
    }
    if (nested) {
      return nested(site, content, speaker, sentence, open);
    }
    if (speaker == null) {
      return null;
    }
    if (inside && open != null) {
      open.to = Math.min(open.to, behindComma(site.start()));
    }
    return main(site, content, speaker, sentence);
  }

  /** The subject of a sentence whose only cue is a participle behind its verb. */
  private @Nullable Chunk actor(Clause sentence, int before) {
    for (int i = sentence.from(); i < before; i++) {
      Chunk chunk = subjects.chunkAt(i);
      if (chunk != null) {
        if (chunk.isFree() && chunk.speaker() != null && chunk.sort() != Chunk.Sort.NAME) {
          return chunk;
        }
        i = chunk.to() - 1;
      }
    }
    return null;
  }

  /** A cue without content in its sentence may introduce a quotation that follows. */
  private void announce(CueSite site, @Nullable Resolved speaker, @Nullable Claim open) {
    if (speaker != null && open == null && site.subject() != null
        && site.cue().form() == Cue.Form.FINITE && site.cue().frames().contains(Frame.QUOTE)
        && site.cue().act() != Act.RELAY) {
      stack.speaks(speaker.speaker(), agreement(speaker), speaker.sort());
      spokeBefore = true;
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
            && tokens.isComma(contents.behindPhrase(site.behind(), sentence))
            && site.subject() != null
            && passage.language().order() == Language.Order.SUBJECT_FIRST;
    boolean inverted =
        start > taken
            && tokens.isComma(start - 1)
            && site.subjectPlace() == SubjectPlace.BEHIND
            && passage.language().order() == Language.Order.SUBJECT_FIRST;
    Content before =
        (quoteBefore || between || inverted) && open == null ? contents.before(site, sentence, taken) : null;
    if (before != null) {
      return before;
    }
    Content behind = contents.behind(site, sentence);
    return behind != null ? behind : contents.before(site, sentence, open == null ? taken : open.from);
  }

  private int behindComma(int token) {
    int i = token;
    boolean again = true;
    while (again) {
      again = false;
      for (Sense sense : List.of(Sense.CONTRAST, Sense.AND, Sense.ADVERB)) {
        Match match = passage.endingAt(i, sense);
        if (match != null) {
          i = match.from();
          again = true;
        }
      }
    }
    return i;
  }

  /** Whether a cue inside open content begins a clause of its own beside it. */
  private boolean breaks(CueSite site, Claim open) {
    int before = site.start() - 1;
    if (site.start() <= open.from) {
      return false;
    }
    boolean comma = tokens.isComma(before) || tokens.isSemicolon(before) || tokens.isDash(before)
        || passage.quoteTo(before) != null || tokens.isStop(before);
    if (site.isParticiple()) {
      return comma || passage.language().order() == Language.Order.VERB_FIRST
          || passage.has(before, Sense.AND);
    }
    if (site.cue().form() == Cue.Form.NOUN) {
      return false;
    }
    int start = behindComma(site.start());
    if (contrasts(start, site.start())) {
      return true;
    }
    boolean and = site.match().joinedByAnd() || passage.has(before, Sense.AND);
    if (site.subject() == null) {
      return and && fits(site.match().entry().agreement(), open) && hasOwnClause(site);
    }
    if (site.subjectPlace() == SubjectPlace.ANTECEDENT || site.subjectPlace() == SubjectPlace.FAR) {
      return false;
    }
    boolean strong = tokens.isSemicolon(before) || tokens.isStop(before);
    return strong || (and && (site.match().joinedByAnd() || tokens.isComma(before - 1)));
  }

  private boolean contrasts(int from, int to) {
    for (int i = from; i < to; i++) {
      if (passage.has(i, Sense.CONTRAST)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(Agreement agreement, Claim open) {
    boolean plural = open.rule.equals("unnamed") || open.speaker.id().endsWith("s");
    return agreement.number() != Agreement.Number.PLURAL || plural;
  }

  private boolean hasOwnClause(CueSite site) {
    return site.cue().frames().contains(Frame.THAT) || site.cue().frames().contains(Frame.QUOTE)
        || site.cue().frames().contains(Frame.NOUN) || !site.cue().prepositions().isEmpty();
  }

  private Claim main(CueSite site, Content content, Resolved speaker, Clause sentence) {
    Resolved origin = speaker;
    List<String> relays = new ArrayList<>();
    Chunk carrier = site.subject();
    Chunk source = origin(site, content, sentence);
    Resolved named = source == null ? null : speakers.named(source, SubjectPlace.BEHIND);
    if (named != null) {
      origin = named;
      if (carrier != null) {
        relays.add(carrierId(carrier));
      }
    }
    introduce(origin, source == null ? carrier : source);
    stack.speaks(origin.speaker(), agreement(origin), origin.sort());
    int to = end(content);
    Claim claim =
        new Claim(
            site, content.kind(), new Clause(content.from(), to), origin, sentence, null);
    claim.relays.addAll(relays);
    address(claim, content.addressee());
    pause(claim, site, content, sentence);
    return claim;
  }

  private int end(Content content) {
    int to = boundaries.end(content.from(), content.to());
    return content.kind() == ContentFinder.Kind.NOUN
        ? boundaries.nounEnd(content.from(), to)
        : to;
  }

  /** A name of no table becomes a person by speaking. */
  private void introduce(Resolved speaker, @Nullable Chunk chunk) {
    if (chunk == null || chunk.sort() != Chunk.Sort.NAME) {
      return;
    }
    int end = chunk.to();
    people.introduce(speaker.speaker(), chunk.agreement());
    people.bind(tokens.word(end - 1), speaker.speaker());
    introduced.add(
        new Mention(
            tokens.span(chunk.from(), end),
            passage.language().tag(),
            Mention.Kind.PERSON,
            speaker.speaker().id()));
  }

  /** The people of no table that spoke here. */
  List<Mention> introduced() {
    return introduced;
  }

  private static Agreement agreement(Resolved speaker) {
    return speaker.agreement();
  }

  /** A clause that goes on behind a cue in its middle. */
  private void pause(Claim claim, CueSite site, Content content, Clause sentence) {
    if (content.kind() != ContentFinder.Kind.BEFORE) {
      return;
    }
    int behind = contents.behindPhrase(site.behind(), sentence);
    if (!tokens.isComma(behind) || behind + 2 >= sentence.to()) {
      return;
    }
    Quote next = passage.quoteFrom(behind + 1);
    Quote last = passage.quoteTo(content.to() - 1);
    boolean wholeClause = last != null && tokens.isStop(last.close() - 1);
    if (next != null && last != null && !wholeClause && next.behind() <= sentence.to()
        && goesOn(next.first())) {
      claim.pauseFrom = content.to();
      claim.pauseTo = next.open();
      claim.to = next.behind();
    } else if (next == null && last == null && passage.cueAt(behind + 1) == null
        && !passage.has(behind + 1, Sense.CONTRAST) && !passage.has(behind + 1, Sense.CONCESSIVE)
        && !passage.has(behind + 1, Sense.CITING)
        && (content.to() - content.from() < 4 || !passage.has(behind + 1, Sense.PREPOSITION))
        && !passage.has(behind + 1, Sense.RELATIVE) && !passage.has(behind + 1, Sense.AND)
        && !passage.has(behind + 1, Sense.ACCORDING)
        && site.subjectPlace() != SubjectPlace.FAR && content.to() - content.from() < 12) {
      claim.pauseFrom = content.to();
      claim.pauseTo = behind + 1;
      claim.to = boundaries.end(behind + 1, sentence.to());
    }
  }

  /** Whether a quotation's second half is no clause of its own. */
  private boolean goesOn(int token) {
    return passage.matches().isWord(token, Sense.AUXILIARY)
        || passage.matches().isWord(token, Sense.PASSIVE)
        || passage.has(token, Sense.PREPOSITION)
        || passage.has(token, Sense.RELATIVE)
        || passage.has(token, Sense.INFINITIVE)
        || passage.has(token, Sense.THAT);
  }

  private void address(Claim claim, @Nullable Chunk addressee) {
    if (addressee == null || addressee.speaker() == null) {
      return;
    }
    if (addressee.sort() == Chunk.Sort.OUTLET) {
      claim.channel = addressee.role();
    } else if (addressee.isHuman()) {
      claim.addressee = addressee.speaker().id();
    }
  }

  private static String carrierId(Chunk carrier) {
    return carrier.sort() == Chunk.Sort.OUTLET || carrier.speaker() == null
        ? carrier.role()
        : carrier.speaker().id();
  }

  /** Who stands behind a carrier: citing X, نقلاً عن X, نقلت R عن X, quoted X as saying. */
  private @Nullable Chunk origin(CueSite site, Content content, Clause sentence) {
    if (site.cue().frames().contains(Frame.ORIGIN)) {
      return content.addressee();
    }
    boolean relays = site.cue().act() == Act.RELAY
        || (site.subject() != null && site.subject().sort() == Chunk.Sort.OUTLET);
    for (int i = site.match().to(); i < sentence.to(); i++) {
      Match citing = passage.longest(i, Sense.CITING);
      boolean from = relays && passage.matches().isWord(i, Sense.FROM_ORIGIN)
          && i < content.from();
      if (citing == null && !from) {
        if (passage.cueAt(i) != null && i > content.from()
            && content.kind() == ContentFinder.Kind.BEFORE) {
          return null;
        }
        continue;
      }
      int next = citing == null ? i + 1 : citing.to();
      for (int k = next; k < Math.min(next + 5, sentence.to()); k++) {
        Chunk chunk = subjects.chunkAt(k);
        if (chunk != null) {
          return chunk.sort() == Chunk.Sort.OUTLET ? null : chunk;
        }
      }
    }
    return null;
  }

  private void relay(Claim open, CueSite site) {
    Chunk carrier = site.subject();
    if (carrier != null) {
      open.relays.add(carrierId(carrier));
      Match introduced = passage.endingAt(site.start(), Sense.ACCORDING);
      open.to = Math.min(open.to, introduced == null ? site.start() : introduced.from());
    }
  }

  private @Nullable Claim nested(
      CueSite site,
      Content content,
      @Nullable Resolved speaker,
      Clause sentence,
      @Nullable Claim open) {
    boolean adjacent = site.subjectPlace() == SubjectPlace.BEFORE
        || site.subjectPlace() == SubjectPlace.BEHIND;
    if (open == null || speaker == null || site.subject() == null || !adjacent
        || site.subject().sort() == Chunk.Sort.PRONOUN
        || site.subject().sort() == Chunk.Sort.STRANGER
        || site.subject().sort() == Chunk.Sort.NAME
        || site.cue().act() == Act.ASK || content.kind() == ContentFinder.Kind.BEFORE) {
      return null;
    }
    int to = end(content);
    if (site.cue().form() == Cue.Form.NOUN || content.kind() == ContentFinder.Kind.NOUN) {
      to = boundaries.firstComma(content.from(), to);
    }
    Claim claim =
        new Claim(site, content.kind(), new Clause(content.from(), to), speaker, sentence, open);
    address(claim, content.addressee());
    return claim;
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
      if (match == null || !match.value().equals("speaker")) {
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

  private void according(Match match, Chunk chunk, Resolved speaker, Clause sentence) {
    int start;
    int end;
    if (match.from() - sentence.from() <= 2) {
      start = chunk.to();
      while (start < sentence.to() && !tokens.isComma(start) && start < chunk.to() + 8) {
        start++;
      }
      start = tokens.isComma(start) ? start + 1 : chunk.to();
      end = boundaries.end(start, sentence.to());
    } else {
      start = sentence.from();
      end = match.from();
    }
    Match that = passage.longest(start, Sense.THAT);
    if (that != null) {
      start = that.to();
    }
    if (end - start < 3) {
      return;
    }
    Cue cue = new Cue(tokens.written(match.from(), match.to()), Act.SAY, Cue.Form.NOUN,
        java.util.Set.of(), java.util.Set.of());
    Match asCue = new Match(match.from(), match.to(),
        new dragoman.reference.language.Entry(Sense.ACCORDING, match.value(), Agreement.OPEN, cue),
        null);
    CueSite site = new CueSite(asCue, chunk, SubjectPlace.BEHIND, match.from(), chunk.to());
    introduce(speaker, chunk);
    stack.speaks(speaker.speaker(), agreement(speaker), speaker.sort());
    Claim claim = new Claim(site, ContentFinder.Kind.CLAUSE, new Clause(start, end), speaker,
        sentence, null);
    claims.add(claim);
    spokeBefore = true;
  }

  private @Nullable Chunk within(int from, int to) {
    for (int i = from; i < to; i++) {
      Chunk chunk = subjects.chunkAt(i);
      if (chunk != null && chunk.sort() != Chunk.Sort.PRONOUN) {
        return chunk;
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
      boolean clause = quote.size() >= 6
          && (tokens.isComma(quote.open() - 1) || tokens.isColon(quote.open() - 1)
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
    boolean goesOn = !claims.isEmpty() && passage.has(sentence.from(), Sense.CONTINUER);
    Resolved speaker = speakers.continuing();
    if (goesOn && sentence.size() > 5 && speaker != null) {
      claims.add(
          new Claim(null, ContentFinder.Kind.CLAUSE, sentence, speaker, sentence, null));
    }
  }

  private void continueQuote(Quote quote, Clause sentence) {
    Resolved speaker = speakers.continuing();
    if (speaker != null) {
      claims.add(
          new Claim(
              null,
              ContentFinder.Kind.QUOTE,
              new Clause(Math.max(0, quote.open()), quote.behind()),
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
      if (chunk.isFree() && chunk.speaker() != null
          && (chunk.isHuman() || chunk.sort() == Chunk.Sort.INSTITUTION)) {
        stack.acts(chunk.speaker(), chunk.agreement(), chunk.sort());
        return;
      }
      i = chunk.to() - 1;
    }
  }

  /** Whether a statement was found last, so that a quotation alone goes on with it. */
  boolean spoke() {
    return spokeBefore;
  }
}

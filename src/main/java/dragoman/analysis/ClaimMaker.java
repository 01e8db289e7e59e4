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

/** Makes claims of cues with content: origin and carrier, addressee, the end of the content. */
final class ClaimMaker {

  private final Passage passage;
  private final Tokens tokens;
  private final People people;
  private final SpeakerStack stack;
  private final SubjectFinder subjects;
  private final Boundaries boundaries;
  private final Phrases phrases;
  private final SpeakerFinder speakers;
  private final List<Mention> introduced = new ArrayList<>();

  ClaimMaker(
      Passage passage,
      People people,
      SpeakerStack stack,
      SubjectFinder subjects,
      Boundaries boundaries,
      Phrases phrases,
      SpeakerFinder speakers) {
    this.passage = passage;
    this.people = people;
    this.stack = stack;
    this.subjects = subjects;
    this.boundaries = boundaries;
    this.phrases = phrases;
    this.speakers = speakers;
    tokens = passage.tokens();
  }

  /** A statement that stands on its own. */
  Claim main(CueSite site, Content content, Resolved speaker, Clause sentence) {
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
    boolean subject = named == null && carrier != null;
    Agreement shown = subject ? shown(site, origin.agreement()) : origin.agreement();
    introduce(origin, source == null ? carrier : source, shown);
    stack.speaks(origin.speaker(), shown, origin.sort());
    int to = end(content);
    if (isSubordinate(site, sentence) && content.kind() != ContentFinder.Kind.BEFORE) {
      to = boundaries.phraseEnd(content.from(), to);
    }
    Claim claim =
        new Claim(site, content.kind(), new Clause(content.from(), to), origin, sentence, null);
    if (claim.isParenthesis(tokens)) {
      claim.to = boundaries.firstComma(content.from(), to);
    }
    claim.relays.addAll(relays);
    address(claim, content.addressee());
    pause(claim, site, content, sentence);
    return claim;
  }

  /** Whether the cue stands in a clause that opens the sentence before its main clause. */
  private boolean isSubordinate(CueSite site, Clause sentence) {
    int first = sentence.from();
    if (site.isParticiple()
        && site.match().from() == first
        && passage.language().subjects() == Language.Subjects.SPOKEN) {
      return true;
    }
    boolean opens =
        passage.matches().isWord(first, Sense.CONTRAST)
            || passage.matches().isWord(first, Sense.CONCESSIVE)
            || passage.matches().isWord(first, Sense.WHETHER)
            || passage.matches().isWord(first, Sense.PREPOSITION);
    return opens
        && passage.language().subjects() == Language.Subjects.SPOKEN
        && site.subjectPlace() == SubjectPlace.BEFORE
        && behindOwner(site.start(), first) == first + 1;
  }

  /** The start of the noun phrase whose owner stands before the token; the token without one. */
  private int behindOwner(int token, int first) {
    int i = token;
    while (passage.isOwnerMark(i - 1)) {
      i--;
      while (i > first + 1 && tokens.isWord(i - 1) && passage.cueAt(i - 1) == null) {
        i--;
      }
    }
    return i;
  }

  /** The agreement of a subject, its gender from the verb where the noun shows none. */
  private static Agreement shown(CueSite site, Agreement noun) {
    Agreement verb = site.match().entry().agreement();
    boolean open = noun.gender() == Agreement.Gender.OPEN;
    return open ? new Agreement(verb.gender(), noun.number()) : noun;
  }

  private int end(Content content) {
    if (content.kind() == ContentFinder.Kind.BEFORE) {
      return content.to();
    }
    int to = boundaries.end(content.from(), content.to());
    boolean noun = content.kind() == ContentFinder.Kind.NOUN;
    boolean infinitive =
        content.kind() == ContentFinder.Kind.CLAUSE
            && passage.matches().isWord(content.from(), Sense.INFINITIVE);
    if ((noun || infinitive) && passage.language().subjects() == Language.Subjects.SPOKEN) {
      to = boundaries.clauseJoined(content.from(), to);
    }
    return noun ? boundaries.nounEnd(content.from(), to) : to;
  }

  /** A name of no table becomes a person by speaking. */
  void introduce(Resolved speaker, @Nullable Chunk chunk) {
    introduce(speaker, chunk, speaker.agreement());
  }

  private void introduce(Resolved speaker, @Nullable Chunk chunk, Agreement shown) {
    if (chunk == null || chunk.sort() != Chunk.Sort.NAME) {
      return;
    }
    int end = chunk.to();
    int behind = tokens.isComma(end) ? end + 1 : end;
    int title = passage.has(behind, Sense.ARTICLE) ? behind + 1 : behind;
    Group said = new GroupReader(passage, people, title).read();
    boolean titled = said.title() != null && said.person() == null;
    people.introduce(speaker.speaker(), titled ? said.agreement() : shown);
    people.bind(tokens.word(end - 1), speaker.speaker());
    if (titled) {
      people.holds(said.role(), said.of(), speaker.speaker());
      new Descriptions(passage, people).remember(said.title(), speaker.speaker());
    }
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

  /** A clause that goes on behind a cue in its middle. */
  private void pause(Claim claim, CueSite site, Content content, Clause sentence) {
    if (content.kind() != ContentFinder.Kind.BEFORE) {
      return;
    }
    int behind = phrases.behindPhrase(site.behind(), sentence);
    if (!tokens.isComma(behind) || behind + 2 >= sentence.to()) {
      return;
    }
    Quote next = passage.quoteFrom(behind + 1);
    Quote last = passage.quoteTo(content.to() - 1);
    boolean wholeClause = last != null && tokens.isStop(last.close() - 1);
    if (next != null
        && last != null
        && !wholeClause
        && next.behind() <= sentence.to()
        && goesOn(next.first())) {
      claim.pauseFrom = content.to();
      claim.pauseTo = next.open();
      claim.to = next.behind();
    } else if (next == null
        && last == null
        && passage.cueAt(behind + 1) == null
        && !passage.has(behind + 1, Sense.CONTRAST)
        && !passage.has(behind + 1, Sense.CONCESSIVE)
        && !passage.has(behind + 1, Sense.CITING)
        && (content.to() - content.from() < 4 || !passage.has(behind + 1, Sense.PREPOSITION))
        && !passage.has(behind + 1, Sense.RELATIVE)
        && !passage.has(behind + 1, Sense.AND)
        && !passage.has(behind + 1, Sense.ACCORDING)
        && site.subjectPlace() != SubjectPlace.FAR
        && !describes(behind + 1)
        && content.to() - content.from() < 12) {
      claim.pauseFrom = content.to();
      claim.pauseTo = behind + 1;
      claim.to = boundaries.end(behind + 1, sentence.to());
    }
  }

  /** Whether words behind a comma say who somebody is: an engineer of the plant. */
  private boolean describes(int token) {
    Chunk chunk = subjects.chunkAt(passage.has(token, Sense.ARTICLE) ? token + 1 : token);
    chunk = chunk == null ? subjects.chunkAt(token) : chunk;
    return chunk != null && chunk.sort() == Chunk.Sort.UNNAMED;
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

  /** The id a carrier is listed by. */
  static String carrierId(Chunk carrier) {
    return carrier.sort() == Chunk.Sort.OUTLET || carrier.speaker() == null
        ? carrier.role()
        : carrier.speaker().id();
  }

  /** Who stands behind a carrier: citing X, نقلاً عن X, نقلت R عن X, quoted X as saying. */
  private @Nullable Chunk origin(CueSite site, Content content, Clause sentence) {
    if (site.cue().frames().contains(Frame.ORIGIN)) {
      return content.addressee();
    }
    boolean relays =
        site.cue().act() == Act.RELAY
            || (site.subject() != null && site.subject().sort() == Chunk.Sort.OUTLET);
    for (int i = site.match().to(); i < sentence.to(); i++) {
      Match citing = passage.longest(i, Sense.CITING);
      boolean from = relays && passage.matches().isWord(i, Sense.FROM_ORIGIN) && i < content.from();
      if (citing == null && !from) {
        if (passage.cueAt(i) != null
            && i > content.from()
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

  /** A statement inside another; null when its own subject is not clear enough. */
  @Nullable Claim nested(
      CueSite site,
      Content content,
      @Nullable Resolved speaker,
      Clause sentence,
      @Nullable Claim open) {
    boolean adjacent =
        site.subjectPlace() == SubjectPlace.BEFORE || site.subjectPlace() == SubjectPlace.BEHIND;
    if (open == null
        || speaker == null
        || site.subject() == null
        || !adjacent
        || site.subject().sort() == Chunk.Sort.PRONOUN
        || site.subject().sort() == Chunk.Sort.STRANGER
        || (site.subject().sort() == Chunk.Sort.NAME && site.subjectPlace() != SubjectPlace.BEFORE)
        || site.cue().act() == Act.ASK
        || (open.site != null && open.site.cue().act() == Act.DENY)
        || (!site.cue().frames().contains(Frame.BARE)
            && passage.endingAt(site.start(), Sense.RELATIVE) != null)
        || content.kind() == ContentFinder.Kind.BEFORE) {
      return null;
    }
    if (site.subject().sort() == Chunk.Sort.INSTITUTION && !people.isState(speaker.speaker())) {
      stack.acts(speaker.speaker(), speaker.agreement(), speaker.sort());
    }
    int to = end(content);
    if (site.cue().form() == Cue.Form.NOUN || content.kind() == ContentFinder.Kind.NOUN) {
      to = boundaries.firstComma(content.from(), to);
    }
    introduce(speaker, site.subject());
    Claim claim =
        new Claim(site, content.kind(), new Clause(content.from(), to), speaker, sentence, open);
    address(claim, content.addressee());
    return claim;
  }
}

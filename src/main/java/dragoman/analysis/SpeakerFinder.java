package dragoman.analysis;

import dragoman.analysis.CueSite.SubjectPlace;
import dragoman.article.Attribution.Confidence;
import dragoman.article.Speaker;
import dragoman.reference.Found;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue;
import dragoman.reference.language.Cue.Frame;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says who the subject of a cue is, with the speaker stack's help. */
final class SpeakerFinder {

  /** The value of a pronoun that stands for no human being. */
  private static final String THING = "thing";

  /** The value of words for what somebody has said, who is meant by them. */
  private static final String STATEMENT = "statement";

  /** The role of a chunk that names a body by what it is alone. */
  static final String COMPANY = "company";

  /** Values of words that may stand for any body spoken of before. */
  static final Set<String> BROAD_BODIES = Set.of("company", "organisation");

  /** The values of words for papers and figures, for which no "he" stands. */
  private static final Set<String> DOCUMENTS = Set.of("report", STATEMENT);

  /** The value of an article that tells whose: his. */
  private static final String POSSESSIVE = "possessive";

  /** The value of words for papers and figures, which no person is. */
  private static final String REPORT = ":report";

  private final Passage passage;
  private final Tokens tokens;
  private final SpeakerStack stack;
  private final People people;
  private final Relations relations;
  private final Descriptions descriptions;

  SpeakerFinder(Passage passage, SpeakerStack stack, People people, Relations relations) {
    this.passage = passage;
    this.people = people;
    this.stack = stack;
    this.relations = relations;
    descriptions = new Descriptions(passage, people);
    tokens = passage.tokens();
  }

  /** The speaker of a cue; null when nobody can be meant. */
  @Nullable Resolved of(CueSite site, Clause sentence, @Nullable Claim open) {
    Chunk subject = site.subject();
    if (subject != null) {
      return named(subject, site.subjectPlace());
    }
    if (site.isParticiple() && open != null) {
      return inherited(open, "participle");
    }
    if (open != null
        && relations.isAside(site)
        && site.match().entry().agreement().fits(people.agreement(open.speaker))) {
      return inherited(open, "relative");
    }
    boolean coordinated =
        tokens.word(site.start() - 1).length() > 0 && passage.has(site.start() - 1, Sense.AND);
    if (coordinated && open != null) {
      return inherited(open, "coordinated");
    }
    boolean dropped = passage.language().subjects() == Language.Subjects.DROPPED;
    boolean opens = site.match().from() == sentence.from();
    if (!dropped && !(site.isParticiple() && opens)) {
      return null;
    }
    if (site.cue().form() == Cue.Form.NOUN) {
      return owner(site, open);
    }
    SpeakerStack.Item item = stack.elided(site.match().entry().agreement());
    if (site.cue().frames().contains(Frame.CONTINUES)) {
      return carried(item == null ? stack.lastSpeaker() : item, "continues");
    }
    return carried(item, "elided");
  }

  /** Whom the pronoun written together with a noun means: his promise, تعهده. */
  private @Nullable Resolved owner(CueSite site, @Nullable Claim open) {
    Agreement agreement = site.match().entry().agreement();
    if (agreement.equals(Agreement.OPEN) || open != null) {
      return null;
    }
    return carried(stack.elided(agreement), "elided");
  }

  /** A chunk as a speaker. */
  @Nullable Resolved named(Chunk chunk, SubjectPlace place) {
    String words = tokens.written(chunk.from(), chunk.to());
    switch (chunk.sort()) {
      case PRONOUN -> {
        SpeakerStack.Item item =
            chunk.role().equals(THING)
                ? stack.thing(chunk.agreement())
                : stack.pronoun(chunk.agreement());
        return item == null ? null : pointed(item, words, "pronoun");
      }
      case BACK_REFERENCE -> {
        SpeakerStack.Item item = backReference(chunk);
        if (item != null) {
          return pointed(item, words, "back-reference");
        }
        Speaker speaker = new Speaker.Unnamed("unnamed:" + chunk.role(), chunk.role(), null);
        return resolved(chunk, speaker, Confidence.LIKELY, "unnamed");
      }
      case UNNAMED -> {
        SpeakerStack.Item author = author(chunk);
        if (author != null) {
          return carried(author, "description");
        }
        SpeakerStack.Item item = described(chunk);
        if (item != null && chunk.role().isEmpty()) {
          return carried(item, "description");
        }
        return item != null
            ? pointed(item, words, "description")
            : unnamed(chunk, Objects.requireNonNull(chunk.speaker()));
      }
      default -> {
        Speaker speaker = chunk.speaker();
        if (speaker == null) {
          return null;
        }
        SpeakerStack.Item company = company(chunk);
        if (company != null) {
          return pointed(company, words, "description");
        }
        boolean beside = place == SubjectPlace.BEFORE || place == SubjectPlace.BEHIND;
        boolean sure = beside && isNamed(chunk);
        return resolved(
            chunk,
            speaker,
            sure ? Confidence.CERTAIN : Confidence.LIKELY,
            chunk.sort() == Chunk.Sort.DESCRIPTION ? "description" : "named");
      }
    }
  }

  private Resolved unnamed(Chunk chunk, Speaker speaker) {
    Resolved source = resolved(chunk, speaker, Confidence.LIKELY, "unnamed");
    return DOCUMENTS.contains(kind(speaker))
        ? new Resolved(
            speaker,
            source.agreement(),
            Chunk.Sort.STRANGER,
            source.asWritten(),
            source.confidence(),
            source.rule())
        : source;
  }

  private static String kind(Speaker unnamed) {
    return unnamed.id().substring(unnamed.id().indexOf(':') + 1);
  }

  /** Whose statement it is: whoever spoke last, where it is not anybody's. */
  private SpeakerStack.@Nullable Item author(Chunk chunk) {
    Speaker speaker = chunk.speaker();
    boolean statement = speaker != null && kind(speaker).equals(STATEMENT);
    return statement && isDefinite(chunk) ? stack.lastSpeaker() : null;
  }

  /** Whether the words are a name of the tables or a name with its title. */
  private boolean isNamed(Chunk chunk) {
    return switch (chunk.sort()) {
      case PERSON -> !chunk.role().isEmpty() || (ofTable(chunk) && !isOneWord(chunk));
      case INSTITUTION, OUTLET -> ofTable(chunk);
      default -> false;
    };
  }

  /**
   * Whether a last name stands for somebody whom the text never names in full, nor leads a state.
   */
  private boolean isOneWord(Chunk chunk) {
    Found name = passage.nameAt(chunk.from());
    return name != null
        && name.sort() == Found.Sort.LAST_NAME
        && passage.language().names() == Language.Names.CAPITALISED
        && passage.capitals().fullName(tokens.word(chunk.to() - 1)) == null
        && people.headOf(name.id()) == null;
  }

  private boolean ofTable(Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (passage.nameAt(i) != null) {
        return true;
      }
    }
    return false;
  }

  /** The source, official or diplomat meant; an official may be somebody who was named. */
  private SpeakerStack.@Nullable Item backReference(Chunk chunk) {
    SpeakerStack.Item last = stack.lastSpeaker();
    boolean person = last != null && last.speaker() instanceof Speaker.Person;
    boolean oneWord = chunk.to() - chunk.from() == 1;
    boolean office =
        oneWord && (chunk.role().equals("official") || chunk.role().equals("diplomat"));
    if (office && last != null && person && chunk.agreement().fits(last.agreement())) {
      return last;
    }
    return stack.unnamed(chunk.role(), chunk.agreement());
  }

  /** Whom a pronoun means; null when nobody fits. */
  @Nullable Resolved pronoun(Agreement agreement, String words) {
    SpeakerStack.Item item = stack.pronoun(agreement);
    return item == null ? null : pointed(item, words, "pronoun");
  }

  /** The subject of another verb, from which a participle takes its own. */
  @Nullable Resolved acting(Chunk chunk, CueSite site) {
    String rule = site.isParticiple() ? "participle" : "coordinated";
    Resolved named = named(chunk, SubjectPlace.FAR);
    return named == null
        ? null
        : new Resolved(
            named.speaker(),
            named.agreement(),
            named.sort(),
            named.asWritten(),
            Confidence.LIKELY,
            rule);
  }

  /** A person spoken of before who fits a title or a description: the Norwegian minister. */
  private SpeakerStack.@Nullable Item described(Chunk chunk) {
    Speaker speaker = chunk.speaker();
    if (speaker == null || !isDefinite(chunk)) {
      return null;
    }
    if (chunk.role().isEmpty()) {
      return isOneHuman(chunk, speaker) ? stack.human(speaker, chunk.agreement()) : null;
    }
    boolean anyPerson =
        chunk.role().equals(Descriptions.PERSON)
            && passage.language().subjects() == Language.Subjects.SPOKEN;
    if (anyPerson) {
      return stack.mostHeard(chunk.agreement(), person -> descriptions.fits(chunk, person));
    }
    return stack.described(
        speaker.country(), chunk.agreement(), person -> descriptions.fits(chunk, person));
  }

  /** Whether a word for one human being stands where its ending shows gender: the player. */
  private boolean isOneHuman(Chunk chunk, Speaker speaker) {
    return passage.language().order() == Language.Order.SUBJECT_FIRST
        && passage.language().subjects() == Language.Subjects.DROPPED
        && chunk.agreement().number() == Agreement.Number.SINGULAR
        && chunk.agreement().gender() != Agreement.Gender.OPEN
        && !speaker.id().endsWith(REPORT);
  }

  /** The body spoken of before that a word for a company means; null when none fits. */
  private SpeakerStack.@Nullable Item company(Chunk chunk) {
    Speaker speaker = chunk.speaker();
    if (speaker == null
        || chunk.sort() != Chunk.Sort.INSTITUTION
        || !chunk.role().equals(COMPANY)
        || !isDefinite(chunk)) {
      return null;
    }
    return stack.body(speaker.country(), chunk.agreement(), body -> !people.isState(body));
  }

  private boolean isDefinite(Chunk chunk) {
    int before = chunk.from() - 1;
    while (before > 0
        && chunk.from() - before < 5
        && !passage.has(before, Sense.ARTICLE)
        && (tokens.isCapital(before)
            || tokens.isNumber(before)
            || (tokens.isDash(before) && !tokens.afterSpace(before))
            || passage.has(before, Sense.ADJECTIVE)
            || (tokens.isDash(before + 1) && tokens.isWord(before)))) {
      before--;
    }
    Match word = passage.longest(before, Sense.ARTICLE);
    if (word != null && word.value().equals(POSSESSIVE)) {
      return false;
    }
    if (word != null) {
      String article = tokens.word(before);
      return article.length() > 2;
    }
    if (passage.language().order() == Language.Order.VERB_FIRST) {
      return tokens.word(chunk.from()).startsWith(passage.language().article());
    }
    return passage.language().definite().stream().anyMatch(tokens.word(chunk.from())::endsWith);
  }

  private Resolved resolved(Chunk chunk, Speaker speaker, Confidence confidence, String rule) {
    return new Resolved(
        speaker,
        chunk.agreement(),
        chunk.sort(),
        tokens.written(chunk.from(), chunk.to()),
        confidence,
        rule);
  }

  private static Resolved pointed(SpeakerStack.Item item, String words, String rule) {
    return new Resolved(
        item.speaker(), item.agreement(), item.sort(), words, Confidence.LIKELY, rule);
  }

  private static @Nullable Resolved carried(SpeakerStack.@Nullable Item item, String rule) {
    return item == null
        ? null
        : new Resolved(
            item.speaker(), item.agreement(), item.sort(), null, Confidence.INFERRED, rule);
  }

  private static Resolved inherited(Claim open, String rule) {
    Confidence confidence =
        open.confidence == Confidence.CERTAIN ? Confidence.LIKELY : open.confidence;
    return new Resolved(open.speaker, Agreement.OPEN, Chunk.Sort.PERSON, null, confidence, rule);
  }

  /** Whoever spoke last goes on. */
  @Nullable Resolved continuing() {
    return carried(stack.lastSpeaker(), "continuation");
  }
}

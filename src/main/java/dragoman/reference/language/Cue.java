package dragoman.reference.language;

import java.util.Set;

/**
 * How a word says that something was said.
 *
 * @param lemma the word's row in {@code cues.tsv}
 * @param act what it does
 * @param form its form
 * @param frames what may follow it
 * @param prepositions folded prepositions that stand before nominal content, as words or clitics
 */
public record Cue(String lemma, Act act, Form form, Set<Frame> frames, Set<String> prepositions) {

  /** Makes the sets its own. */
  public Cue {
    frames = Set.copyOf(frames);
    prepositions = Set.copyOf(prepositions);
  }

  /** What a cue does. */
  public enum Act {
    SAY,
    ASK,
    PERFORM,
    DENY,
    /** An opinion or position. */
    WEAK,
    /** An outlet's report, possibly of somebody else's words. */
    RELAY
  }

  /** The form of the word. */
  public enum Form {
    FINITE,
    PARTICIPLE,
    NOUN
  }

  /** What may follow a cue. */
  public enum Frame {
    /** A clause behind a complementiser. */
    THAT,
    /** A quotation, or a colon. */
    QUOTE,
    /** A clause without a complementiser. */
    BARE,
    /** A noun phrase. */
    NOUN,
    /** An infinitive or subjunctive. */
    INFINITIVE,
    /** An indirect question. */
    WHETHER,
    /** Whom it is said to, before the content. */
    ADDRESSEE,
    /** Whom or what it is about, as the first part of the content. */
    TARGET,
    /** The one quoted, before the content: quoted X as saying. */
    ORIGIN,
    /** Whom or what it names, as the first part of content with a quotation. */
    LABEL,
    /** Goes on with the words of the speaker before. */
    CONTINUES,
    /** The word ends in the pronoun of its object: وصفه, أبلغها. */
    OBJECT
  }

  /** Whether the content may stand before the cue. */
  public boolean mayFollowContent() {
    return frames.contains(Frame.QUOTE) || frames.contains(Frame.THAT);
  }
}

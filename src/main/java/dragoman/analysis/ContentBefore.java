package dragoman.analysis;

import dragoman.analysis.ContentFinder.Content;
import dragoman.reference.language.Cue.Frame;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import org.jspecify.annotations.Nullable;

/** Finds content that stands before its cue. */
final class ContentBefore {

  private static final int SHORTEST_SPEECH = 3;

  /** A quotation as short as this, without a mark before its cue, is a name. */
  private static final int LONGEST_NAME = 3;

  private final Passage passage;
  private final Tokens tokens;
  private final Phrases phrases;

  ContentBefore(Passage passage, Phrases phrases) {
    this.passage = passage;
    this.phrases = phrases;
    tokens = passage.tokens();
  }

  /**
   * The content before a cue that closes or interrupts it; null when the words before cannot be its
   * content.
   *
   * @param from where content may begin: the sentence's start, or behind what was taken
   */
  @Nullable Content find(CueSite site, Clause sentence, int from) {
    boolean relative = site.subjectPlace() == CueSite.SubjectPlace.ANTECEDENT;
    if (relative || !site.cue().mayFollowContent() || site.isParticiple()) {
      return null;
    }
    int end = site.start();
    Match introduced = passage.endingAt(end, Sense.ACCORDING);
    if (introduced != null && introduced.from() > from) {
      end = introduced.from();
    }
    int start = behindOpening(from, end);
    boolean dash = end > from && tokens.isDash(end - 1);
    boolean comma = end > from && tokens.isComma(end - 1);
    if (comma || dash) {
      end--;
    }
    Quote quote = end > from ? passage.quoteTo(end - 1) : null;
    boolean marked =
        quote != null
            && (comma || dash || !tokens.isWord(quote.close() - 1) || quote.size() > LONGEST_NAME);
    if (quote != null && !marked) {
      return null;
    }
    if (quote != null && quote.size() >= (comma || dash ? 1 : 2)) {
      boolean alone = quote.open() == from || tokens.isStop(quote.open() - 1);
      return new Content(alone ? quote.open() : start, end, ContentFinder.Kind.BEFORE, null);
    }
    boolean exclaimed =
        end > from && (tokens.first(end - 1) == '!' || tokens.first(end - 1) == '?');
    boolean according = end < site.start() && !comma && !dash;
    if (!comma && !dash && !exclaimed && !according) {
      return null;
    }
    if (hasObject(site, sentence)) {
      return null;
    }
    boolean dialogue = tokens.isDash(0) && tokens.afterSpace(1);
    boolean clause =
        site.cue().frames().contains(Frame.THAT)
            || (dialogue && site.cue().frames().contains(Frame.QUOTE));
    Match opening = passage.longest(start, Sense.ACCORDING);
    boolean speech = clause && (opening == null || opening.value().equals("clause"));
    boolean interrupted = comma && tokens.isComma(phrases.behindAddressee(site.behind(), sentence));
    int shortest = interrupted ? 1 : SHORTEST_SPEECH;
    return speech && end - start >= shortest
        ? new Content(start, end, ContentFinder.Kind.BEFORE, null)
        : null;
  }

  /** Whether a noun behind the verb is what it governs, so that nothing before it is. */
  private boolean hasObject(CueSite site, Clause sentence) {
    if (passage.language().subjects() == Language.Subjects.DROPPED
        || site.subjectPlace() != CueSite.SubjectPlace.BEFORE
        || site.cue().frames().contains(Frame.ADDRESSEE)) {
      return false;
    }
    int next = phrases.behindPhrase(site.behind(), sentence);
    return next == site.behind()
        && next < sentence.to()
        && tokens.isWord(next)
        && (passage.matches().at(next).isEmpty()
            || passage.has(next, Sense.ANAPHOR)
            || passage.has(next, Sense.ARTICLE)
            || tokens.isNumber(next));
  }

  /** Behind "meanwhile," and the like, and behind the comma that closed what was taken. */
  private int behindOpening(int from, int end) {
    int i = from;
    while (i < end && (tokens.isComma(i) || passage.matches().isWord(i, Sense.AND))) {
      i++;
    }
    for (Sense sense : new Sense[] {Sense.ADVERB, Sense.CONTRAST}) {
      Match match = passage.longest(i, sense);
      if (match != null && tokens.isComma(match.to())) {
        return match.to() + 1;
      }
    }
    return i;
  }
}

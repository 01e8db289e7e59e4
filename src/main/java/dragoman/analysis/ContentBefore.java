package dragoman.analysis;

import dragoman.analysis.ContentFinder.Content;
import dragoman.reference.language.Cue.Frame;
import dragoman.reference.language.Sense;
import org.jspecify.annotations.Nullable;

/** Finds content that stands before its cue. */
final class ContentBefore {

  private static final int SHORTEST_SPEECH = 3;

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
    if (!site.cue().mayFollowContent() || site.isParticiple()) {
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
    if (quote != null && quote.size() >= (comma || dash ? 1 : 2)) {
      boolean alone = Math.max(0, quote.open()) == from || tokens.isStop(quote.open() - 1);
      return new Content(
          alone ? Math.max(0, quote.open()) : start, end, ContentFinder.Kind.BEFORE, null);
    }
    boolean exclaimed =
        end > from && (tokens.first(end - 1) == '!' || tokens.first(end - 1) == '?');
    boolean according = end < site.start() && !comma && !dash;
    if (!comma && !dash && !exclaimed && !according) {
      return null;
    }
    boolean dialogue = tokens.isDash(0) && tokens.afterSpace(1);
    boolean clause =
        site.cue().frames().contains(Frame.THAT)
            || (dialogue && site.cue().frames().contains(Frame.QUOTE));
    boolean speech = clause && !passage.has(start, Sense.ACCORDING);
    boolean interrupted = comma && tokens.isComma(phrases.behindAddressee(site.behind(), sentence));
    int shortest = interrupted ? 1 : SHORTEST_SPEECH;
    return speech && end - start >= shortest
        ? new Content(start, end, ContentFinder.Kind.BEFORE, null)
        : null;
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

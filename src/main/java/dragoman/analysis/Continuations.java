package dragoman.analysis;

import dragoman.reference.language.Sense;
import java.util.List;

/** Finds quotations and sentences without a cue that go on with the speaker before them. */
final class Continuations {

  private final Passage passage;
  private final Tokens tokens;
  private final SpeakerFinder speakers;
  private final List<Claim> claims;

  /**
   * For one passage.
   *
   * @param claims the statements found so far, to which those found here are added
   */
  Continuations(Passage passage, SpeakerFinder speakers, List<Claim> claims) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.speakers = speakers;
    this.claims = claims;
  }

  /** Quotations beside a statement of the same sentence that no cue took. */
  void quotes(Clause sentence, int first) {
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
  void find(Clause sentence, int first) {
    if (claims.size() > first) {
      return;
    }
    Quote quote = passage.quoteFrom(sentence.from());
    if (quote != null && quote.size() >= StatementFinder.SHORTEST_QUOTE) {
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
}

package dragoman.analysis;

import dragoman.analysis.CueSite.SubjectPlace;
import dragoman.reference.language.Agreement;
import dragoman.reference.language.Cue;
import dragoman.reference.language.Cue.Act;
import dragoman.reference.language.Cue.Form;
import dragoman.reference.language.Entry;
import dragoman.reference.language.Sense;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds statements that are given according to somebody, without a verb of speech. */
final class AccordingFinder {

  private final Passage passage;
  private final Tokens tokens;
  private final SubjectFinder subjects;
  private final Boundaries boundaries;
  private final SpeakerFinder speakers;
  private final SpeakerStack stack;
  private final ClaimMaker maker;
  private final List<Claim> claims;

  /**
   * For one passage.
   *
   * @param claims the statements found so far, to which those found here are added
   */
  AccordingFinder(
      Passage passage,
      SubjectFinder subjects,
      Boundaries boundaries,
      SpeakerFinder speakers,
      SpeakerStack stack,
      ClaimMaker maker,
      List<Claim> claims) {
    this.passage = passage;
    this.tokens = passage.tokens();
    this.subjects = subjects;
    this.boundaries = boundaries;
    this.speakers = speakers;
    this.stack = stack;
    this.maker = maker;
    this.claims = claims;
  }

  /**
   * Takes the phrases of a sentence: statements where no cue found one, else relays of the last.
   *
   * @param first the place of the sentence's first statement in the list
   * @return whether a statement was found
   */
  boolean find(Clause sentence, int first) {
    int found = claims.size();
    for (int i = sentence.from(); i < sentence.to(); i++) {
      Quote quote = passage.quoteFrom(i);
      if (quote != null && quote.size() >= StatementFinder.SHORTEST_QUOTE) {
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
    return claims.size() > found;
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
        new Cue(tokens.written(match.from(), match.to()), Act.SAY, Form.NOUN, Set.of(), Set.of());
    Match asCue =
        new Match(
            match.from(),
            match.to(),
            new Entry(Sense.ACCORDING, match.value(), Agreement.OPEN, cue),
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
    Chunk lone = subjects.chunkAt(from) == null ? subjects.lone(from) : null;
    if (lone != null) {
      return lone;
    }
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
}

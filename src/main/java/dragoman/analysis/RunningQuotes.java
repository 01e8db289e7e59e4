package dragoman.analysis;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Joins the paragraphs of a quotation that is opened in one and closed in a later one. */
final class RunningQuotes {

  private final List<Passage> passages;
  private final List<List<Claim>> claims;

  private RunningQuotes(List<Passage> passages, List<List<Claim>> claims) {
    this.passages = passages;
    this.claims = claims;
  }

  /** Makes one statement of each such quotation: the one with a cue, else its beginning. */
  static void join(List<Passage> passages, List<List<Claim>> claims) {
    RunningQuotes quotes = new RunningQuotes(passages, claims);
    int first = 0;
    while (first < passages.size()) {
      int last = first;
      while (last + 1 < passages.size() && passages.get(last + 1).beginsQuoted()) {
        last++;
      }
      if (last > first && passages.get(first).leftOpen() != 0) {
        quotes.join(first, last);
      }
      first = last + 1;
    }
  }

  private void join(int first, int last) {
    Passage opening = passages.get(first);
    Passage closing = passages.get(last);
    Quote open = opening.quotes().get(opening.quotes().size() - 1);
    Quote close = closing.quotes().get(0);
    if (close.close() == 0 || open.first() >= opening.tokens().count()) {
      return;
    }
    Claim whole = null;
    for (int i = first; i <= last; i++) {
      Quote part = i == first ? open : passages.get(i).quotes().get(0);
      for (Claim claim : claims.get(i)) {
        boolean within = claim.host == null && isOf(claim, part);
        if (within && (whole == null || (whole.site == null && claim.site != null))) {
          whole = claim;
        }
      }
    }
    if (whole == null) {
      return;
    }
    Claim kept = whole;
    for (int i = first; i <= last; i++) {
      Quote part = i == first ? open : passages.get(i).quotes().get(0);
      claims.get(i).removeIf(claim -> claim != kept && claim.host == null && isOf(claim, part));
    }
    kept.runsFrom = opening.tokens().start(open.first());
    kept.runsTo = closing.tokens().end(lastWord(closing.tokens(), close.close()));
  }

  private static int lastWord(Tokens tokens, int close) {
    int last = close - 1;
    while (last > 0 && ".,;:…".indexOf(tokens.first(last)) >= 0) {
      last--;
    }
    return last;
  }

  /** Whether the claim's content is the part of the quotation, not something within or beside it. */
  private static boolean isOf(Claim claim, @Nullable Quote part) {
    if (part == null || (claim.site != null && part.contains(claim.site.match().from()))) {
      return false;
    }
    boolean leadsIn = !part.closed() && claim.covers(part.first()) && claim.to >= part.behind();
    return leadsIn || (claim.from >= Math.max(0, part.open()) && claim.to <= part.behind() + 1);
  }
}

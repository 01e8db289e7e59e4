package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.reference.Found;
import dragoman.reference.language.Sense;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds where a statement was made: a platform, an outlet that asked, a press conference; and the
 * transcript it is known from.
 */
final class ChannelFinder {

  private static final int REACH = 30;
  private static final String TRANSCRIPT = "transcript";

  private final Passage passage;

  ChannelFinder(Passage passage) {
    this.passage = passage;
  }

  /** The channel named around the cue, outside the content; null when none. */
  @Nullable String find(Claim claim) {
    if (claim.channel != null || claim.site == null) {
      return claim.channel;
    }
    CueSite site = claim.site;
    String generic = null;
    int from = Math.max(claim.sentence.from(), site.start() - 12);
    int to = Math.min(claim.sentence.to(), site.match().to() + REACH);
    for (int i = from; i < to; i++) {
      if (claim.covers(i) && !(claim.pauseFrom <= i && i < claim.pauseTo)) {
        if (i >= site.match().from()) {
          break;
        }
        continue;
      }
      if (i > site.behind() && passage.cueAt(i) != null) {
        break;
      }
      boolean subject =
          site.subject() != null && site.subject().from() <= i && i < site.subject().to();
      Found name = passage.nameAt(i);
      if (!subject
          && name != null
          && name.kind() == Mention.Kind.OUTLET
          && !claim.relays.contains(name.id())
          && !reported(i)) {
        return name.id();
      }
      Match channel = passage.longest(i, Sense.CHANNEL);
      if (channel != null && generic == null && governed(i)) {
        generic = channel.value();
      }
    }
    return generic;
  }

  /**
   * By whom the words come that are given "according to a transcript": the kind of document, and
   * the institution that put it out, in that order; empty when there is none behind the cue.
   */
  List<String> transcript(Claim claim) {
    if (claim.site == null) {
      return List.of();
    }
    List<String> carriers = new ArrayList<>();
    boolean according = false;
    for (int i = claim.site.behind(); i < claim.sentence.to() && !claim.covers(i); i++) {
      Match document = passage.longest(i, Sense.CHANNEL);
      Found name = passage.nameAt(i);
      according |= passage.has(i, Sense.ACCORDING);
      if (according && document != null && document.value().equals(TRANSCRIPT)) {
        carriers.add(TRANSCRIPT);
      } else if (!carriers.isEmpty() && name != null && name.kind() == Mention.Kind.INSTITUTION) {
        carriers.add(name.id());
        break;
      }
    }
    return carriers;
  }

  private boolean reported(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 5); k--) {
      if (passage.has(k, Sense.ACCORDING) || passage.has(k, Sense.CITING)) {
        return true;
      }
    }
    return false;
  }

  private boolean governed(int i) {
    for (int k = i - 1; k >= Math.max(0, i - 3); k--) {
      if (passage.has(k, Sense.PREPOSITION)) {
        return true;
      }
    }
    return passage.has(i, Sense.PREPOSITION);
  }
}

package dragoman.analysis;

import dragoman.article.Speaker;
import dragoman.reference.language.Agreement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who may be meant by a sentence without a named subject: the grammatical subjects of an edition,
 * the latest first. Addressees, objects and quoted names never enter.
 */
final class SpeakerStack {

  private static final int DEPTH = 24;

  private final Deque<Item> items = new ArrayDeque<>();
  private final Map<String, Integer> spoken = new HashMap<>();
  private @Nullable Item lastSpeaker;
  private @Nullable Item lastNamed;
  private @Nullable Item lastGroup;

  /**
   * A subject.
   *
   * @param speaker who it is
   * @param agreement the gender and number of words that stand for them
   * @param sort what they were named by
   */
  record Item(Speaker speaker, Agreement agreement, Chunk.Sort sort) {}

  /** The subject of a cue; without an agreement of its own it keeps the one it had. */
  void speaks(Speaker speaker, Agreement agreement, Chunk.Sort sort) {
    Item item = new Item(speaker, agreement, sort);
    for (Item old : items) {
      boolean same = old.speaker().id().equals(speaker.id());
      item = same && agreement.equals(Agreement.OPEN) ? old : item;
    }
    lastSpeaker = item;
    spoken.merge(speaker.id(), 1, Integer::sum);
    push(item);
  }

  /** The subject of a sentence without a cue. */
  void acts(Speaker speaker, Agreement agreement, Chunk.Sort sort) {
    push(new Item(speaker, agreement, sort));
  }

  private void push(Item item) {
    items.removeIf(old -> old.speaker().id().equals(item.speaker().id()));
    items.addFirst(item);
    if (items.size() > DEPTH) {
      items.removeLast();
    }
  }

  /** Who spoke last, whatever the agreement; null before the first statement. */
  @Nullable Item lastSpeaker() {
    return lastSpeaker;
  }

  /** The last speaker if the words agree, else the latest subject that agrees; null when none. */
  @Nullable Item elided(Agreement agreement) {
    Item nearest = items.peekFirst();
    boolean acted =
        nearest != null
            && nearest != lastSpeaker
            && nearest.speaker() instanceof Speaker.Person
            && !agreement.equals(Agreement.OPEN)
            && agreement.fits(nearest.agreement());
    if (!acted && lastSpeaker != null && agreement.fits(lastSpeaker.agreement())) {
      return lastSpeaker;
    }
    for (Item item : items) {
      if (agreement.fits(item.agreement())) {
        return item;
      }
    }
    return null;
  }

  /**
   * The latest subject a pronoun may stand for; people before bodies where it has a gender, else
   * whoever was named last.
   */
  @Nullable Item pronoun(Agreement agreement) {
    boolean human = agreement.gender() != Agreement.Gender.OPEN;
    for (Item item : items) {
      boolean person =
          item.speaker() instanceof Speaker.Person
              || (item.speaker() instanceof Speaker.Unnamed && item.sort() == Chunk.Sort.UNNAMED);
      if (agreement.fits(item.agreement()) && (!human || person)) {
        return item;
      }
    }
    boolean named = human && lastNamed != null && agreement.fits(lastNamed.agreement());
    return named ? lastNamed : null;
  }

  /** The latest person who agrees, or the same unnamed one if spoken of later; null when none. */
  @Nullable Item human(Speaker unnamed, Agreement agreement) {
    for (Item item : items) {
      boolean same = item.speaker().id().equals(unnamed.id());
      boolean person = item.speaker() instanceof Speaker.Person;
      if (same || (person && agreement.fits(item.agreement()))) {
        return item;
      }
    }
    return null;
  }

  /** Somebody named in another place than the subject's. */
  void names(Speaker speaker, Agreement agreement, Chunk.Sort sort) {
    lastNamed = new Item(speaker, agreement, sort);
  }

  /** Several without a name, mentioned in another place than the subject's. */
  void mentions(Speaker group, Agreement agreement) {
    lastGroup = new Item(group, agreement, Chunk.Sort.UNNAMED);
  }

  /** The latest body that agrees; null when none. */
  @Nullable Item thing(Agreement agreement) {
    for (Item item : items) {
      if (item.speaker() instanceof Speaker.Institution && agreement.fits(item.agreement())) {
        return item;
      }
    }
    return null;
  }

  /**
   * The latest person of that country, of any where none is named, that agrees and fits; null when
   * none.
   */
  @Nullable Item described(@Nullable String country, Agreement agreement, Predicate<Speaker> fits) {
    for (Item item : items) {
      boolean here = country == null || country.equals(item.speaker().country());
      if (item.speaker() instanceof Speaker.Person
          && here
          && agreement.fits(item.agreement())
          && fits.test(item.speaker())) {
        return item;
      }
    }
    boolean open =
        lastSpeaker != null
            && lastSpeaker.speaker() instanceof Speaker.Person
            && lastSpeaker.speaker().country() == null
            && fits.test(lastSpeaker.speaker())
            && agreement.fits(lastSpeaker.agreement());
    return open ? lastSpeaker : null;
  }

  /**
   * The person who spoke most among those that agree and fit, the latest of equals; null when none.
   */
  @Nullable Item mostHeard(Agreement agreement, Predicate<Speaker> fits) {
    Item best = null;
    for (Item item : items) {
      if (item.speaker() instanceof Speaker.Person
          && agreement.fits(item.agreement())
          && fits.test(item.speaker())
          && (best == null || heard(item) > heard(best))) {
        best = item;
      }
    }
    return best;
  }

  private int heard(Item item) {
    return spoken.getOrDefault(item.speaker().id(), 0);
  }

  /** The latest body of that country, or of none, that agrees and fits; null when none. */
  @Nullable Item body(@Nullable String country, Agreement agreement, Predicate<Speaker> fits) {
    for (Item item : items) {
      String of = item.speaker().country();
      if (item.speaker() instanceof Speaker.Institution
          && (country == null || of == null || country.equals(of))
          && agreement.fits(item.agreement())
          && fits.test(item.speaker())) {
        return item;
      }
    }
    return null;
  }

  /**
   * The latest unnamed source of that description, else the latest of any, else the group that was
   * mentioned last; null when none.
   */
  @Nullable Item unnamed(String kind, Agreement agreement) {
    Item other = null;
    for (Item item : items) {
      if (item.speaker() instanceof Speaker.Unnamed) {
        if (item.speaker().id().endsWith(kind)) {
          return item;
        }
        if (other == null) {
          other = item;
        }
      }
    }
    return other == null ? lastGroup : other;
  }
}

package dragoman.analysis;

import dragoman.reference.language.Cue;
import dragoman.reference.language.Cue.Frame;
import dragoman.reference.language.Language;
import dragoman.reference.language.Prefix;
import dragoman.reference.language.Sense;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds what a cue governs. */
final class ContentFinder {

  private static final int REACH = 45;
  private static final int LONGEST_LABELLED = 16;
  private static final int SHORTEST_SPEECH = 3;

  /** The value of an article that does not say which: a. */
  private static final String INDEFINITE = "indefinite";

  private final Passage passage;
  private final Tokens tokens;
  private final SubjectFinder subjects;
  private final Phrases phrases;

  ContentFinder(Passage passage, SubjectFinder subjects) {
    this.passage = passage;
    this.subjects = subjects;
    phrases = new Phrases(passage, subjects);
    tokens = passage.tokens();
  }

  /** How content was found. */
  enum Kind {
    CLAUSE,
    QUOTE,
    NOUN,
    BEFORE
  }

  /**
   * Content as found, its end still to be cut.
   *
   * @param from first token
   * @param to behind its last token
   * @param kind how it hangs on the cue
   * @param addressee whom it is said to, null when nobody is named
   */
  record Content(int from, int to, Kind kind, @Nullable Chunk addressee) {}

  /** The content behind a cue, up to the sentence's end; null when none stands there. */
  @Nullable Content behind(CueSite site, Clause sentence) {
    Set<Frame> frames = site.cue().frames();
    if (frames.contains(Frame.LABEL)) {
      return labelled(site, sentence);
    }
    if (site.cue().form() == Cue.Form.NOUN && !governsNext(site)) {
      return null;
    }
    Chunk addressee = null;
    boolean phrase = false;
    int limit = Math.min(sentence.to(), site.behind() + REACH);
    int i = site.behind();
    while (i < limit) {
      Match that = that(i, frames);
      if (that != null) {
        int from = that.sense() == Sense.THAT_WITH_SUBJECT ? that.from() : that.to();
        return clause(from, sentence, addressee);
      }
      if (tokens.isColon(i)) {
        boolean near = i - site.behind() <= 6 || passage.quoteFrom(i + 1) != null;
        return near ? colon(i + 1, sentence, addressee, frames) : null;
      }
      Quote quote = passage.quoteFrom(i);
      if (quote != null) {
        boolean governed = phrase && passage.has(i - 1, Sense.PREPOSITION);
        if (clitic(quote.first(), site.cue().prepositions()) != null) {
          return noun(i, sentence, addressee);
        }
        boolean name = phrase && isName(quote);
        if (!governed && !name && frames.contains(Frame.QUOTE) && quote.size() >= SHORTEST_SPEECH) {
          return new Content(quote.open(), quote.behind(), Kind.QUOTE, addressee);
        }
        if (!phrase && (frames.contains(Frame.NOUN) || frames.contains(Frame.TARGET))) {
          return noun(frames.contains(Frame.TARGET) ? site.behind() : i, sentence, addressee);
        }
        i = quote.behind();
        continue;
      }
      Match citing = passage.longest(i, Sense.CITING);
      if (citing != null) {
        int behind = phrases.behindNamed(citing.to(), sentence);
        if (behind > 0) {
          i = behind;
          continue;
        }
      }
      Content governed = governed(i, site, sentence, addressee);
      if (governed != null) {
        return governed;
      }
      if (frames.contains(Frame.WHETHER) && passage.has(i, Sense.WHETHER)) {
        return clause(i, sentence, addressee);
      }
      Match infinitive = frames.contains(Frame.INFINITIVE) ? infinitive(i) : null;
      if (infinitive != null) {
        int marker = marker(infinitive.to(), sentence);
        if (marker > 0 || subjects.chunkAt(infinitive.to()) == null) {
          return clause(marker > 0 ? infinitive.to() : i, sentence, addressee);
        }
      }
      Chunk chunk = subjects.chunkAt(i);
      if (chunk != null) {
        boolean object = frames.contains(Frame.ADDRESSEE) || frames.contains(Frame.ORIGIN);
        if (!phrase && object && addressee == null) {
          addressee = chunk;
        } else if (!phrase
            && (chunk.isFree() || chunk.sort() != Chunk.Sort.OUTLET)
            && (frames.contains(Frame.TARGET) || nounHere(i, frames, sentence))) {
          return noun(i, sentence, addressee);
        } else if (frames.contains(Frame.BARE)
            && chunk.isFree()
            && !(phrase && phrases.thatAhead(i, sentence))
            && !passage.has(i - 1, Sense.AND)
            && !(tokens.isComma(chunk.to()) && passage.has(chunk.to() + 1, Sense.THAT))) {
          return clause(i, sentence, addressee);
        } else if (addressee == null && isAddressed(chunk)) {
          addressee = chunk;
        }
        i = chunk.to();
        continue;
      }
      if (!phrase && passage.has(i, Sense.QUANTITY) && nounHere(i, frames, sentence)) {
        return noun(i, sentence, addressee);
      }
      int passed = phrases.pass(i, sentence);
      if (passed > i) {
        phrase |=
            passage.longest(i, Sense.PREPOSITION) != null
                && passage.longest(i, Sense.ADVERB) == null;
        i = passed;
        continue;
      }
      if (stops(i, site)) {
        return null;
      }
      if (!tokens.isWord(i) && !tokens.isComma(i)) {
        i++;
        continue;
      }
      if (tokens.isComma(i)) {
        boolean closes = phrase && i > site.behind() && tokens.isComma(site.behind());
        phrase &= !closes || phrases.thatAhead(i + 1, sentence);
        i++;
        continue;
      }
      if (!phrase && frames.contains(Frame.TARGET)) {
        return noun(i, sentence, addressee);
      }
      if (!phrase && nounHere(i, frames, sentence)) {
        return noun(i, sentence, addressee);
      }
      if (frames.contains(Frame.BARE)
          && (!phrase
              || ((tokens.isComma(i - 1) || startsClause(i)) && !phrases.thatAhead(i, sentence)))
          && !(frames.contains(Frame.ADDRESSEE) && addressee == null && i == site.behind())
          && !(frames.contains(Frame.ADDRESSEE)
              && addressee == null
              && i == site.behind() + 1
              && passage.matches().isWord(site.behind(), Sense.ARTICLE))
          && !(frames.contains(Frame.ORIGIN) && addressee == null)
          && !(frames.contains(Frame.ADDRESSEE)
              && addressee == null
              && phrases.thatAhead(i, sentence))) {
        return clause(i, sentence, addressee);
      }
      i++;
    }
    return null;
  }

  /** Whether what a noun of speech governs stands right behind it, where word order is fixed. */
  private boolean governsNext(CueSite site) {
    int next = site.behind();
    return passage.language().subjects() == Language.Subjects.DROPPED
        || passage.has(next, Sense.THAT)
        || infinitive(next) != null
        || site.cue().prepositions().contains(tokens.word(next));
  }

  private @Nullable Match infinitive(int i) {
    Match match = passage.longest(i, Sense.INFINITIVE);
    return match == null || match.prefix() != null ? null : match;
  }

  /** Where the verb's own marker stands behind a conjunction and a subject; -1 without one. */
  private int marker(int from, Clause sentence) {
    for (int i = from; i < Math.min(sentence.to(), from + 12); i++) {
      if (infinitive(i) != null) {
        return i;
      }
      if (passage.cueAt(i) != null || (!tokens.isWord(i) && !tokens.isComma(i))) {
        return -1;
      }
    }
    return -1;
  }

  /** What is given a name in quotation marks: called the deal "a gift". */
  private @Nullable Content labelled(CueSite site, Clause sentence) {
    int limit = Math.min(sentence.to(), site.behind() + LONGEST_LABELLED);
    for (int i = site.behind(); i < limit; i++) {
      Quote quote = passage.quoteFrom(i);
      if (quote != null) {
        return isName(quote) ? null : noun(site.behind(), sentence, null);
      }
      Match article = i == site.behind() ? null : passage.longest(i, Sense.ARTICLE);
      if (article != null
          && article.value().equals(INDEFINITE)
          && !passage.matches().isWord(i - 1, Sense.PREPOSITION)
          && passage.cueAt(i - 1) == null) {
        return noun(site.behind(), sentence, null);
      }
      if ((!tokens.isWord(i) && !tokens.isDash(i))
          || passage.matches().isWord(i, Sense.AND)
          || passage.matches().isWord(i, Sense.RELATIVE)
          || passage.matches().isWord(i, Sense.AUXILIARY)) {
        return null;
      }
    }
    return null;
  }

  private boolean isName(Quote quote) {
    for (int i = quote.first(); i < quote.close(); i++) {
      if (!tokens.isCapital(i)) {
        return false;
      }
    }
    return true;
  }

  /** A word that can open a clause after a time or place phrase: an article or a pronoun. */
  private boolean startsClause(int i) {
    Chunk chunk = subjects.chunkAt(i);
    if (chunk != null) {
      return true;
    }
    return passage.has(i, Sense.ARTICLE)
        && !passage.has(i - 1, Sense.PREPOSITION)
        && passage.cueAt(i - 1) == null;
  }

  /** Whether a chunk behind the cue is whom it is said to, not something else in the clause. */
  private boolean isAddressed(Chunk chunk) {
    if (chunk.isFree()) {
      return false;
    }
    return chunk.sort() == Chunk.Sort.OUTLET
        || passage.nameIsJoined(chunk.from())
        || passage.matches().isWord(chunk.from() - 1, Sense.INFINITIVE)
        || passage.matches().isWord(chunk.from() - 1, Sense.GENITIVE)
            && passage.matches().isWord(chunk.from() - 1, Sense.PREPOSITION)
            && passage.cueAt(chunk.from() - 2) != null;
  }

  /** Whether the words here are a nominal object: no complementiser of the same cue follows. */
  private boolean nounHere(int i, Set<Frame> frames, Clause sentence) {
    if (!frames.contains(Frame.NOUN)) {
      return false;
    }
    if (!frames.contains(Frame.THAT)) {
      return true;
    }
    for (int k = i; k < sentence.to() && k < i + 20; k++) {
      if (tokens.isComma(k) || passage.quoteFrom(k) != null) {
        return true;
      }
      if (passage.has(k, Sense.THAT) || passage.has(k, Sense.THAT_WITH_SUBJECT)) {
        return passage.has(i, Sense.PREPOSITION)
            || (passage.language().subjects() == Language.Subjects.SPOKEN
                && !frames.contains(Frame.ADDRESSEE)
                && tokens.isWord(i)
                && passage.matches().at(i).isEmpty()
                && !passage.language().isAdverb(tokens.word(i)));
      }
      if (passage.cueAt(k) != null && k > i && subjects.chunkAt(k) == null) {
        return true;
      }
      if (k > i
          && frames.contains(Frame.BARE)
          && passage.language().subjects() == Language.Subjects.SPOKEN
          && passage.matches().isWord(k, Sense.AUXILIARY)) {
        return false;
      }
    }
    return true;
  }

  private @Nullable Match that(int i, Set<Frame> frames) {
    if (!frames.contains(Frame.THAT) && !frames.contains(Frame.QUOTE)) {
      return null;
    }
    Match with = passage.longest(i, Sense.THAT_WITH_SUBJECT);
    if (with != null && !with.joinedByAnd()) {
      return with;
    }
    Match that = passage.longest(i, Sense.THAT);
    return that != null && !that.joinedByAnd() ? that : null;
  }

  private @Nullable Content governed(
      int i, CueSite site, Clause sentence, @Nullable Chunk addressee) {
    Set<String> prepositions = site.cue().prepositions();
    if (prepositions.isEmpty() || !tokens.isWord(i)) {
      return null;
    }
    for (Match word : passage.matches().at(i)) {
      boolean whole =
          word.prefix() == null
              && (word.sense() == Sense.PREPOSITION || word.sense() == Sense.GENITIVE);
      if (whole && prepositions.contains(folded(word))) {
        Match that = that(word.to(), Set.of(Frame.THAT));
        if (that != null) {
          int from = that.sense() == Sense.THAT_WITH_SUBJECT ? that.from() : that.to();
          return clause(from, sentence, addressee);
        }
        return noun(
            site.cue().frames().contains(Frame.TARGET) ? site.behind() : word.to(),
            sentence,
            addressee);
      }
    }
    if (prepositions.contains(tokens.word(i))) {
      return noun(i + 1, sentence, addressee);
    }
    Prefix clitic = clitic(i, prepositions);
    if (clitic == null) {
      return null;
    }
    Match that = that(i, Set.of(Frame.THAT));
    if (that != null) {
      return clause(that.to(), sentence, addressee);
    }
    return noun(
        site.cue().frames().contains(Frame.TARGET) ? site.behind() : i, sentence, addressee);
  }

  private String folded(Match match) {
    StringBuilder words = new StringBuilder();
    for (int i = match.from(); i < match.to(); i++) {
      words.append(i > match.from() ? " " : "").append(tokens.word(i));
    }
    return words.toString();
  }

  private @Nullable Prefix clitic(int i, Set<String> prepositions) {
    String word = tokens.word(i);
    if (passage.nameAt(i) != null && !passage.nameIsJoined(i)) {
      return null;
    }
    for (Match known : passage.matches().at(i)) {
      boolean whole = known.prefix() == null && known.to() == i + 1;
      if (whole && known.sense() != Sense.NO_NAME) {
        return null;
      }
    }
    for (Prefix prefix : passage.language().prefixes()) {
      if (prefix.kind() == Prefix.Kind.PREPOSITION
          && word.startsWith(prefix.written())
          && word.length() > prefix.written().length() + 2
          && (prepositions.contains(prefix.written())
              || (!prefix.kept().isEmpty()
                  && prepositions.contains(prefix.written().substring(0, 1))))) {
        return prefix;
      }
    }
    return null;
  }

  /** Whether another clause begins here, so that what follows is not this cue's. */
  private boolean stops(int i, CueSite site) {
    if ((tokens.isStop(i) && tokens.first(i) != '.') || tokens.isSemicolon(i)) {
      return true;
    }
    Match match = passage.cueAt(i);
    Cue cue = match == null ? null : match.entry().cue();
    if (cue != null) {
      boolean apart =
          tokens.isComma(i - 1)
              || passage.language().order() == Language.Order.VERB_FIRST
              || cue.form() == Cue.Form.FINITE;
      if (cue.form() == Cue.Form.PARTICIPLE || (apart && i > site.behind())) {
        return true;
      }
    }
    return passage.has(i, Sense.CITING)
        || (tokens.isComma(i - 1)
            && (passage.has(i, Sense.CONTRAST) || passage.has(i, Sense.CONCESSIVE)));
  }

  private @Nullable Content colon(
      int i, Clause sentence, @Nullable Chunk addressee, Set<Frame> frames) {
    if (i >= sentence.to() || !(frames.contains(Frame.QUOTE) || frames.contains(Frame.THAT))) {
      return null;
    }
    Quote quote = passage.quoteFrom(i);
    if (quote != null) {
      return new Content(quote.open(), quote.behind(), Kind.QUOTE, addressee);
    }
    Match that = that(i, frames);
    if (that != null && that.sense() == Sense.THAT) {
      return clause(that.to(), sentence, addressee);
    }
    return clause(i, sentence, addressee);
  }

  private @Nullable Content clause(int from, Clause sentence, @Nullable Chunk addressee) {
    Quote quote = from < sentence.to() ? passage.quoteFrom(from) : null;
    if (quote != null && !joinsOn(quote, sentence)) {
      return new Content(from, quote.behind(), Kind.QUOTE, addressee);
    }
    return from < sentence.to() ? new Content(from, sentence.to(), Kind.CLAUSE, addressee) : null;
  }

  /** Whether the clause goes on behind the quotation. */
  private boolean joinsOn(Quote quote, Clause sentence) {
    return quote.behind() < sentence.to() && tokens.isWord(quote.behind());
  }

  private @Nullable Content noun(int from, Clause sentence, @Nullable Chunk addressee) {
    Quote quote = from < sentence.to() ? passage.quoteFrom(from) : null;
    if (quote != null && quote.size() >= SHORTEST_SPEECH && !joinsOn(quote, sentence)) {
      return new Content(from, quote.behind(), Kind.NOUN, addressee);
    }
    return from < sentence.to() ? new Content(from, sentence.to(), Kind.NOUN, addressee) : null;
  }
}

package dragoman.analysis;

import dragoman.reference.language.Entry;
import dragoman.reference.language.Language;
import dragoman.reference.language.Lexicon;
import dragoman.reference.language.Prefix;
import dragoman.reference.language.Sense;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Every known word and phrase of a passage by the token it begins with. */
final class Matches {

  private final List<List<Match>> at;
  private final List<List<Match>> to;

  /** For each token the senses that begin there, a bit each. */
  private final long[] senses;

  Matches(Tokens tokens, Language language) {
    at = new ArrayList<>(tokens.count());
    senses = new long[tokens.count()];
    Lexicon.Node root = language.lexicon().root();
    for (int i = 0; i < tokens.count(); i++) {
      List<Match> found = new ArrayList<>(2);
      String word = tokens.word(i);
      collect(tokens, i, root.next(word), null, found);
      for (Prefix prefix : language.prefixes()) {
        if (word.startsWith(prefix.written()) && word.length() > prefix.written().length() + 1) {
          String rest = prefix.kept() + word.substring(prefix.written().length());
          collect(tokens, i, root.next(rest), prefix, found);
        }
      }
      for (Match match : found) {
        senses[i] |= 1L << match.sense().ordinal();
      }
      at.add(found.isEmpty() ? List.of() : found);
    }
    to = new ArrayList<>(Collections.nCopies(tokens.count() + 1, List.of()));
    for (List<Match> found : at) {
      for (Match match : found) {
        if (to.get(match.to()).isEmpty()) {
          to.set(match.to(), new ArrayList<>(2));
        }
        to.get(match.to()).add(match);
      }
    }
  }

  /** The longest match of the sense that ends before the token; null when none. */
  @Nullable Match endingAt(int token, Sense sense) {
    Match best = null;
    if (token > 0 && token < to.size()) {
      for (Match match : to.get(token)) {
        if (match.sense() == sense && (best == null || match.from() < best.from())) {
          best = match;
        }
      }
    }
    return best;
  }

  private static void collect(
      Tokens tokens,
      int from,
      Lexicon.@Nullable Node first,
      @Nullable Prefix prefix,
      List<Match> found) {
    Lexicon.Node node = first;
    int to = from + 1;
    while (node != null) {
      for (Entry entry : node.entries()) {
        if (prefix == null || mayJoin(prefix, entry)) {
          found.add(new Match(from, to, entry, prefix));
        }
      }
      node = to < tokens.count() ? node.next(tokens.word(to++)) : null;
    }
  }

  private static boolean mayJoin(Prefix prefix, Entry entry) {
    if (prefix.kind() == Prefix.Kind.CONJUNCTION) {
      return true;
    }
    return switch (entry.sense()) {
      case TITLE,
          COUNTERPART,
          UNNAMED,
          BACK_REFERENCE,
          OUTLET_NOUN,
          BODY,
          CHANNEL,
          WEEKDAY,
          MONTH,
          NO_NAME ->
          true;
      default -> false;
    };
  }

  List<Match> at(int token) {
    return token < 0 || token >= at.size() ? List.of() : at.get(token);
  }

  /** Whether a preposition is written together with a word that is known. */
  boolean isGoverned(int token) {
    return at(token).stream()
        .anyMatch(match -> match.joinedByPreposition() && match.sense() != Sense.NO_NAME);
  }

  /** Whether nothing is known of the token but that it is no name. */
  boolean isPlain(int token) {
    return at(token).stream().allMatch(match -> match.sense() == Sense.NO_NAME);
  }

  /** The longest match of the sense that begins at the token; a word as written goes first. */
  @Nullable Match longest(int token, Sense sense) {
    if (!has(token, sense)) {
      return null;
    }
    Match best = null;
    for (Match match : at(token)) {
      if (match.sense() == sense && (best == null || match.to() > best.to())) {
        best = match;
      }
    }
    return best;
  }

  boolean has(int token, Sense sense) {
    return token >= 0 && token < senses.length && (senses[token] >>> sense.ordinal() & 1) != 0;
  }

  /** Whether the single word as written has the sense. */
  boolean isWord(int token, Sense sense) {
    if (!has(token, sense)) {
      return false;
    }
    for (Match match : at(token)) {
      if (match.sense() == sense && match.to() == token + 1 && match.prefix() == null) {
        return true;
      }
    }
    return false;
  }
}

package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.reference.Found;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.List;

/** Which words of a script without capitals may be a part of somebody's name, by their form. */
final class NameForms {

  private static final int SHORTEST_STEM = 3;

  private final Passage passage;
  private final Tokens tokens;
  private final Language language;

  NameForms(Passage passage) {
    this.passage = passage;
    tokens = passage.tokens();
    language = passage.language();
  }

  /** Whether a known word is somebody's first name. */
  static boolean isGiven(Match match) {
    return match.sense() == Sense.GIVEN_NAME;
  }

  /** Whether the word ends in a pronoun, which no name does. */
  boolean isNone(int token) {
    return !passage.matches().isWord(token, Sense.GIVEN_NAME)
        && ends(tokens.word(token), language.inflected());
  }

  private static boolean ends(String word, List<String> endings) {
    for (String ending : endings) {
      if (word.length() >= ending.length() + SHORTEST_STEM && word.endsWith(ending)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether a known word is often a surname too: the name of a body, a place, an inhabitant, or an
   * ordinary word between two first names.
   */
  boolean isLikeSurname(int token) {
    if (passage.matches().isPlain(token) && passage.nameAt(token) == null) {
      return passage.matches().isWord(token + 1, Sense.GIVEN_NAME);
    }
    Found name = passage.nameAt(token);
    if (name == null || passage.nameEnd(token) > token + 1 || passage.nameIsJoined(token)) {
      return false;
    }
    return name.kind() == Mention.Kind.INSTITUTION
        || (name.kind() == Mention.Kind.COUNTRY
            && (name.sort() == Found.Sort.PLACE || name.sort() == Found.Sort.DEMONYM));
  }
}

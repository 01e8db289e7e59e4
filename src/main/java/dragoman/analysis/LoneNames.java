package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.article.Speaker;
import dragoman.reference.Found;
import dragoman.reference.language.Sense;
import dragoman.reference.language.Words;
import org.jspecify.annotations.Nullable;

/** Names that stand alone: a last name for a person, a capital before a country for a body. */
final class LoneNames {

  private final Passage passage;
  private final People people;
  private final Tokens tokens;

  LoneNames(Passage passage, People people) {
    this.passage = passage;
    this.people = people;
    tokens = passage.tokens();
  }

  /** Whom one word or a last name of two words means; null when nobody is known by it. */
  @Nullable Speaker bearer(int from, int end) {
    return end == from + 1 ? suggested(from) : doubleName(from, end);
  }

  /** Whom a last name alone means that the text has with a first name elsewhere. */
  private @Nullable Speaker suggested(int token) {
    Speaker before = people.suggested(tokens.word(token));
    String full = before == null ? passage.capitals().fullName(tokens.word(token)) : null;
    boolean known =
        full != null
            && passage.language().lexicon().has(Words.folded(full).get(0), Sense.GIVEN_NAME);
    return full != null && known ? people.unknown(full, null, passage) : before;
  }

  /** Whom a last name of two words means: Roth-Hale. */
  private @Nullable Speaker doubleName(int from, int end) {
    Speaker last = end > from ? people.suggested(tokens.word(end - 1)) : null;
    last = last == null && end > from ? people.byLastName(tokens.word(end - 1)) : last;
    boolean same = last != null && last.name().endsWith(" " + tokens.written(from, end));
    return same ? last : null;
  }

  /** Whether a name begins with a first name. */
  boolean isPerson(@Nullable Speaker named) {
    return named != null
        && passage.language().lexicon().has(Words.folded(named.name()).get(0), Sense.GIVEN_NAME);
  }

  /** Whether a country's name behind a capital says which branch of a body is meant. */
  boolean isBranch(int from, Found country) {
    return country.kind() == Mention.Kind.COUNTRY
        && country.sort() == Found.Sort.NAME
        && passage.capitals().isName(tokens.word(from))
        && passage.matches().at(from).isEmpty();
  }

  /** Whether a title between two commas and a verb follow one word: Roth, the envoy, said. */
  boolean isIntroduced(int from, int behindTitle) {
    return behindTitle > from + 1
        && tokens.isComma(from + 1)
        && tokens.isComma(behindTitle)
        && passage.matches().at(from).isEmpty()
        && (passage.cueAt(behindTitle + 1) != null
            || passage.matches().isWord(behindTitle + 1, Sense.AUXILIARY));
  }

  /** Remembers the first word of a name too: in some countries the family's name stands first. */
  void suggestFamily(int from, Speaker person) {
    if (passage.matches().at(from).isEmpty() && tokens.isCapital(from)) {
      people.suggest(tokens.word(from), person);
    }
  }
}

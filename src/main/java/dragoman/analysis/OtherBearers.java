package dragoman.analysis;

import dragoman.article.Mention;
import dragoman.article.Span;
import dragoman.reference.Found;
import dragoman.reference.Person;
import dragoman.reference.Reference;
import dragoman.reference.language.Folding;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import dragoman.reference.language.Words;
import java.util.ArrayList;
import java.util.List;

/**
 * Leaves out last names of the table that somebody else bears in the text, or a place: where a text
 * names John Kennedy, "Kennedy" is no other Kennedy; "in Austin" is nobody.
 */
final class OtherBearers {

  private final String text;
  private final Tokens tokens;
  private final Capitals capitals;
  private final Language language;

  OtherBearers(String text, Tokens tokens, Capitals capitals, Language language) {
    this.text = text;
    this.tokens = tokens;
    this.capitals = capitals;
    this.language = language;
  }

  /** The names of the range without those. */
  List<Found> leaveOut(Reference reference, Span range) {
    List<Found> names = reference.scan(text, range, language.tag());
    if (names.stream().noneMatch(OtherBearers::isLastName)) {
      return names;
    }
    List<Found> kept = new ArrayList<>(names.size());
    for (Found name : names) {
      if (!isLastName(name) || !isAnother(name, reference)) {
        kept.add(name);
      }
    }
    return kept;
  }

  private static boolean isLastName(Found name) {
    return name.kind() == Mention.Kind.PERSON && name.sort() == Found.Sort.LAST_NAME;
  }

  private boolean isAnother(Found name, Reference reference) {
    Person person = reference.person(name.id()).orElse(null);
    if (person == null) {
      return false;
    }
    int token = tokens.at(name.span().start());
    if (language.lexicon().has(tokens.word(token - 1), Sense.PLACE_PREPOSITION)) {
      return true;
    }
    if (isFirstName(token - 1) && !bears(person, tokens.word(token - 1))) {
      return !sounds(person, tokens.word(token - 1), reference);
    }
    List<String> words = Words.folded(name.span().of(text));
    String full = words.isEmpty() ? null : capitals.fullName(words.get(words.size() - 1));
    if (full == null) {
      return false;
    }
    String first = Words.folded(full).get(0);
    return isGivenName(first) && !bears(person, first) && !sounds(person, first, reference);
  }

  /** Whether a first name is another spelling of the person's, in a script without capitals. */
  private boolean sounds(Person person, String folded, Reference reference) {
    if (language.names() == Language.Names.CAPITALISED) {
      return false;
    }
    String sound = People.consonants(reference.romanise(folded, language.tag()));
    return person.names().getOrDefault(language.tag(), List.of(person.name())).stream()
        .map(name -> Words.folded(name).get(0))
        .anyMatch(
            name -> People.consonants(reference.romanise(name, language.tag())).equals(sound));
  }

  /** Whether a capital word close before a last name can be a first name. */
  private boolean isFirstName(int token) {
    return tokens.isWord(token)
        && (tokens.isCapital(token) || language.names() == Language.Names.PLAIN)
        && tokens.end(token) - tokens.start(token) > 2
        && isGivenName(tokens.word(token));
  }

  private boolean isGivenName(String word) {
    return language.lexicon().has(word, Sense.GIVEN_NAME);
  }

  private boolean bears(Person person, String folded) {
    return person.names().getOrDefault(language.tag(), List.of(person.name())).stream()
        .anyMatch(name -> Folding.fold(name).contains(folded));
  }
}

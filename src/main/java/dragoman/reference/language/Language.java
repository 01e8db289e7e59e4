package dragoman.reference.language;

import java.lang.Character.UnicodeScript;
import java.util.List;
import java.util.Map;

/**
 * One language, as its folder tells.
 *
 * @param tag the folder's name, a BCP 47 tag
 * @param script what it is written in
 * @param order where the subject stands
 * @param subjects whether a sentence may do without a subject
 * @param names how names look
 * @param article the definite article when it is written together with its noun, else empty
 * @param definite endings of nouns with an article, empty where none shows it
 * @param genitive endings of nouns that belong to another noun or are spoken to, so that they are
 *     no subject; empty where none shows it
 * @param owner what stands behind the owner of a noun, a word of its own; empty where nothing does
 * @param surname endings that only last names have, empty where none shows one
 * @param inflected endings of words with a pronoun, which no name has; empty where none shows it
 * @param adverbs endings by which a word is an adverb, empty where none shows it
 * @param plurals endings by which a noun may be a plural, empty where none shows it
 * @param quotes opening marks, each with the marks that may close it
 * @param prefixes words written together with the next one, the longest first
 * @param lexicon every word and phrase that is known
 */
public record Language(
    String tag,
    UnicodeScript script,
    Order order,
    Subjects subjects,
    Names names,
    String article,
    List<String> definite,
    List<String> genitive,
    String owner,
    List<String> surname,
    List<String> inflected,
    List<String> adverbs,
    List<String> plurals,
    Map<Character, String> quotes,
    List<Prefix> prefixes,
    Lexicon lexicon) {

  /** Where the subject of a verb usually stands. */
  public enum Order {
    SUBJECT_FIRST,
    VERB_FIRST
  }

  /** Whether a verb needs a subject beside it. */
  public enum Subjects {
    SPOKEN,
    DROPPED
  }

  /** How a name shows that it is one. */
  public enum Names {
    CAPITALISED,
    PLAIN
  }

  /** Makes the collections its own. */
  public Language {
    definite = List.copyOf(definite);
    genitive = List.copyOf(genitive);
    surname = List.copyOf(surname);
    inflected = List.copyOf(inflected);
    adverbs = List.copyOf(adverbs);
    plurals = List.copyOf(plurals);
    quotes = Map.copyOf(quotes);
    prefixes = List.copyOf(prefixes);
  }

  /** Whether a folded word may be a noun in the plural by its ending. */
  public boolean mayBePlural(String word) {
    return plurals.isEmpty() || plurals.stream().anyMatch(word::endsWith);
  }

  /** Whether a folded word is an adverb by its ending. */
  public boolean isAdverb(String word) {
    return adverbs.stream()
        .anyMatch(ending -> word.length() > ending.length() + 2 && word.endsWith(ending));
  }
}

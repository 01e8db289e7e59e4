package dragoman.verification;

import dragoman.article.Speaker;
import dragoman.query.Field;
import dragoman.query.Vocabulary;
import dragoman.reference.Reference;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Whom the words of a note name: people and bodies of the tables and of the articles. */
final class Names {

  private static final int LONGEST = 6;
  private static final int SHORTEST_SURNAME = 3;
  private static final String UNNAMED = "unnamed:";

  private final Reference reference;
  private final Vocabulary vocabulary;
  private final String language;

  /**
   * Names.
   *
   * @param vocabulary the speakers of the articles
   * @param language of the note's own words
   */
  Names(Reference reference, Vocabulary vocabulary, String language) {
    this.reference = reference;
    this.vocabulary = vocabulary;
    this.language = language;
  }

  /** The ids of the speakers of articles that some words name, the longest names first. */
  Set<String> in(String words) {
    List<String> all = new Wording(words).folded();
    Set<String> ids = new LinkedHashSet<>();
    int i = 0;
    while (i < all.size()) {
      int used = 0;
      for (int length = Math.min(LONGEST, all.size() - i); length > 0 && used == 0; length--) {
        List<String> named = named(String.join(" ", all.subList(i, i + length)), length);
        ids.addAll(named);
        used = named.isEmpty() ? 0 : length;
      }
      i += Math.max(1, used);
    }
    return ids;
  }

  private List<String> named(String words, int length) {
    return vocabulary.find(Field.SPEAKER, words).stream()
        .filter(id -> !id.startsWith(UNNAMED))
        .filter(id -> length > 1 || (id.indexOf(':') < 0 && words.length() >= SHORTEST_SURNAME))
        .toList();
  }

  /** Whether some words name a speaker, by any name in any script; a person by the surname too. */
  boolean name(String words, Speaker speaker) {
    String all = " " + String.join(" ", new Wording(words).folded()) + " ";
    for (String spelling : spellings(speaker)) {
      List<String> name = new Wording(spelling).folded();
      if (!name.isEmpty() && all.contains(" " + String.join(" ", name) + " ")) {
        return true;
      }
      String last = name.isEmpty() ? "" : name.get(name.size() - 1);
      if (speaker instanceof Speaker.Person
          && last.length() >= SHORTEST_SURNAME
          && all.contains(" " + last + " ")) {
        return true;
      }
    }
    return false;
  }

  private List<String> spellings(Speaker speaker) {
    List<String> spellings = new ArrayList<>(List.of(speaker.name()));
    spellings.add(display(speaker));
    spellings.addAll(reference.spellings(speaker.id()));
    spellings.addAll(vocabulary.names(Field.SPEAKER, speaker.id()));
    return spellings;
  }

  /** The name to show for a speaker. */
  String display(Speaker speaker) {
    return reference.name(speaker, language);
  }

  /** The name to show for an id. */
  String display(String id) {
    List<String> written = vocabulary.names(Field.SPEAKER, id);
    return reference.knows(id) || written.isEmpty() ? reference.name(id, language) : written.get(0);
  }
}

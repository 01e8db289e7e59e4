package dragoman.analysis;

import dragoman.article.Speaker;
import dragoman.reference.language.Language;
import dragoman.reference.language.Sense;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says whether a title alone may stand for somebody: by what the article has called them. */
final class Descriptions {

  /** The role of titles that many bear at a time: judge, singer. */
  static final String PERSON = "person";

  /** The role of words that fit any person: politician, 34-year-old. */
  static final String ANYBODY = "anybody";

  /** The role of titles that stand before a name alone: Mr, السيد. */
  static final String HONORIFIC = "honorific";

  /** Roles that say little, so that any person may be meant. */
  private static final Set<String> BROAD = Set.of(PERSON, ANYBODY, "leader", "party-leader");

  private final Passage passage;
  private final Tokens tokens;
  private final People people;

  Descriptions(Passage passage, People people) {
    this.passage = passage;
    this.people = people;
    tokens = passage.tokens();
  }

  /** What somebody without a name is called in an id, by the role of their title. */
  static String kind(String role) {
    return role.equals(ANYBODY) ? PERSON : role;
  }

  /** Remembers that somebody is called by a title, unless it fits anybody. */
  void remember(@Nullable Match title, Speaker person) {
    boolean says =
        title != null && !title.value().equals(HONORIFIC) && !title.value().equals(ANYBODY);
    if (title != null && says) {
      people.calls(person, noun(title));
    }
  }

  /** Whether nothing the article says of a person contradicts the title of a chunk. */
  boolean fits(Chunk chunk, Speaker person) {
    String role = chunk.role();
    Set<String> called = people.called(person);
    if (role.equals(ANYBODY) || called.contains(noun(chunk))) {
      return true;
    }
    String known = people.role(person);
    if (passage.language().subjects() == Language.Subjects.SPOKEN) {
      if (role.equals(PERSON)) {
        return known == null && called.isEmpty();
      }
      if (known == null && !called.isEmpty()) {
        return BROAD.contains(role);
      }
    }
    return known == null
        || BROAD.contains(role)
        || BROAD.contains(known)
        || known.endsWith(role)
        || role.endsWith(known);
  }

  /** The last word of a title that is no preposition: press secretary, spokesman for. */
  private String noun(Match title) {
    int last = title.to() - 1;
    boolean joins = last > title.from() && passage.matches().isWord(last, Sense.GENITIVE);
    return tokens.word(joins ? last - 1 : last);
  }

  private String noun(Chunk chunk) {
    for (int end = chunk.to(); end > chunk.from(); end--) {
      Match title = passage.endingAt(end, Sense.TITLE);
      if (title != null) {
        return noun(title);
      }
    }
    return "";
  }
}

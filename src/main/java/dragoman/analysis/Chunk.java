package dragoman.analysis;

import dragoman.article.Speaker;
import dragoman.reference.language.Agreement;
import org.jspecify.annotations.Nullable;

/**
 * A phrase that can be the subject of a cue: a name with its titles, a description, a body, an
 * outlet, unnamed sources or a pronoun.
 *
 * @param from its first token, articles outside
 * @param to behind its last token, appositions inside
 * @param sort what it is
 * @param speaker who it names; null for a pronoun and where nobody fits
 * @param agreement its gender and number
 * @param place whether a preposition governs it
 * @param role its title's role, empty without a title
 */
record Chunk(
    int from,
    int to,
    Sort sort,
    @Nullable Speaker speaker,
    Agreement agreement,
    Place place,
    String role) {

  enum Sort {
    PERSON,
    /** Words in capitals that no table has and no title explains; somebody only as a subject. */
    NAME,
    DESCRIPTION,
    INSTITUTION,
    OUTLET,
    UNNAMED,
    /** A noun phrase that no table knows, in a subject's place. */
    STRANGER,
    BACK_REFERENCE,
    PRONOUN
  }

  enum Place {
    FREE,
    GOVERNED
  }

  /** The chunk at another place. */
  Chunk at(Place other) {
    return new Chunk(from, to, sort, speaker, agreement, other, role);
  }

  boolean isFree() {
    return place == Place.FREE;
  }

  /** The first of two subjects, for whom a plural stands. */
  Chunk joint() {
    Agreement plural = new Agreement(agreement.gender(), Agreement.Number.PLURAL);
    return new Chunk(from, to, sort, speaker, plural, place, role);
  }

  boolean isHuman() {
    return sort == Sort.PERSON || sort == Sort.DESCRIPTION;
  }
}

package dragoman.analysis;

import dragoman.reference.language.Cue;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A cue with its subject.
 *
 * @param match the cue
 * @param subject its grammatical subject, null when elided or not recognised
 * @param subjectPlace where the subject stands
 * @param start the first token of the cue, its subject before it and their conjunction
 * @param behind the token behind the cue and a subject behind it
 */
record CueSite(
    Match match, @Nullable Chunk subject, SubjectPlace subjectPlace, int start, int behind) {

  enum SubjectPlace {
    BEFORE,
    BEHIND,
    /** Before a relative pronoun: the official, who said. */
    ANTECEDENT,
    /** The clause's first noun, far before the cue. */
    FAR,
    NONE
  }

  Cue cue() {
    return Objects.requireNonNull(match.entry().cue());
  }

  boolean isParticiple() {
    return cue().form() == Cue.Form.PARTICIPLE;
  }
}

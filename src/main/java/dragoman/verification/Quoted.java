package dragoman.verification;

import dragoman.article.Citation;
import dragoman.article.CitedStatement;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A quotation in a note, with what the note says of it.
 *
 * @param line in the note, from 1 on
 * @param words as the note has them, Markdown resolved
 * @param form how it stands there
 * @param pointer where the note says that the words stand, null when it does not
 * @param claim whose and of which day the note says they are
 */
public record Quoted(int line, String words, Form form, @Nullable Pointer pointer, Claim claim) {

  /** A statement that stands in no file yet. */
  public static Quoted of(CitedStatement cited) {
    LocalDate said = cited.statement().said().day();
    Quoted words = of(cited.citation());
    LocalDate published = cited.source().published().day();
    Claim claim =
        new Claim(
            "",
            "",
            Set.of(),
            cited.statement().attribution().speaker().id(),
            said == null ? Set.of() : Set.of(said),
            null);
    Pointer pointer =
        new Pointer(
            cited.citation().article(),
            cited.citation().place(),
            cited.citation().hash(),
            published == null ? Set.of() : Set.of(published));
    return new Quoted(1, words.words(), Form.BLOCK, pointer, claim);
  }

  /** Words that stand in no file yet, and are nobody's statement. */
  public static Quoted of(Citation citation) {
    Pointer pointer = new Pointer(citation.article(), citation.place(), citation.hash(), Set.of());
    return new Quoted(1, citation.exact(), Form.BLOCK, pointer, Claim.NONE);
  }

  /** How a quotation stands in a note. */
  public enum Form {
    /** A block quotation: with a place, the words are all of that place. */
    BLOCK,
    /** Between quote marks in a line: with a place, the words are some of that place. */
    INLINE,
    /** Between quote marks in the line that a block quotation hangs on: anywhere in its article. */
    ASIDE
  }
}

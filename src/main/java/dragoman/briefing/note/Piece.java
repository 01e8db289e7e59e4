package dragoman.briefing.note;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a field of a template holds when it is more than plain text. */
sealed interface Piece {

  /**
   * Words of others.
   *
   * @param words as they are
   * @param language BCP 47 tag, null when it is not known
   */
  record Words(String words, @Nullable String language) implements Piece {}

  /**
   * Markdown that goes into the note as it is: the writer's own, or what the program marks up.
   *
   * @param markdown never words of an article
   */
  record Markdown(String markdown) implements Piece {}

  /**
   * A link.
   *
   * @param url as the article's source gives it
   */
  record Link(String url) implements Piece {}

  /**
   * A code span.
   *
   * @param text an id or a hash
   */
  record Code(String text) implements Piece {}

  /**
   * Where a footnote's mark stands.
   *
   * @param key what it belongs to: two marks with one key share a footnote
   * @param fields the footnote's fields, without its number
   * @param of what stands before it
   */
  record Mark(String key, Map<String, @Nullable Object> fields, Of of) implements Piece {

    /** What a mark is of. */
    enum Of {
      /** Words that are quoted, to be found again by their place. */
      WORDS,
      /** What was counted or listed; its words are quoted elsewhere in the note. */
      FACT
    }
  }
}

package dragoman.article;

import java.util.List;

/**
 * One language's text of an article.
 *
 * @param language BCP 47 tag of the language folder, or {@code und} when it is none of them
 * @param span from its first to behind its last paragraph
 * @param paragraphs its paragraphs in order, without the line ends between them
 */
public record Edition(String language, Span span, List<Span> paragraphs) {

  /** Makes the list its own. */
  public Edition {
    paragraphs = List.copyOf(paragraphs);
  }
}

package dragoman.article;

/**
 * A line of a note pointing back to its words (the selectors of the W3C Web Annotation Data Model,
 * 2017).
 *
 * @param article the article's id
 * @param place the words in the decoded file, in code points
 * @param exact the words, to the character
 * @param prefix up to 32 UTF-16 units before them
 * @param suffix up to 32 UTF-16 units behind them
 * @param hash the article's {@link Article#hash()}
 */
public record Citation(
    String article, Place place, String exact, String prefix, String suffix, String hash) {

  private static final int CONTEXT = 32;

  /** The citation of a span of an article. */
  public static Citation of(Article article, Span span) {
    String text = article.text();
    return new Citation(
        article.id(),
        article.place(span),
        span.of(text),
        text.substring(Math.max(0, span.start() - CONTEXT), span.start()),
        text.substring(span.end(), Math.min(text.length(), span.end() + CONTEXT)),
        article.hash());
  }
}

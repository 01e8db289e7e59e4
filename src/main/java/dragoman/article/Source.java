package dragoman.article;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is needed to cite and to list an article without its text.
 *
 * @param id as in {@link Article#id()}
 * @param file as in {@link Article#file()}
 * @param headline as in {@link Article#headline()}
 * @param headlineBasis as in {@link Article#headlineBasis()}
 * @param outlet who printed it, null when unknown
 * @param published when it was published
 * @param byline who wrote it, null when unknown
 * @param url where it can be read, null when unknown
 * @param languages the languages of its editions in order of place
 * @param hash as in {@link Article#hash()}
 */
public record Source(
    String id,
    String file,
    String headline,
    Article.HeadlineBasis headlineBasis,
    @Nullable String outlet,
    Published published,
    @Nullable String byline,
    @Nullable String url,
    List<String> languages,
    String hash) {

  /** Makes the list its own. */
  public Source {
    languages = List.copyOf(languages);
  }

  /** The source of an article. */
  public static Source of(Article article) {
    return new Source(
        article.id(),
        article.file(),
        article.headline(),
        article.headlineBasis(),
        article.outlet(),
        article.published(),
        article.byline(),
        article.url(),
        article.languages(),
        article.hash());
  }
}

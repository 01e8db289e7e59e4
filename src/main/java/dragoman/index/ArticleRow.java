package dragoman.index;

import dragoman.article.Source;
import java.util.List;

/**
 * An article in a listing.
 *
 * @param source what names it
 * @param people ids of the people named, sorted
 * @param speakers ids of the speakers, sorted
 * @param countries codes, sorted
 * @param statements how many statements of it match the query (all, without one), translations
 *     counted once
 * @param sources how many independent sources it stands for: 1
 */
public record ArticleRow(
    Source source,
    List<String> people,
    List<String> speakers,
    List<String> countries,
    int statements,
    int sources) {}

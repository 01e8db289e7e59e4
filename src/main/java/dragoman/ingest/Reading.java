package dragoman.ingest;

import dragoman.article.Draft;
import java.util.List;

/**
 * What one file gave: at least one draft or one problem.
 *
 * @param drafts its articles in the file's order
 * @param problems what was not read or is worth knowing, in the file's order
 */
public record Reading(List<Draft> drafts, List<Problem> problems) {

  /** Makes the lists its own. */
  public Reading {
    drafts = List.copyOf(drafts);
    problems = List.copyOf(problems);
  }
}

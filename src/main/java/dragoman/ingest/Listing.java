package dragoman.ingest;

import java.util.List;

/**
 * What lies in a corpus folder.
 *
 * @param files the files that should hold articles, by path
 * @param problems what is neither an article's file nor one of the desk's own, by path
 */
public record Listing(List<CorpusFile> files, List<Problem> problems) {

  /** Makes the lists its own. */
  public Listing {
    files = List.copyOf(files);
    problems = List.copyOf(problems);
  }
}

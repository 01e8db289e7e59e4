package dragoman.console;

/**
 * What is known of the corpus as a whole.
 *
 * @param name the folder's name
 * @param articles how many there are
 * @param statements how many there are
 * @param done how many articles are read while the index is made
 * @param toRead how many are to be read; 0 when the index is made
 */
public record Corpus(String name, int articles, int statements, int done, int toRead) {

  /** A corpus of which nothing is known yet. */
  static Corpus named(String name) {
    return new Corpus(name, 0, 0, 0, 0);
  }

  /** With the numbers of all. */
  Corpus counted(int allArticles, int allStatements) {
    return new Corpus(name, allArticles, allStatements, done, toRead);
  }

  /** With so many read of so many. */
  Corpus reading(int soFar, int all) {
    return new Corpus(name, articles, statements, soFar, soFar >= all ? 0 : all);
  }
}

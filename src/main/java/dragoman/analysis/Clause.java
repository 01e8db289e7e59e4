package dragoman.analysis;

/**
 * A range of tokens.
 *
 * @param from the first token
 * @param to behind the last token
 */
record Clause(int from, int to) {

  boolean contains(int token) {
    return from <= token && token < to;
  }

  int size() {
    return to - from;
  }
}

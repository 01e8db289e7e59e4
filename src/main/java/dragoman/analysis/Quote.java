package dragoman.analysis;

/**
 * Words in quotation marks.
 *
 * @param open the token of the opening mark
 * @param close the token of the closing mark; the end of the passage when it is missing
 * @param closed whether there is a closing mark
 */
record Quote(int open, int close, boolean closed) {

  int first() {
    return open + 1;
  }

  /** How many tokens stand between the marks. */
  int size() {
    return close - open - 1;
  }

  boolean contains(int token) {
    return open < token && token < close;
  }

  /** Behind the closing mark. */
  int behind() {
    return closed ? close + 1 : close;
  }
}

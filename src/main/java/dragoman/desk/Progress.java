package dragoman.desk;

/** Is told how far long work is. */
@FunctionalInterface
public interface Progress {

  /** Tells nobody. */
  Progress NONE = (done, total) -> {};

  /**
   * So many of so many steps are done.
   *
   * @param done from 0 to {@code total}
   * @param total known from the first call on
   */
  void at(int done, int total);
}

package dragoman.command;

import dragoman.desk.Progress;

/** Shows long work on the error stream. */
final class ProgressLine implements Progress, AutoCloseable {

  static ProgressLine of(Streams streams) {
    return new ProgressLine();
  }

  @Override
  public void at(int done, int total) {}

  @Override
  public void close() {}
}

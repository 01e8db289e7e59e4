package dragoman.console;

import io.methvin.watcher.DirectoryWatcher;
import java.io.IOException;
import java.nio.file.Path;

/** Tells when something in the corpus folder changes. */
final class CorpusWatch implements AutoCloseable {

  private final DirectoryWatcher watcher;

  private CorpusWatch(DirectoryWatcher watcher) {
    this.watcher = watcher;
  }

  /**
   * Begins to watch a folder and all below it.
   *
   * @param changed run for each change, on another thread
   * @throws IOException when the folder can't be watched
   */
  static CorpusWatch of(Path folder, Runnable changed) throws IOException {
    DirectoryWatcher watcher =
        DirectoryWatcher.builder()
            .path(folder)
            .fileHashing(false)
            .listener(event -> changed.run())
            .build();
    watcher.watchAsync(
        work -> {
          Thread thread = new Thread(work, "watch");
          thread.setDaemon(true);
          thread.start();
        });
    return new CorpusWatch(watcher);
  }

  @Override
  public void close() throws IOException {
    watcher.close();
  }
}

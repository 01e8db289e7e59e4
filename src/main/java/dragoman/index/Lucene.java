package dragoman.index;

import java.io.IOException;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Lucene's own folder. */
final class Lucene {

  /** Kept, because a logger nobody holds forgets its level: Lucene logs at start on newer JDKs. */
  private static final Logger LOG = silent();

  private Lucene() {}

  private static Logger silent() {
    Logger log = Logger.getLogger("org.apache.lucene");
    log.setLevel(Level.OFF);
    return log;
  }

  /** Opens a folder, with nothing said of it. */
  static Directory open(Path folder) throws IOException {
    return FSDirectory.open(folder);
  }
}

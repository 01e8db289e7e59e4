package dragoman.ingest;

import org.jspecify.annotations.Nullable;

/** A file or a record that does not become an article, with the words for the report. */
final class Unreadable extends Exception {
  private final @Nullable Integer line;
  private final String remedy;

  Unreadable(@Nullable Integer line, String cause, String remedy) {
    super(cause);
    this.line = line;
    this.remedy = remedy;
  }

  /** 1-based, null when it is about the whole file. */
  @Nullable Integer line() {
    return line;
  }

  String remedy() {
    return remedy;
  }
}

package dragoman.analysis;

import dragoman.article.Draft;
import dragoman.article.Published;
import java.time.LocalDate;
import java.util.Map;

/** Small drafts for tests. */
final class Drafts {

  private Drafts() {}

  static Draft of(String text) {
    return new Draft(
        "a.txt", "a.txt", text, 0, null, null, Published.UNKNOWN, null, null, null, Map.of(), "");
  }

  static Draft on(LocalDate day, String text) {
    return new Draft(
        "a.txt", "a.txt", text, 0, null, null, Published.on(day), null, null, null, Map.of(), "");
  }
}
